//! The other forms of a page that there are: to listen to, in another reading level, in other languages.

use crate::plan::Subject;

use super::edition_view::EditionView;
use super::view::{EditionLink, Link, Page, Text};

/// Links to the forms of an entry's page that there are; what only leads to other pages has none.
pub fn formats(view: &EditionView<'_>, subject: &Subject, page: &Page) -> Vec<Link> {
    if !matches!(subject, Subject::Entry(_)) {
        return Vec::new();
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
    formats
}
