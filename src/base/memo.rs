//! Remembers what came of a text, since the same words come back on page after page of a site.
#![expect(clippy::disallowed_types, reason = "what is remembered is asked for by its text, never gone through in order")]

use std::collections::{BTreeMap, HashMap};

/// The most texts that are remembered, so that no site fills the memory.
const MOST: usize = 50_000;

/// Longer texts seldom come back.
const LONGEST: usize = 2_000;

/// What came of each text.
#[derive(Debug)]
pub struct Memo<T> {
    known: HashMap<String, T>,
}

impl<T> Default for Memo<T> {
    fn default() -> Self {
        Self { known: HashMap::new() }
    }
}

impl<T: Clone> Memo<T> {
    /// What came of a text, made only when it is met for the first time.
    pub fn get_or_make(&mut self, text: &str, make: impl FnOnce() -> T) -> T {
        if text.len() > LONGEST {
            return make();
        }
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        if self.known.len() >= MOST {
            self.known.clear();
        }
        let made = make();
        self.known.insert(text.to_owned(), made.clone());
        made
    }
}

/// The same where it also depends on the language that the text is taken to be in.
#[derive(Debug)]
pub struct MemoByLanguage<T> {
    languages: BTreeMap<String, Memo<T>>,
}

impl<T> MemoByLanguage<T> {
    /// Remembers nothing yet.
    pub const fn new() -> Self {
        Self { languages: BTreeMap::new() }
    }
}

impl<T: Clone> MemoByLanguage<T> {
    /// What came of a text in a language, by its tag.
    pub fn get_or_make(&mut self, language: &str, text: &str, make: impl FnOnce() -> T) -> T {
        if let Some(memo) = self.languages.get_mut(language) {
            return memo.get_or_make(text, make);
        }
        self.languages.entry(language.to_owned()).or_default().get_or_make(text, make)
    }
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
}
