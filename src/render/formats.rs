//! The other forms of a page that there are: to listen to, on paper, in another reading level, in other languages.

use crate::model::Facts;
use crate::model::entry::EntryRef;
use crate::model::leaflet::LeafletFacts;
use crate::plan::printed::Sheet;
use crate::plan::sound::{self, Reader};
use crate::plan::{PlannedPage, Subject};

use super::edition_view::EditionView;
use super::view::{EditionLink, Link, Page, Text};

/// A form of a page beside the one being read, in the order in which they are named.
enum Form<'a> {
    /// Read aloud, by the player on the page itself.
    Listen,
    /// A sheet that holds the page or leads to it.
    Printed(Link),
    /// Another reading level of the same language.
    Level(&'a EditionLink),
    /// Other languages, by the list at the head of the page.
    Languages,
}

impl Form<'_> {
    fn link(&self, view: &EditionView<'_>) -> Link {
        let to = |title: &str, url: &str| Link { title: view.own(view.localizer.text(title)), url: url.to_owned() };
        match self {
            Self::Listen => to("listen", "#listen"),
            Self::Printed(sheet) => sheet.clone(),
            Self::Level(level) => Link {
                title: Text { text: level.name.clone(), mark: format!(" lang=\"{0}\" hreflang=\"{0}\"", level.lang) },
                url: level.url.clone(),
            },
            Self::Languages => to("formats-languages", "#languages"),
        }
    }
}

/// Says of a page which other forms there are. What only leads on has none; lists and tables made of other pages' facts, which
/// are the heaviest pages, have their languages and levels at their head alone.
pub fn fill(view: &EditionView<'_>, planned: &PlannedPage, page: &mut Page) {
    if let Some((address, reader)) = sound::of(view.site, planned) {
        page.sound = address;
        page.sound_by = read_by(view, &planned.subject, reader, page);
    }
    page.lacks_voice = sound::lacks_voice(view.site, planned);
    page.formats = forms(view, &planned.subject, page).iter().map(|form| form.link(view)).collect();
}

/// Who reads, where it is a person; and whether the times of the sentences are known.
fn read_by(view: &EditionView<'_>, subject: &Subject, reader: Reader<'_>, page: &mut Page) -> String {
    let Reader::Person(recording) = reader else {
        page.sound_timed = true;
        return String::new();
    };
    let Subject::Entry(key) = subject else { return String::new() };
    let files = view.site.entry(key).map(|entry| &entry.files);
    page.sound_timed = recording.times().is_some_and(|times| files.is_some_and(|files| files.contains_key(&times)));
    let date = view.localizer.date(recording.date.value);
    view.localizer.format("listen-recorded", &[("name", recording.by.as_str().into()), ("date", date.into())])
}

fn forms<'a>(view: &EditionView<'_>, subject: &Subject, page: &'a Page) -> Vec<Form<'a>> {
    if !matches!(subject, Subject::Entry(_) | Subject::Area { .. }) {
        return Vec::new();
    }
    let listen = (!page.sound.is_empty()).then_some(Form::Listen);
    let printed = match subject {
        Subject::Entry(key) => printed(view, key),
        _ => Vec::new(),
    };
    let levels = page.levels.iter().filter(|level| !level.current).map(Form::Level);
    let languages = (page.editions.len() > 1).then_some(Form::Languages);
    listen.into_iter().chain(printed.into_iter().map(Form::Printed)).chain(levels).chain(languages).collect()
}

/// The sheets that hold a page, or lead to it, in this edition: those for any printer. Two of one form are told apart by
/// what they are called.
fn printed(view: &EditionView<'_>, key: &EntryRef) -> Vec<Link> {
    let is_of_page = |facts: &LeafletFacts| facts.blocks.iter().chain(&facts.qr).any(|block| block.value == *key);
    let holds = |sheet: &&Sheet| {
        let leaflet = view.site.entry(&sheet.leaflet).map(|entry| &entry.facts);
        sheet.edition == *view.edition && !sheet.for_printer && matches!(leaflet, Some(Facts::Leaflet(facts)) if is_of_page(facts))
    };
    let sheets: Vec<&Sheet> = view.plan.printed.iter().filter(holds).collect();
    let link = |sheet: &&Sheet| {
        let form = view.localizer.text(&format!("leaflet-format-{}", sheet.format.as_str()));
        let is_alone = sheets.iter().filter(|other| other.format == sheet.format).count() == 1;
        let name = if is_alone { form } else { format!("{form}: {}", view.title(&sheet.leaflet).text) };
        Link { title: view.own(format!("{name} (PDF)")), url: sheet.url.clone() }
    };
    sheets.iter().map(link).collect()
}
