//! The alternative texts of a site, each with its edition and place.

use crate::base::edition::Edition;
use crate::base::span::Span;
use crate::model::entry::Kind;
use crate::model::{Extra, Site};

/// An alternative text in one edition.
#[derive(Debug)]
pub struct AltText<'a> {
    /// The edition.
    pub edition: &'a Edition,
    /// The text.
    pub text: &'a str,
    /// Its place.
    pub span: Span,
}

impl AltText<'_> {
    /// The place of the words that it begins with.
    pub fn begins_with(&self, words: &str) -> Span {
        // A value in quotation marks begins one character later than its place.
        let quote = (self.span.end.saturating_sub(self.span.start)).saturating_sub(self.text.len()).min(2) / 2;
        let start = self.span.start.saturating_add(quote);
        Span { start, end: start.saturating_add(words.len()), ..self.span }
    }
}

/// All of them, in the order of pictures and editions.
pub fn alt_texts(site: &Site) -> Vec<AltText<'_>> {
    let words = site.of_kind(Kind::Picture).flat_map(|entry| entry.words.iter());
    words
        .filter_map(|(edition, words)| match &words.extra {
            Extra::Picture(extra) => extra.alt.as_ref().map(|alt| AltText { edition, text: &alt.value, span: alt.span }),
            _ => None,
        })
        .collect()
}
