//! The other forms of a page that there are: to listen to, in another reading level, in other languages.

use crate::plan::{PlannedPage, Subject, sound};

use super::edition_view::EditionView;
use super::view::{EditionLink, Link, Page, Text};

/// Says of an entry's page which forms there are; what only leads to other pages has none.
pub fn fill(view: &EditionView<'_>, planned: &PlannedPage, page: &mut Page) {
    if !matches!(planned.subject, Subject::Entry(_)) {
        return;
    }
    page.sound = sound::of(view.site, planned).unwrap_or_default();
    page.lacks_voice = sound::lacks_voice(view.site, planned);
    // A line that names the other forms stands only where the page can be listened to, or would be.
    if page.sound.is_empty() && !page.lacks_voice {
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
    formats.extend(page.levels.iter().filter(|level| !level.current).map(level));
    if page.editions.len() > 1 {
        formats.push(to("formats-languages", "#languages"));
    }
    page.formats = formats;
}
