//! Remembers what came of a text, since the same words come back on page after page of a site.
#![expect(clippy::disallowed_types, reason = "what is remembered is asked for by its text, never gone through in order")]

use std::collections::{BTreeMap, HashMap};
use std::sync::RwLock;

use ahash::RandomState;

/// The most texts that are remembered, so that no site fills the memory.
const MOST: usize = 50_000;

/// Longer texts seldom come back.
const LONGEST: usize = 2_000;

/// What came of each text.
#[derive(Debug)]
pub struct Memo<T> {
    known: HashMap<u64, T, RandomState>,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { known: HashMap::default() }
    }
}

impl<T: Clone> Memo<T> {
    /// What came of a text, made only when it is met for the first time.
    pub fn get_or_make(&mut self, text: &str, make: impl FnOnce() -> T) -> T {
        if text.len() > LONGEST {
            return make();
        }
        let number = number(text);
        if let Some(known) = self.known.get(&number) {
            return known.clone();
        }
        let made = make();
        remember(&mut self.known, number, made.clone(), MOST);
        made
    }
}

/// Adds to what is known; all of it is let go of when it is the most that may be.
fn remember<T>(known: &mut HashMap<u64, T, RandomState>, number: u64, made: T, most: usize) {
    if known.len() >= most {
        known.clear();
    }
    known.insert(number, made);
}

/// The same where it also depends on the language that the text is taken to be in, for paragraphs. All threads share it:
/// what one found out about a paragraph of the sources, another need not find out again on its page.
#[derive(Debug)]
pub struct MemoByLanguage<T> {
    languages: RwLock<BTreeMap<String, HashMap<u64, T, RandomState>>>,
}

/// The most paragraphs of a language that are remembered: of twice as many pages as any site has.
const MOST_OF_LANGUAGE: usize = 200_000;

impl<T> Default for MemoByLanguage<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> MemoByLanguage<T> {
    /// Remembers nothing yet.
    pub const fn new() -> Self {
        Self { languages: RwLock::new(BTreeMap::new()) }
    }
}

impl<T: Clone> MemoByLanguage<T> {
    /// What came of a text in a language, by its tag.
    pub fn get_or_make(&self, language: &str, text: &str, make: impl FnOnce() -> T) -> T {
        if text.len() > LONGEST {
            return make();
        }
        let number = number(text);
        if let Some(known) = self.get(language, number) {
            return known;
        }
        // Made without holding the others up, though two may make the same.
        let made = make();
        if let Ok(mut languages) = self.languages.write() {
            let known = languages.entry(language.to_owned()).or_default();
            remember(known, number, made.clone(), MOST_OF_LANGUAGE);
        }
        made
    }

    fn get(&self, language: &str, number: u64) -> Option<T> {
        self.languages.read().ok()?.get(language)?.get(&number).cloned()
    }
}

/// Stands for a text, which would take twenty times the room. That any two of [`MOST_OF_LANGUAGE`] have the same is less
/// likely than one in 900 million.
fn number(text: &str) -> u64 {
    RandomState::with_seeds(1, 2, 3, 4).hash_one(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn makes_a_value_once_for_each_text() {
        let (mut memo, mut made) = (Memo::default(), 0);
        for text in ["a", "b", "a", "a"] {
            memo.get_or_make(text, || made += 1);
        }
        assert_eq!(made, 2);
    }

    #[test]
    fn makes_a_value_once_for_each_text_and_language() {
        let (memo, mut made) = (MemoByLanguage::new(), Vec::new());
        for (language, text) in [("sv", "a"), ("sv", "b"), ("en", "a"), ("sv", "a"), ("en", "a")] {
            let said = memo.get_or_make(language, text, || {
                made.push((language, text));
                format!("{language} {text}")
            });
            assert_eq!(said, format!("{language} {text}"));
        }
        assert_eq!(made, [("sv", "a"), ("sv", "b"), ("en", "a")]);
    }
}
