//! Looks for many phrases at once: each word of a text is looked up once, however many phrases there are.

use std::collections::BTreeMap;
use std::ops::Range;

/// Phrases in lower case, by their first word.
pub struct Phrases<'p>(BTreeMap<&'p str, Vec<(usize, Vec<&'p str>)>>);

impl<'p> Phrases<'p> {
    /// Takes a list of phrases; each is known by its place in the list.
    pub fn new(list: impl Iterator<Item = &'p str>) -> Self {
        let mut by_first: BTreeMap<&str, Vec<(usize, Vec<&str>)>> = BTreeMap::new();
        for (index, phrase) in list.enumerate() {
            let mut words = phrase.split_whitespace();
            if let Some(first) = words.next() {
                by_first.entry(first).or_default().push((index, words.collect()));
            }
        }
        Self(by_first)
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each phrase that stands word for word in a sentence, with its place in the text. The words are given by their
    /// places and in lower case.
    pub fn find(&self, words: &[Range<usize>], lower: &[String]) -> Vec<(usize, Range<usize>)> {
        let mut found = Vec::new();
        for (at, (first, word)) in words.iter().zip(lower).enumerate() {
            for (index, rest) in self.0.get(word.as_str()).into_iter().flatten() {
                let next = at.saturating_add(1)..at.saturating_add(1).saturating_add(rest.len());
                if lower.get(next.clone()).is_some_and(|said| said == rest.as_slice()) {
                    let last = words.get(next).and_then(<[_]>::last).unwrap_or(first);
                    found.push((*index, first.start..last.end));
                }
            }
        }
        found
    }
}
