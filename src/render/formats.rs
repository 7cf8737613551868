//! The other forms of a page that there are: to listen to, on paper, in another reading level, in other languages.

use crate::model::Facts;
use crate::model::entry::EntryRef;
use crate::model::leaflet::LeafletFacts;
use crate::plan::printed::Sheet;
use crate::plan::{PlannedPage, Subject, sound};

use super::edition_view::EditionView;
use super::view::{EditionLink, Link, Page, Text};

/// Says of an entry's page which forms there are; what only leads to other pages has none.
pub fn fill(view: &EditionView<'_>, planned: &PlannedPage, page: &mut Page) {
    let Subject::Entry(key) = &planned.subject else { return };
    page.sound = sound::of(view.site, planned).unwrap_or_default();
    page.lacks_voice = sound::lacks_voice(view.site, planned);
    let printed = printed(view, key);
    // A line that names the other forms stands only where the page can be listened to, or would be, or lies on paper.
    if page.sound.is_empty() && !page.lacks_voice && printed.is_empty() {
        return;
    }
    let to = |title: &str, url: &str| Link { title: view.own(view.localizer.text(title)), url: url.to_owned() };
    let level = |level: &EditionLink| Link {
        title: Text { text: level.name.clone(), mark: format!(" lang=\"{0}\" hreflang=\"{0}\"", level.lang) },
        url: level.url.clone(),
    };
    let mut formats = Vec::new();
    if !page.sound.is_empty() {
        formats.push(to("listen", "#listen"));
    }
    formats.extend(printed);
    formats.extend(page.levels.iter().filter(|level| !level.current).map(level));
    if page.editions.len() > 1 {
        formats.push(to("formats-languages", "#languages"));
    }
    page.formats = formats;
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
