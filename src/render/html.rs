//! A text as HTML.

use crate::base::finding::Finding;
use crate::model::catalogue;
use crate::model::doc::{Block, Doc, Inline, PictureUse, Prose as Line};
use crate::model::entry::EntryRef;
use crate::model::link::Target;
use crate::model::{Entry, Facts};
use crate::plan::Subject;

use super::card;
use super::edition_view::EditionView;
use super::escape::{escaped, push};
use super::templates::Templates;
use super::view::{Picture, Text};

/// Writes texts of one page.
pub struct Writer<'a, 'v> {
    view: &'v EditionView<'a>,
    templates: &'v Templates,
    /// The address of the page, for messages.
    url: &'v str,
    /// Whether each line of the source stays a line.
    keeps_lines: bool,
}

impl<'a, 'v> Writer<'a, 'v> {
    /// A writer for a page. In an easy-read text each line of the source stays a line.
    pub fn new(view: &'v EditionView<'a>, templates: &'v Templates, url: &'v str, keeps_lines: bool) -> Self {
        Self { view, templates, url, keeps_lines }
    }

    /// A whole text.
    ///
    /// # Errors
    /// Gives a finding when a template of the theme fails.
    pub fn doc(&self, doc: &Doc) -> Result<String, Finding> {
        let mut html = String::new();
        self.blocks(&doc.blocks, &mut html)?;
        Ok(html)
    }

    /// A text within a line.
    pub fn line(&self, line: &Line) -> String {
        let mut html = String::new();
        self.inlines(&line.0, &mut html);
        html
    }

    fn blocks(&self, blocks: &[Block], html: &mut String) -> Result<(), Finding> {
        for block in blocks {
            self.block(block, html)?;
        }
        Ok(())
    }

    fn block(&self, block: &Block, html: &mut String) -> Result<(), Finding> {
        match block {
            Block::Heading { level, anchor, words, .. } => {
                html.push_str(&format!("<h{level} id=\"{}\">", escaped(anchor)));
                self.inlines(words, html);
                html.push_str(&format!("</h{level}>"));
            }
            Block::Paragraph { words, .. } => self.element("p", words, html),
            Block::List { start, items } => self.list(*start, items, html)?,
            Block::Quote(inner) => {
                html.push_str("<blockquote>");
                self.blocks(inner, html)?;
                html.push_str("</blockquote>");
            }
            Block::Code(code) => {
                html.push_str("<pre><code>");
                push(html, code);
                html.push_str("</code></pre>");
            }
            Block::Rule => html.push_str("<hr>"),
            Block::Table { head, rows } => self.table(head, rows, html),
            Block::Card(key) => {
                if let Some(card) = self.view.shown(&key.value).and_then(|entry| card::card(self.view, entry)) {
                    html.push_str(&self.templates.card(&card, self.url)?);
                }
            }
            Block::Services(query) => {
                let found = catalogue::services(self.view.site, &query.value);
                let cards = card::cards(self.view, found.iter().map(|entry| &entry.key));
                html.push_str(&self.templates.cards(&cards, self.url)?);
            }
            Block::Picture(picture) => self.picture(picture, html),
            Block::Picto(name) => self.picto(name, html),
        }
        Ok(())
    }

    fn picto(&self, name: &str, html: &mut String) {
        html.push_str(&format!("<span class=\"picto\" aria-hidden=\"true\">{}</span>", self.view.pictogram(name)));
    }

    fn element(&self, name: &str, words: &[Inline], html: &mut String) {
        html.push_str(&format!("<{name}>"));
        self.inlines(words, html);
        html.push_str(&format!("</{name}>"));
    }

    fn list(&self, start: Option<u64>, items: &[Vec<Block>], html: &mut String) -> Result<(), Finding> {
        let (open, close) = match start {
            None => ("<ul>".to_owned(), "</ul>"),
            Some(1) => ("<ol>".to_owned(), "</ol>"),
            Some(first) => (format!("<ol start=\"{first}\">"), "</ol>"),
        };
        html.push_str(&open);
        for item in items {
            // A link that is all there is in an item is pressed as a whole.
            let is_link = matches!(item.as_slice(), [Block::Paragraph { words, .. }] if matches!(words.as_slice(), [Inline::Link { .. }]));
            html.push_str(if is_link { "<li class=\"alone\">" } else { "<li>" });
            match item.as_slice() {
                // A single paragraph is the item itself.
                [Block::Paragraph { words, .. }, rest @ ..] => {
                    self.inlines(words, html);
                    self.blocks(rest, html)?;
                }
                blocks => self.blocks(blocks, html)?,
            }
            html.push_str("</li>");
        }
        html.push_str(close);
        Ok(())
    }

    fn table(&self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], html: &mut String) {
        html.push_str("<div class=\"table\" tabindex=\"0\"><table><thead><tr>");
        for cell in head {
            html.push_str("<th scope=\"col\">");
            self.inlines(cell, html);
            html.push_str("</th>");
        }
        html.push_str("</tr></thead><tbody>");
        for row in rows {
            html.push_str("<tr>");
            row.iter().for_each(|cell| self.element("td", cell, html));
            html.push_str("</tr>");
        }
        html.push_str("</tbody></table></div>");
    }

    fn picture(&self, shown: &PictureUse, html: &mut String) {
        let Some(picture) = self.view.picture(&shown.picture.value, shown.alt.as_ref()) else { return };
        html.push_str("<figure>");
        image(&picture, html);
        if !picture.caption.text.is_empty() {
            html.push_str(&format!("<figcaption{}>{}</figcaption>", picture.caption.mark, escaped(&picture.caption.text)));
        }
        html.push_str("</figure>");
    }

    fn inlines(&self, words: &[Inline], html: &mut String) {
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
                Inline::Link { target, words, .. } => self.link(target, words, html),
                Inline::Picture(shown) => {
                    if let Some(picture) = self.view.picture(&shown.picture.value, shown.alt.as_ref()) {
                        image(&picture, html);
                    }
                }
                Inline::Picto(name) => self.picto(name, html),
                Inline::SoftBreak if self.keeps_lines => html.push_str("<br>"),
                Inline::SoftBreak => html.push('\n'),
                Inline::HardBreak => html.push_str("<br>"),
            }
        }
    }

    fn link(&self, target: &Target, words: &[Inline], html: &mut String) {
        match target {
            Target::Entry { entry, anchor } => {
                let class = if entry.kind == crate::model::entry::Kind::Definition { " class=\"term\"" } else { "" };
                let anchor = anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
                let url = self.view.plan.entry_url(entry, self.view.edition).map(|url| format!("{url}{anchor}"));
                self.anchor(url.as_deref(), class, words, &self.view.title(entry), html);
            }
            Target::Action { plan, action } => self.action(plan, action.as_str(), words, html),
            Target::Phone(key) => {
                if !words.is_empty() {
                    self.inlines(words, html);
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
            Target::Anchor(anchor) => self.anchor(Some(&format!("#{anchor}")), "", words, &Text::default(), html),
        }
    }

    /// An `<a>`. Where there is nothing to lead to in this build, the editor's words stand alone; the title of what is
    /// not shown is not shown either.
    fn anchor(&self, url: Option<&str>, attributes: &str, words: &[Inline], title: &Text, html: &mut String) {
        let Some(url) = url else { return self.inlines(words, html) };
        let mark = if words.is_empty() { title.mark.as_str() } else { "" };
        html.push_str(&format!("<a href=\"{}\"{attributes}{mark}>", escaped(url)));
        if words.is_empty() {
            push(html, &title.text);
        } else {
            self.inlines(words, html);
        }
        html.push_str("</a>");
    }

    fn action(&self, plan: &EntryRef, action: &str, words: &[Inline], html: &mut String) {
        let url = match self.view.site.entry(plan).map(|entry| &entry.facts) {
            Some(Facts::Plan(facts)) => super::plan_pages::action_url(self.view, plan, facts, action),
            _ => None,
        };
        self.anchor(url.as_deref(), "", words, &self.view.title(plan), html);
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

fn image(picture: &Picture, html: &mut String) {
    html.push_str(&format!(
        "<img src=\"{}\" width=\"{}\" height=\"{}\" alt=\"{}\" loading=\"lazy\" decoding=\"async\"{}>",
        escaped(&picture.src),
        picture.width,
        picture.height,
        escaped(&picture.alt.text),
        picture.alt.mark,
    ));
}
