//! Which pages are read aloud, and where the sound of each is.

use crate::base::edition::Edition;
use crate::model::entry::EntryRef;
use crate::model::{Entry, Site};

use super::{PlannedPage, Subject};

/// What the files of a page's sound are called, without their endings: neutral, and beside the page.
const NAME: &str = "listen";

/// The addresses of a page's sound without their endings, `/sv/skydd/listen`; nothing for one that is not read aloud.
pub fn of(site: &Site, page: &PlannedPage) -> Option<String> {
    let entry = wanted(site, &page.subject)?;
    has_voice(site, entry, &page.edition).then(|| format!("{}{NAME}", page.url))
}

/// Whether a page would be read aloud if its language had a voice.
pub fn lacks_voice(site: &Site, page: &PlannedPage) -> bool {
    let voice = site.settings.speech.as_ref().and_then(|settings| site.speech.voice(settings, &page.edition));
    voice.is_none() && wanted(site, &page.subject).is_some_and(|entry| entry.words.get(&page.edition).is_some())
}

/// Whether an entry's page is read aloud in an edition: words of another edition are not, since half of the page would be
/// in a language that the reader has not chosen.
pub fn has_voice(site: &Site, entry: &Entry, edition: &Edition) -> bool {
    let Some(settings) = &site.settings.speech else { return false };
    settings.covers(&entry.key) && entry.words.get(edition).is_some() && site.speech.voice(settings, edition).is_some()
}

/// The entry of a page that the site wants read aloud.
fn wanted<'a>(site: &'a Site, subject: &Subject) -> Option<&'a Entry> {
    let Subject::Entry(key) = subject else { return None };
    let is_wanted = |key: &EntryRef| site.settings.speech.as_ref().is_some_and(|settings| settings.covers(key));
    site.entry(key).filter(|entry| is_wanted(&entry.key))
}
