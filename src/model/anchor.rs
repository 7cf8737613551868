//! Anchors of headings: their words, each once in a text.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::kebab::kebab;

/// The anchors of a text so far.
#[derive(Debug, Default)]
pub struct Anchors {
    taken: BTreeSet<String>,
    /// How far each name has been numbered, so that a text of a hundred thousand like headings is not gone through for each.
    numbered: BTreeMap<String, usize>,
}

impl Anchors {
    /// The anchor of the next heading: its words, with a number where another heading has the same; a number
    /// alone where no letter of it is Latin.
    pub fn of(&mut self, words: &str) -> String {
        let base = kebab(words);
        let base = if base.is_empty() { format!("s{}", self.taken.len().saturating_add(1)) } else { base };
        let number = self.numbered.entry(base.clone()).or_default();
        let mut anchor = base.clone();
        loop {
            *number = number.saturating_add(1);
            if *number > 1 {
                anchor = format!("{base}-{number}");
            }
            if self.taken.insert(anchor.clone()) {
                break;
            }
        }
        anchor
    }
}
