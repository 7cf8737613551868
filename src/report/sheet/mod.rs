//! A report as a page of its own and as text, with the titles that entries have in the source edition.

pub mod page;
pub mod text;

use crate::model::Site;
use crate::model::entry::EntryRef;

/// What an entry is called in the site's source edition, or in the first that it has.
fn title<'a>(site: &'a Site, key: &EntryRef) -> &'a str {
    let words = site.entry(key).and_then(|entry| site.editions().find_map(|edition| entry.words.get(edition)));
    words.map(|words| words.title.as_str()).unwrap_or_default()
}
