//! One edition's view of the site: words by fallback, links to pages, pictograms.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::base::edition::Edition;
use crate::base::span::Located;
use crate::model::common::Words;
use crate::model::entry::EntryRef;
use crate::model::evidence::Evidence;
use crate::model::page::PageType;
use crate::model::{Entry, Extra, Facts, Site};
use crate::plan::{Address, Plan, Subject};

use super::image::image;
use super::localizer::Localizer;
use super::pictogram::pictogram_of_kind;
use super::view::{Card, Entrance, Link, Picture, Text};

/// An edition as lists of editions name it, the same on every page.
pub struct EditionName<'a> {
    /// The edition.
    pub edition: &'a Edition,
    /// Its name in its own language.
    pub name: &'a str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether it is the one that the others are made from, or in its language.
    pub is_source: bool,
}

/// What rendering an edition needs at every turn.
pub struct EditionView<'a> {
    /// The site.
    pub site: &'a Site,
    /// Its addresses.
    pub plan: &'a Plan,
    /// What was found out about it.
    pub evidence: &'a Evidence,
    /// The edition.
    pub edition: &'a Edition,
    /// Where it looks for words.
    pub chain: Vec<Edition>,
    /// All editions of the site, in order.
    pub editions: Vec<EditionName<'a>>,
    /// The interface's words, dates and lists in its language.
    pub localizer: Localizer<'a>,
    /// The cards of its services, made when the first of them is wanted.
    pub cards: OnceLock<BTreeMap<EntryRef, Card>>,
}

impl<'a> EditionView<'a> {
    /// Prepares the view.
    pub fn new(site: &'a Site, plan: &'a Plan, evidence: &'a Evidence, edition: &'a Edition) -> Self {
        let localizer = Localizer::new(&site.messages, &site.languages, edition.clone());
        let chain = site.settings.chain(edition);
        Self { site, plan, evidence, edition, chain, editions: edition_names(site), localizer, cards: OnceLock::new() }
    }

    /// The words of an entry that this edition's readers get.
    pub fn words(&self, entry: &'a Entry) -> Option<&'a Words> {
        entry.words.resolve(&self.chain).map(|(_, words)| words)
    }

    /// The entry behind a reference, if this build shows it.
    pub fn shown(&self, key: &EntryRef) -> Option<&'a Entry> {
        self.site.entry(key).filter(|_| self.plan.entry_url(key, self.edition).is_some())
    }

    /// The attributes for words of another edition; empty for this edition's own.
    pub fn mark(&self, edition: &Edition) -> String {
        if edition == self.edition {
            return String::new();
        }
        format!(" lang=\"{edition}\" dir=\"{}\"", edition.direction().as_str())
    }

    /// A text of an entry's words, marked with its language where it is another.
    pub fn text(&self, words: &Words, text: &str) -> Text {
        Text { text: text.to_owned(), mark: self.mark(&words.edition) }
    }

    /// A text from the facts that is in the language of the site's source edition, such as the name of a document.
    pub fn source_text(&self, text: &str) -> Text {
        let source = self.site.settings.source_edition().filter(|source| source.language() != self.edition.language());
        Text { text: text.to_owned(), mark: source.map(|source| self.mark(source)).unwrap_or_default() }
    }

    /// A text of the interface.
    pub fn own(&self, text: impl Into<String>) -> Text {
        Text { text: text.into(), mark: String::new() }
    }

    /// The title of an entry; of one that this build does not hold, nothing: neither its title nor its id.
    pub fn title(&self, key: &EntryRef) -> Text {
        let title = self.site.entry(key).and_then(|entry| self.words(entry)).map(|words| self.text(words, &words.title));
        title.unwrap_or_default()
    }

    /// The short name of an audience or a form of violence: its label, or its title.
    pub fn label(&self, key: &EntryRef) -> Text {
        let Some(words) = self.site.entry(key).and_then(|entry| self.words(entry)) else { return self.title(key) };
        match &words.extra {
            Extra::Audience(extra) => self.text(words, extra.label.as_ref().unwrap_or(&words.title)),
            _ => self.text(words, &words.title),
        }
    }

    /// A link to an entry's page; nothing when this build does not show it.
    pub fn link(&self, key: &EntryRef) -> Option<Link> {
        self.link_to(&Subject::Entry(key.clone()), self.title(key))
    }

    /// A link in these words to a subject's page; nothing when this build does not show it.
    pub fn link_to(&self, subject: &Subject, title: Text) -> Option<Link> {
        let address = self.plan.address(subject, self.edition)?;
        Some(Link { title: self.leading(title, address), url: address.url.clone() })
    }

    /// The words of a link. One that leads into another edition tells its language: to the reader, where her own words
    /// would make her expect her own language, and to programs (`hreflang`).
    pub fn leading(&self, words: Text, address: &Address) -> Text {
        let Text { mut text, mark } = words;
        if let (true, Some(language)) = (mark.is_empty(), self.language_led_to(address)) {
            text = format!("{text} ({language})");
        }
        Text { text, mark: format!("{mark}{}", self.hreflang(address)) }
    }

    /// The language of a page that this edition does not have itself.
    pub fn language_led_to(&self, address: &Address) -> Option<String> {
        (address.edition != *self.edition).then(|| self.localizer.language_name(&address.edition))
    }

    /// The attribute of a link that leads into another edition.
    pub fn hreflang(&self, address: &Address) -> String {
        if address.edition == *self.edition { String::new() } else { format!(" hreflang=\"{}\"", address.edition) }
    }

    /// Links to the entries that this build shows.
    pub fn links<'b>(&self, keys: impl IntoIterator<Item = &'b EntryRef>) -> Vec<Link> {
        keys.into_iter().filter_map(|key| self.link(key)).collect()
    }

    /// A link to an entry with its summary and pictogram.
    pub fn entrance(&self, entry: &'a Entry) -> Option<Entrance> {
        let words = self.words(entry)?;
        let Link { title, url } = self.link_to(&Subject::Entry(entry.key.clone()), self.label(&entry.key))?;
        let summary = words.summary.as_ref().map(|summary| self.text(words, summary)).unwrap_or_default();
        Some(Entrance { title, summary, url, picto: self.pictogram_of(entry), count: String::new() })
    }

    /// A pictogram, hidden from assistive technology, since its word stands beside it: the picture of the project's own
    /// set, or the theme's drawing.
    pub fn pictogram(&self, name: &str) -> String {
        if let Some(file) = self.plan.assets.pictograms.get(name) {
            let mut html = String::new();
            image(&Picture { src: file.url.clone(), width: file.width, height: file.height, ..Picture::default() }, &mut html);
            return html;
        }
        let drawing = self.site.theme.pictogram(name).unwrap_or_default().trim();
        // A drawing within a page is known as such by its name; a file of its own is not.
        drawing.replacen(" xmlns=\"http://www.w3.org/2000/svg\"", "", 1).replacen("<svg", "<svg aria-hidden=\"true\"", 1)
    }

    /// The pictogram of an entry; a service without one has that of its kind.
    pub fn pictogram_of(&self, entry: &Entry) -> String {
        let (own, default) = match &entry.facts {
            Facts::Page(facts) => (facts.picto.as_ref(), ""),
            Facts::Service(facts) => (facts.picto.as_ref(), pictogram_of_kind(facts.service_kind.value)),
            Facts::Definition(facts) => (facts.picto.as_ref(), ""),
            Facts::Audience(facts) => (facts.picto.as_ref(), "people"),
            Facts::Form(facts) => (facts.picto.as_ref(), ""),
            Facts::Plan(_) => (None, "plan"),
            _ => (None, ""),
        };
        self.pictogram(own.map_or(default, |name| name.as_str()))
    }

    /// A picture with its alternative text in this edition.
    pub fn picture(&self, key: &EntryRef, alt: Option<&Located<String>>) -> Option<Picture> {
        let file = self.plan.assets.pictures.get(key)?;
        let entry = self.site.entry(key)?;
        let words = self.words(entry);
        let is_decorative = matches!(&entry.facts, Facts::Picture(facts) if facts.decorative.value);
        let extra = words.and_then(|words| match &words.extra {
            Extra::Picture(extra) => Some((words, extra)),
            _ => None,
        });
        let own_alt = extra.and_then(|(words, extra)| extra.alt.as_ref().map(|alt| self.text(words, alt)));
        let alt = match alt {
            _ if is_decorative => Text::default(),
            Some(alt) => self.own(alt.as_str()),
            None => own_alt.unwrap_or_default(),
        };
        let caption = extra.and_then(|(words, extra)| extra.caption.as_ref().map(|caption| self.text(words, caption))).unwrap_or_default();
        Some(Picture { src: file.url.clone(), width: file.width, height: file.height, alt, caption })
    }

    /// The first page of a type that this build shows.
    pub fn page_of_type(&self, page_type: PageType) -> Option<&'a Entry> {
        self.site.pages_of_type(page_type).find(|entry| self.plan.entry_url(&entry.key, self.edition).is_some())
    }

    /// The page and anchor of an action.
    pub fn action_address(&self, plan: &EntryRef, action: &str) -> Option<Address> {
        let Facts::Plan(facts) = &self.site.entry(plan)?.facts else { return None };
        let area = facts.areas.iter().find(|area| area.all_actions().iter().any(|candidate| candidate.id.as_str() == action))?;
        let subject = Subject::Area { plan: plan.clone(), area: area.id.value.clone() };
        let address = self.plan.address(&subject, self.edition)?;
        Some(Address { url: format!("{}#{action}", address.url), edition: address.edition.clone() })
    }

    /// The address of a subject in this edition.
    pub fn url(&self, subject: &Subject) -> String {
        self.plan.url(subject, self.edition).unwrap_or_default().to_owned()
    }
}

fn edition_names(site: &Site) -> Vec<EditionName<'_>> {
    let source = site.settings.source_edition();
    let name = |edition| {
        let name = &site.languages.get(edition)?.name.value;
        let is_source = source.is_some_and(|source| source.shares_language_with(edition));
        Some(EditionName { edition, name, dir: edition.direction().as_str(), is_source })
    };
    site.editions().filter_map(name).collect()
}
