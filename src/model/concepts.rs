//! What the pictograms stand for: the words of each concept by language, and its number among the symbols of WAI-Adapt.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::node::{Node, Value};
use crate::base::source::Sources;
use crate::base::span::{FileId, Located};
use crate::load::yaml;

use super::decode::{Decode, Decoder};
use super::entry::{EntryRef, Kind};
use super::theme::Theme;
use super::{Entry, Extra, Facts};

/// The most words in a row that are looked up together: "får inte berätta för någon".
const MOST_WORDS: usize = 5;

/// Words in lower case, each with the concept that it is a word for.
type Table = BTreeMap<String, Located<String>>;

/// The concepts. A concept has the name of its pictogram.
#[derive(Debug, Clone, Default)]
pub struct Concepts {
    /// `locales/<tag>/concepts.yaml`.
    words: BTreeMap<Edition, Table>,
    /// The titles and synonyms of the glossary's words that have a pictogram; they stand before the others.
    terms: BTreeMap<Edition, Table>,
    symbols: BTreeMap<String, u32>,
}

impl Concepts {
    /// Reads the words of all locales and the theme's table of symbols.
    pub fn load(sources: &Sources, theme: &Theme, decoder: &Decoder) -> Self {
        let mut concepts = Self::default();
        for (id, file) in sources.under("locales/") {
            if let ["locales", tag, "concepts.yaml"] = file.path.parts().as_slice()
                && let Some(edition) = Edition::parse(tag)
            {
                concepts.words.insert(edition, table(file.text(), id, decoder));
            }
        }
        if let Some(file) = theme.file("symbols.yaml") {
            let read = |(name, value): (Located<String>, Node)| Some((name.value, u32::decode(&value, decoder)?));
            concepts.symbols = pairs(&file.text, file.id, decoder).into_iter().filter_map(read).collect();
        }
        concepts
    }

    /// Takes in the glossary's words that have a pictogram.
    pub fn add_terms(&mut self, entries: &BTreeMap<EntryRef, Arc<Entry>>) {
        for entry in super::of_kind(entries, Kind::Definition) {
            let Facts::Definition(facts) = &entry.facts else { continue };
            let Some(concept) = &facts.picto else { continue };
            for (edition, words) in entry.words.iter() {
                let synonyms = match &words.extra {
                    Extra::Definition(extra) => extra.synonyms.as_slice(),
                    _ => &[],
                };
                let table = self.terms.entry(edition.clone()).or_default();
                for word in std::iter::once(&words.title).chain(synonyms) {
                    table.insert(word.to_lowercase(), concept.clone());
                }
            }
        }
    }

    /// The concept that words in lower case stand for in an edition; an easy edition has the words of its language too.
    pub fn of(&self, words: &str, edition: &Edition) -> Option<&str> {
        Self::lookup(&self.terms, words, edition).or_else(|| Self::lookup(&self.words, words, edition))
    }

    /// The same without the glossary.
    pub fn of_common(&self, words: &str, edition: &Edition) -> Option<&str> {
        Self::lookup(&self.words, words, edition)
    }

    fn lookup<'a>(tables: &'a BTreeMap<Edition, Table>, words: &str, edition: &Edition) -> Option<&'a str> {
        let mut tags = edition.truncations();
        tags.find_map(|tag| tables.get(&tag)?.get(words)).map(|concept| concept.as_str())
    }

    /// The words of a text that stand for concepts, in order and each concept once; of words within words, the longest.
    /// `words` is where the words of the text are, and `joined` what may be written together before one, such as the
    /// Arabic article.
    pub fn find<'t>(&self, text: &'t str, words: &[Range<usize>], edition: &Edition, joined: &str) -> Vec<(&'t str, &str)> {
        let concept_of = |phrase: &str| {
            let behind = joined.split_whitespace().filter_map(|prefix| phrase.strip_prefix(prefix));
            std::iter::once(phrase).chain(behind).find_map(|words| self.of(words, edition))
        };
        let mut found: Vec<(&str, &str)> = Vec::new();
        let mut rest = words;
        while let Some(first) = rest.first() {
            let longest_first = (1..=rest.len().min(MOST_WORDS)).rev();
            let hit = longest_first.into_iter().find_map(|count| {
                let phrase = text.get(first.start..rest.get(count.checked_sub(1)?)?.end)?;
                Some((count, phrase, concept_of(&phrase.to_lowercase())?))
            });
            if let Some((_, phrase, concept)) = hit
                && !found.iter().any(|(_, known)| *known == concept)
            {
                found.push((phrase, concept));
            }
            rest = rest.get(hit.map_or(1, |(count, ..)| count)..).unwrap_or_default();
        }
        found
    }

    /// The number of a concept in the W3C's registry of symbols (AAC Symbols Registry, BCI-AV).
    pub fn symbol(&self, concept: &str) -> Option<u32> {
        self.symbols.get(concept).copied()
    }

    /// The concepts that there are words for, each where it is named first.
    pub fn named(&self) -> impl Iterator<Item = &Located<String>> {
        let mut last = None;
        let all = self.words.values().flat_map(|table| {
            let mut concepts: Vec<&Located<String>> = table.values().collect();
            concepts.sort_by_key(|concept| concept.span.start);
            concepts
        });
        all.filter(move |concept| last.replace(concept.span) != Some(concept.span))
    }
}

/// The words of a file. A word for two concepts would be two pictures for one word.
fn table(text: &str, file: FileId, decoder: &Decoder) -> Table {
    let mut table = Table::new();
    for (concept, node) in pairs(text, file, decoder) {
        let Value::List(words) = &node.value else {
            decoder.wrong_type(&node, "list");
            continue;
        };
        for word in words {
            let Some(text) = String::decode(word, decoder) else { continue };
            if table.insert(text.to_lowercase(), concept.clone()).is_some() {
                decoder.report(Finding::at(&code::DUPLICATE_KEY, word.span).with("key", text));
            }
        }
    }
    table
}

/// The keys of a file with their values.
fn pairs(text: &str, file: FileId, decoder: &Decoder) -> Vec<(Located<String>, Node)> {
    match yaml::parse(text, file, 0) {
        Ok(Node { value: Value::Map(pairs), .. }) => {
            pairs.into_iter().filter_map(|(key, value)| Some((Located::new(key.scalar()?.to_owned(), key.span), value))).collect()
        }
        Ok(node) => {
            decoder.wrong_type(&node, "map");
            Vec::new()
        }
        Err(findings) => {
            decoder.report_all(findings);
            Vec::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The concepts of a text whose words are parted by spaces.
    fn found(text: &str, tag: &str) -> Vec<(String, String)> {
        let sources = crate::load::builtin();
        let concepts = Concepts::load(&sources, &Theme::load(&sources, "default", &Decoder::default()), &Decoder::default());
        let mut words = Vec::new();
        let mut start = 0;
        for word in text.split(' ') {
            words.push(start..start + word.trim_end_matches('.').len());
            start += word.len() + 1;
        }
        let found = concepts.find(text, &words, &Edition::parse(tag).unwrap(), "ال وال");
        found.into_iter().map(|(word, concept)| (word.to_owned(), concept.to_owned())).collect()
    }

    fn pairs_of(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(word, concept)| ((*word).to_owned(), (*concept).to_owned())).collect()
    }

    #[test]
    fn takes_the_longest_words_and_each_concept_once() {
        assert_eq!(found("Du har rätt till en tolk.", "sv"), pairs_of(&[("rätt till", "law"), ("tolk", "interpreter")]));
        assert_eq!(found("Ring eller ringa hem.", "sv-simple"), pairs_of(&[("Ring", "call"), ("hem", "home")]));
        assert_eq!(found("Vad händer sedan.", "sv"), pairs_of(&[]));
    }

    #[test]
    fn an_easy_edition_has_words_of_its_own_and_those_of_its_language() {
        assert_eq!(found("en trygg plats", "sv-simple"), pairs_of(&[("trygg plats", "safe-place")]));
        assert_eq!(found("en trygg plats", "sv"), pairs_of(&[("trygg", "safe-place"), ("plats", "place")]));
        assert_eq!(found("help", "sv"), pairs_of(&[]));
    }

    #[test]
    fn finds_a_word_behind_what_is_written_together_with_it() {
        assert_eq!(found("الشرطة والبيت", "ar"), pairs_of(&[("الشرطة", "police"), ("والبيت", "home")]));
    }
}
