//! Pictures with their alternative texts, as the ALT rules see them: from the sources and from finished pages.

use crate::base::span::Span;
use crate::model::entry::Kind;
use crate::model::settings::Checks;
use crate::model::{Extra, Site};

/// A picture in one language.
#[derive(Debug)]
pub struct Picture<'a> {
    /// The language of the page or edition, as a tag; empty when unknown.
    pub language: &'a str,
    /// The alternative text; none when there is no such attribute or key.
    pub alt: Option<&'a str>,
    /// The place of the alternative text, without quotation marks; of the picture when there is none.
    pub span: Span,
    /// What the site sets otherwise.
    pub checks: &'a Checks,
}

impl Picture<'_> {
    /// The language without script and region: `sv` of `sv-simple`.
    pub fn primary_language(&self) -> &str {
        self.language.split('-').next().unwrap_or_default()
    }

    /// The place of the words that the text begins with.
    pub fn begins_with(&self, words: &str) -> Span {
        Span { end: self.span.start.saturating_add(words.len()), ..self.span }
    }
}

/// The pictures of a site that have a text, in the order of pictures and editions.
pub fn of_site(site: &Site) -> Vec<Picture<'_>> {
    let words = site.of_kind(Kind::Picture).flat_map(|entry| entry.words.iter());
    words
        .filter_map(|(edition, words)| match &words.extra {
            Extra::Picture(extra) => extra.alt.as_ref().map(|alt| Picture {
                language: edition.tag(),
                alt: Some(&alt.value),
                span: unquoted(alt.span, &alt.value),
                checks: &site.settings.checks,
            }),
            _ => None,
        })
        .collect()
}

/// A value in quotation marks begins one character later than its place.
fn unquoted(span: Span, text: &str) -> Span {
    let quote = (span.end.saturating_sub(span.start)).saturating_sub(text.len()).min(2) / 2;
    Span { start: span.start.saturating_add(quote), end: span.end.saturating_sub(quote), ..span }
}
