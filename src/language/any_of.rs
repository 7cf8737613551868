//! Whether any of many phrases stands in a text, found in one pass over it however many they are.

use aho_corasick::{AhoCorasick, AhoCorasickKind};

/// Phrases to look for. Most texts have none of them, and then nothing else has to be asked.
#[derive(Debug)]
pub struct AnyOf(Option<AhoCorasick>);

impl AnyOf {
    /// Takes the phrases, letter by letter as they are to be found.
    pub fn new<'p>(phrases: impl IntoIterator<Item = &'p str>) -> Self {
        // The kind that is quickest for few phrases; only phrases that fill the memory would be refused.
        Self(AhoCorasick::builder().kind(Some(AhoCorasickKind::DFA)).build(phrases).ok())
    }

    /// Whether one of them may stand in a text; `false` is certain.
    pub fn may_be_in(&self, text: &str) -> bool {
        self.0.as_ref().is_none_or(|phrases| phrases.is_match(text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_any_of_the_phrases() {
        let phrases = AnyOf::new(["dygnet runt", "مجانًا"]);
        assert!(phrases.may_be_in("öppet dygnet runt.") && phrases.may_be_in("الاتصال مجانًا"));
        assert!(!phrases.may_be_in("dygnet om") && !phrases.may_be_in(""));
    }
}
