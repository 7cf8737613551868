//! Languages by the IANA registry of subtags (BCP 47).

use std::cell::RefCell;

use language_tags::LanguageTag;

use crate::base::memo::Memo;

/// Whether a tag begins with the subtag of a language that is registered, whatever follows it. Tags as a whole from before
/// there were subtags (`i-lux`) do not, nor do private ones (`x-lattlast`).
pub fn has_known_language(tag: &str) -> bool {
    let primary = tag.trim().split('-').next().unwrap_or_default();
    let is_word = primary.len() >= 2 && primary.chars().all(|letter| letter.is_ascii_alphabetic());
    is_word && LanguageTag::parse(&primary.to_ascii_lowercase()).is_ok_and(|tag| tag.is_valid())
}

/// Whether all of a tag is registered: its language, its script, its region (`en-UK` is none).
pub fn is_valid(tag: &str) -> bool {
    thread_local! {
        static KNOWN: RefCell<Memo<bool>> = RefCell::default();
    }
    let look_up = || has_known_language(tag) && LanguageTag::parse(tag).is_ok_and(|tag| tag.is_valid());
    KNOWN.with_borrow_mut(|known| known.get_or_make(tag, look_up))
}
