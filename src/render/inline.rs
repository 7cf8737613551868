//! Words within a line as HTML: emphasis, links, telephone numbers, pictograms.

use crate::base::edition::Edition;
use crate::model::common::Words;
use crate::model::doc::{Inline, Prose as Line};
use crate::model::entry::EntryRef;
use crate::model::link::Target;
use crate::model::{Entry, Facts};
use crate::plan::{Address, Subject};

use super::edition_view::EditionView;
use super::escape::{escaped, push};
use super::image::image;
use super::view::{Prose, Text};

/// A line of an entry's words, marked with its language where it is another.
pub fn prose(view: &EditionView<'_>, entry: &EntryRef, words: &Words, line: &Line) -> Prose {
    // The line may stand on another page than its entry's own, where the entry's headings are.
    let home = view.plan.entry_url(entry, view.edition).unwrap_or_default();
    let mut html = String::new();
    InlineWriter::new(view, home, &words.edition).write(&line.0, &mut html);
    Prose { html, mark: view.mark(&words.edition) }
}

/// Writes words within a line.
pub struct InlineWriter<'a, 'v> {
    view: &'v EditionView<'a>,
    /// The page on which the headings of the text are; empty for the page itself.
    home: &'v str,
    /// The edition that the words are in.
    edition: &'v Edition,
}

impl<'a, 'v> InlineWriter<'a, 'v> {
    /// A writer for the words of a text. In an easy-read text each line of the source stays a line.
    pub fn new(view: &'v EditionView<'a>, home: &'v str, edition: &'v Edition) -> Self {
        Self { view, home, edition }
    }

    /// Appends the words to HTML.
    pub fn write(&self, words: &[Inline], html: &mut String) {
        for word in words {
            match word {
                Inline::Text(text) => push(html, text),
                Inline::Strong(inner) => self.element("strong", inner, html),
                Inline::Emphasis(inner) => self.element("em", inner, html),
                Inline::Code(code) => {
                    html.push_str("<code>");
                    push(html, code);
                    html.push_str("</code>");
                }
                Inline::Link(link) => self.link(&link.target, &link.words, html),
                Inline::Picture(shown) => {
                    if let Some(picture) = self.view.picture(&shown.picture.value, shown.alt.as_ref()) {
                        image(&picture, html);
                    }
                }
                Inline::Picto(name) => self.picto(name, html),
                Inline::SoftBreak if self.edition.is_simple() => html.push_str("<br>"),
                Inline::SoftBreak => html.push('\n'),
                Inline::HardBreak => html.push_str("<br>"),
            }
        }
    }

    /// Appends the words within an element to HTML.
    pub fn element(&self, name: &str, words: &[Inline], html: &mut String) {
        html.push_str(&format!("<{name}>"));
        self.write(words, html);
        html.push_str(&format!("</{name}>"));
    }

    /// Appends a pictogram to HTML.
    pub fn picto(&self, name: &str, html: &mut String) {
        html.push_str(&format!("<span class=\"picto\" aria-hidden=\"true\">{}</span>", self.view.pictogram(name)));
    }

    fn link(&self, target: &Target, words: &[Inline], html: &mut String) {
        match target {
            Target::Entry { entry, anchor } => {
                let class = if entry.kind == crate::model::entry::Kind::Definition { " class=\"term\"" } else { "" };
                let address = self.view.plan.address(&Subject::Entry(entry.clone()), self.view.edition);
                let exact =
                    |anchor| address.map(|Address { url, edition }| Address { url: format!("{url}#{anchor}"), edition: edition.clone() });
                let at_heading = anchor.as_ref().and_then(exact);
                // The title is only shown where a link has no words.
                let title = if words.is_empty() { self.view.title(entry) } else { Text::default() };
                self.within_site(at_heading.as_ref().or(address), class, words, &title, html);
            }
            Target::Action { plan, action } => {
                let address = self.view.action_address(plan, action.as_str());
                self.within_site(address.as_ref(), "", words, &self.view.title(plan), html);
            }
            Target::Phone(key) => {
                if !words.is_empty() {
                    self.write(words, html);
                    html.push(' ');
                }
                self.phone(key, html);
            }
            Target::Services(query) => {
                let about = query.audience.as_ref().or(query.form.as_ref());
                let url = about.and_then(|key| self.view.plan.url(&Subject::FinderBy(key.clone()), self.view.edition));
                let title = about.map(|key| self.view.label(key)).unwrap_or_default();
                self.anchor(url, "", words, &title, html);
            }
            Target::Web(address) => {
                let title = self.view.own(address.trim_start_matches("https://").trim_end_matches('/'));
                self.anchor(Some(address), " class=\"external\" rel=\"noreferrer\"", words, &title, html);
            }
            Target::Anchor(anchor) => self.anchor(Some(&format!("{}#{anchor}", self.home)), "", words, &Text::default(), html),
        }
    }

    /// A link to a page of the site. One that leads into another edition than the words promise says so.
    fn within_site(&self, address: Option<&Address>, attributes: &str, words: &[Inline], title: &Text, html: &mut String) {
        let Some(address) = address else { return self.write(words, html) };
        let attributes = attributes.to_owned() + &self.view.hreflang(address);
        let is_promised = words.is_empty() || self.edition.shares_language_with(&address.edition);
        match self.view.language_led_to(address).filter(|_| !is_promised) {
            Some(language) => {
                let told = Inline::Text(format!(" ({language})").into());
                self.anchor(Some(&address.url), &attributes, &[words, &[told]].concat(), title, html);
            }
            None => self.anchor(Some(&address.url), &attributes, words, title, html),
        }
    }

    /// An `<a>`. Where there is nothing to lead to in this build, the editor's words stand alone; the title of what is
    /// not shown is not shown either.
    fn anchor(&self, url: Option<&str>, attributes: &str, words: &[Inline], title: &Text, html: &mut String) {
        let Some(url) = url else { return self.write(words, html) };
        let mark = if words.is_empty() { title.mark.as_str() } else { "" };
        html.push_str("<a href=\"");
        push(html, url);
        ["\"", attributes, mark, ">"].iter().for_each(|part| html.push_str(part));
        if words.is_empty() {
            push(html, &title.text);
        } else {
            self.write(words, html);
        }
        html.push_str("</a>");
    }

    /// The number of a service, left to right in every script (Unicode bidi isolation by `<bdi>`).
    fn phone(&self, key: &EntryRef, html: &mut String) {
        let Some(Entry { facts: Facts::Service(facts), .. }) = self.view.shown(key) else { return };
        let Some(channel) = facts.phone() else { return };
        let channel = super::channel::view(channel, &self.view.localizer, |_| String::new());
        html.push_str(&format!(
            "<a class=\"phone\" href=\"{}\"><bdi dir=\"ltr\">{}</bdi></a>",
            escaped(&channel.href),
            escaped(&channel.value)
        ));
    }
}
