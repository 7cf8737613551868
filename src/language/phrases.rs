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

    /// Each phrase that stands word for word in a sentence, with its place in the text.
    pub fn find(&self, text: &str, words: &[Range<usize>]) -> Vec<(usize, Range<usize>)> {
        let lower = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default().to_lowercase();
        let mut found = Vec::new();
        for (at, first) in words.iter().enumerate() {
            for (index, rest) in self.0.get(lower(first).as_str()).into_iter().flatten() {
                let next = words.get(at.saturating_add(1)..).unwrap_or_default();
                let is_said = next.len() >= rest.len() && next.iter().zip(rest).all(|(word, part)| lower(word) == *part);
                if is_said {
                    let last = rest.len().checked_sub(1).and_then(|last| next.get(last)).unwrap_or(first);
                    found.push((*index, first.start..last.end));
                }
            }
        }
        found
    }
}
