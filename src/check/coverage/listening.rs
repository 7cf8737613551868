//! How many pages can be listened to in each edition, and who or what reads them.

use crate::base::edition::Edition;
use crate::model::{Entry, Site};
use crate::plan::sound::{self, Reader};

/// The pages of an edition by what reads them.
pub struct Listening<'a> {
    /// The edition.
    pub edition: &'a Edition,
    /// How many pages have words in it.
    pub pages: usize,
    /// Those that a person reads.
    pub recorded: usize,
    /// Those that a machine's voice reads.
    pub synthetic: usize,
    /// Those that the site wants read aloud in a language that has no voice.
    pub voiceless: usize,
}

/// All editions, in their order. Every page counts, whatever it is about.
pub fn of(site: &Site) -> Vec<Listening<'_>> {
    site.editions().map(|edition| in_edition(site, edition)).collect()
}

fn in_edition<'a>(site: &'a Site, edition: &'a Edition) -> Listening<'a> {
    let has_page = |entry: &&Entry| !entry.is_internal() && entry.key.kind.has_page() && entry.words.get(edition).is_some();
    let pages: Vec<&Entry> = site.entries().filter(has_page).collect();
    let count = |holds: &dyn Fn(&Entry) -> bool| pages.iter().filter(|entry| holds(entry)).count();
    Listening {
        edition,
        pages: pages.len(),
        recorded: count(&|entry| matches!(sound::reader(site, entry, edition), Some(Reader::Person(_)))),
        synthetic: count(&|entry| matches!(sound::reader(site, entry, edition), Some(Reader::Voice))),
        voiceless: count(&|entry| sound::is_unread(site, entry, edition)),
    }
}
