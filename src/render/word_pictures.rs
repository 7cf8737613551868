//! A row under a line of an easy text: each of its words that has a pictogram, with it.

use crate::base::edition::Edition;
use crate::language::segment;
use crate::model::doc::{Inline, plain_text};

use super::edition_view::EditionView;
use super::escape::push;

/// Writes the rows of a text.
pub struct WordPictures<'a, 'v> {
    view: &'v EditionView<'a>,
    /// The edition that the words are in.
    edition: &'v Edition,
}

impl<'a, 'v> WordPictures<'a, 'v> {
    /// A writer of rows for words of an edition.
    pub fn new(view: &'v EditionView<'a>, edition: &'v Edition) -> Self {
        Self { view, edition }
    }

    /// Appends the row of a line; nothing when none of its words has a pictogram. The row is for the eyes alone: whoever
    /// listens has just heard its words. A custom element may have any attribute (WHATWG HTML, 4.13.3), so `adapt-symbol`
    /// of WAI-Adapt is valid on it.
    pub fn row(&self, line: &[Inline], html: &mut String) {
        let text = plain_text(line);
        let site = self.view.site;
        let (joined, _) = site.languages.affixes(self.edition);
        let mut found = site.concepts.find(&text, &segment::words(&text), self.edition, joined);
        found.retain(|(_, concept)| site.has_pictogram(concept));
        if found.is_empty() {
            return;
        }
        html.push_str("<br><span class=\"word-pictures\" aria-hidden=\"true\">");
        for (word, concept) in found {
            let symbol = site.concepts.symbol(concept).map(|number| format!(" adapt-symbol=\"{number}\"")).unwrap_or_default();
            html.push_str(&format!("<word-picture{symbol}><span class=\"picto\">{}</span>", self.view.pictogram(concept)));
            push(html, word);
            html.push_str("</word-picture>");
        }
        html.push_str("</span>");
    }
}
