//! Anchors of headings: their words, each once in a text.

use std::collections::BTreeSet;

use crate::base::kebab::kebab;

/// The anchors of a text so far.
#[derive(Debug, Default)]
pub struct Anchors(BTreeSet<String>);

impl Anchors {
    /// The anchor of the next heading: its words, with a number where another heading has the same; a number
    /// alone where no letter of it is Latin.
    pub fn of(&mut self, words: &str) -> String {
        let base = kebab(words);
        let base = if base.is_empty() { format!("s{}", self.0.len().saturating_add(1)) } else { base };
        let numbered = (2_usize..).map(|n| format!("{base}-{n}"));
        let anchor = std::iter::once(base.clone()).chain(numbered).find(|name| !self.0.contains(name)).unwrap_or(base);
        self.0.insert(anchor.clone());
        anchor
    }
}
