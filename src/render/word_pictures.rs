//! A row under a line of an easy text: each of its words that has a pictogram, with it.

use crate::base::edition::Edition;
use crate::language::segment;
use crate::model::doc::{Inline, plain_text};

use super::edition_view::EditionView;
use super::escape::push;

/// The most words in a row that are looked up together: "har rätt att ringa".
const MOST_WORDS: usize = 5;

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
        let found = self.find(&text);
        if found.is_empty() {
            return;
        }
        html.push_str("<br><span class=\"word-pictures\" aria-hidden=\"true\">");
        for (word, concept) in found {
            let symbol = self.view.site.concepts.symbol(concept).map(|number| format!(" adapt-symbol=\"{number}\"")).unwrap_or_default();
            html.push_str(&format!("<word-picture{symbol}><span class=\"picto\">{}</span>", self.view.pictogram(concept)));
            push(html, word);
            html.push_str("</word-picture>");
        }
        html.push_str("</span>");
    }

    /// The words with their concepts in the order of the line, each concept once; of words within words, the longest.
    fn find<'t>(&self, text: &'t str) -> Vec<(&'t str, &'a str)> {
        let words = segment::words(text);
        let mut found: Vec<(&str, &str)> = Vec::new();
        let mut rest = words.as_slice();
        while let Some(first) = rest.first() {
            let longest = rest.len().min(MOST_WORDS);
            let phrases = (1..=longest).rev().filter_map(|count| {
                let phrase = text.get(first.start..rest.get(count.checked_sub(1)?)?.end)?;
                Some((count, phrase, self.concept_of(&phrase.to_lowercase())?))
            });
            let hit = phrases.into_iter().next();
            if let Some((_, phrase, concept)) = hit
                && !found.iter().any(|(_, known)| *known == concept)
            {
                found.push((phrase, concept));
            }
            rest = rest.get(hit.map_or(1, |(count, ..)| count)..).unwrap_or_default();
        }
        found
    }

    /// The concept of words, also behind what is written together with them, such as the Arabic article.
    fn concept_of(&self, phrase: &str) -> Option<&'a str> {
        let site = self.view.site;
        let (joined, _) = site.languages.affixes(self.edition);
        let behind = joined.split_whitespace().filter_map(|prefix| phrase.strip_prefix(prefix));
        let concept = std::iter::once(phrase).chain(behind).find_map(|words| site.concepts.of(words, self.edition))?;
        site.has_pictogram(concept).then_some(concept)
    }
}
