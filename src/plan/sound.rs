//! Which pages are read aloud, by whom or what, and where the sound of each is.

use crate::base::edition::Edition;
use crate::model::entry::EntryRef;
use crate::model::recording::Recording;
use crate::model::{Entry, Site};

use super::{PlannedPage, Subject};

/// What the files of a page's sound are called, without their endings: neutral, and beside the page.
const NAME: &str = "listen";

/// What reads a page aloud.
#[derive(Debug, Clone, Copy)]
pub enum Reader<'a> {
    /// A person, whose recording says what the page says.
    Person(&'a Recording),
    /// The voice of its language.
    Voice,
}

/// The addresses of a page's sound without their endings, `/sv/skydd/listen`, and what reads it; nothing for one that is not
/// read aloud.
pub fn of<'a>(site: &'a Site, page: &PlannedPage) -> Option<(String, Reader<'a>)> {
    let Subject::Entry(key) = &page.subject else { return None };
    Some((format!("{}{NAME}", page.url), reader(site, site.entry(key)?, &page.edition)?))
}

/// Whether a page would be read aloud if its language had a voice.
pub fn lacks_voice(site: &Site, page: &PlannedPage) -> bool {
    let Subject::Entry(key) = &page.subject else { return false };
    site.entry(key).is_some_and(|entry| is_unread(site, entry, &page.edition))
}

/// Whether an entry would be read aloud in an edition if there were a voice.
pub fn is_unread(site: &Site, entry: &Entry, edition: &Edition) -> bool {
    is_wanted(site, &entry.key) && entry.words.get(edition).is_some() && reader(site, entry, edition).is_none()
}

/// What reads an entry's page in an edition. Words of another edition are not read, since half of the page would be in a
/// language that the reader has not chosen.
pub fn reader<'a>(site: &'a Site, entry: &'a Entry, edition: &Edition) -> Option<Reader<'a>> {
    let settings = site.settings.speech.as_ref()?;
    entry.words.get(edition)?;
    let own = entry.common.audio.iter().find(|(tag, _)| tag.as_str() == edition.tag()).map(|(_, recording)| &recording.value);
    let voice = || (is_wanted(site, &entry.key) && site.speech.voice(settings, edition).is_some()).then_some(Reader::Voice);
    own.filter(|recording| recording.holds()).map(Reader::Person).or_else(voice)
}

/// Whether the site wants an entry's pages read aloud.
fn is_wanted(site: &Site, key: &EntryRef) -> bool {
    site.settings.speech.as_ref().is_some_and(|settings| settings.covers(key))
}
