//! The files for social media: the picture that links to the site show, and for staff a folder for each entry and edition.

use crate::base::edition::Edition;
use crate::model::entry::EntryRef;

/// The picture that links to the site show elsewhere: one for all pages, so that its address tells nothing either.
pub const CARD: &str = "card.png";

/// The folder of what is posted about an entry in an edition. Ids may be alike in two kinds.
pub fn folder(key: &EntryRef, edition: &Edition) -> String {
    format!("social/{}-{}/{}", key.kind.scheme(), key.id, edition.tag().to_ascii_lowercase())
}
