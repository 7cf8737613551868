//! Where the parts of a text in Markdown stand in the file that has it.

use std::ops::Range;

use arcstr::{ArcStr, Substr};
use pulldown_cmark::CowStr;

use crate::base::span::Span;

use super::decode::Decoder;

/// A text in Markdown, and where it stands.
pub(super) struct Place<'a> {
    /// The text.
    pub text: &'a str,
    /// Its place in the file; of another length where the file has it in another spelling.
    pub whole: Span,
    /// The file's text, where this one is a part of it.
    pub source: Option<&'a ArcStr>,
    /// What is told of faults.
    pub decoder: &'a Decoder,
}

impl Place<'_> {
    /// Words as a part of the file, or by themselves where it has them in another spelling.
    pub fn words(&self, text: CowStr<'_>) -> Substr {
        self.source.and_then(|source| source.try_substr_from(&text)).unwrap_or_else(|| text.into_string().into())
    }

    /// The place of a part, without the space after it.
    pub fn span(&self, range: &Range<usize>) -> Span {
        if self.whole.end.saturating_sub(self.whole.start) != self.text.len() {
            return self.whole;
        }
        let covered = self.text.get(range.clone()).unwrap_or_default();
        let end = range.start.saturating_add(covered.trim_end().len());
        Span { file: self.whole.file, start: range.start, end }.shifted(self.whole.start)
    }

    /// The place of a destination within the link that holds it.
    pub fn destination(&self, range: &Range<usize>, destination: &str) -> Span {
        let covered = self.text.get(range.clone()).unwrap_or_default();
        // Most links end in it.
        let ends = covered.strip_suffix(')').filter(|inner| inner.ends_with(destination) && !destination.ends_with(')'));
        let found = ends.map(|inner| inner.len().saturating_sub(destination.len())).or_else(|| covered.rfind(destination));
        match found.filter(|_| !destination.is_empty()) {
            Some(at) => {
                let start = range.start.saturating_add(at);
                self.span(&Range { start, end: start.saturating_add(destination.len()) })
            }
            None => self.span(range),
        }
    }

    /// The place of the words of a link: `[words](destination)`.
    pub fn words_of_link(&self, range: &Range<usize>) -> Option<Span> {
        let words = self.text.get(range.clone())?.strip_prefix('[')?;
        let start = range.start.saturating_add(1);
        Some(self.span(&Range { start, end: start.saturating_add(words.rfind("](")?) }))
    }
}
