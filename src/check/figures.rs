//! What the rules of both reading levels measure against a limit: sentences, their mean, the readability index.

use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::language::capitals::shouted;
use crate::language::measure::{Figures, has_lix};

use super::passages::Part;
use super::rule::Rule;
use super::text::Text;

impl Text<'_> {
    /// Each sentence with more words than the rule's `most-words`.
    pub fn longer_sentences(&self, rule: &'static Rule) -> Vec<Finding> {
        let most = self.limit(rule, "most-words");
        let all = self.prose().filter(|_| self.is_countable()).flat_map(|passage| passage.sentences.iter().map(move |one| (passage, one)));
        all.filter(|(_, sentence)| sentence.words.len() > most)
            .map(|(passage, sentence)| {
                let count = sentence.words.len().to_string();
                Finding::at(&rule.code, passage.line.span(&sentence.range)).with("count", count).with("limit", most.to_string())
            })
            .collect()
    }

    /// The text when its sentences have more words on average than the rule's `most-words`.
    pub fn long_mean(&self, rule: &'static Rule) -> Vec<Finding> {
        let most = self.measure(rule, "most-words");
        let figures = self.figures();
        let is_long = self.is_countable() && self.is_enough(rule, &figures) && figures.mean() > f64::from(most);
        self.as_a_whole(rule, is_long, figures.mean(), most)
    }

    /// The text when its LIX is above the rule's `most-lix`.
    pub fn high_lix(&self, rule: &'static Rule) -> Vec<Finding> {
        let most = self.measure(rule, "most-lix");
        let figures = self.figures();
        let is_high = has_lix(self.language()) && self.is_enough(rule, &figures) && figures.lix() > f64::from(most);
        self.as_a_whole(rule, is_high, figures.lix(), most)
    }

    /// Each paragraph with more sentences than the rule's `most-sentences`, from the first that is too much.
    pub fn long_paragraphs(&self, rule: &'static Rule) -> Vec<Finding> {
        let most = self.limit(rule, "most-sentences");
        let paragraphs = self.passages.iter().filter(|passage| self.is_countable() && matches!(passage.part, Part::Paragraph | Part::Item));
        paragraphs
            .filter_map(|passage| {
                let (first, last) = (passage.sentences.get(most)?, passage.sentences.last()?);
                let span = passage.line.span(&(first.range.start..last.range.end));
                let count = passage.sentences.len().to_string();
                Some(Finding::at(&rule.code, span).with("count", count).with("limit", most.to_string()))
            })
            .collect()
    }

    /// Each word in capitals that is neither an abbreviation nor a name of the site's.
    pub fn shouted_words(&self, rule: &'static Rule) -> Vec<Finding> {
        let mut findings = Vec::new();
        for passage in &self.passages {
            for sentence in &passage.sentences {
                for range in shouted(&passage.line.text, &sentence.words) {
                    let words = passage.line.get(&range);
                    if !self.background.glossary.is_name(words) && !self.background.glossary.explains(words, self.language()) {
                        findings.push(Finding::at(&rule.code, passage.line.span(&range)).with("word", words));
                    }
                }
            }
        }
        findings
    }

    /// The first of the words that `is_one` knows, when there are more of them in a thousand words than the rule's
    /// `most-per-thousand` and no fewer than `fewest`. A word is judged with the one before it, both in lower case.
    pub fn rate(&self, rule: &'static Rule, is_one: fn(&str, &str) -> bool) -> Vec<Finding> {
        let mut found: Vec<(Span, &str)> = Vec::new();
        for passage in self.prose() {
            for sentence in &passage.sentences {
                let mut before = "";
                for (range, word) in sentence.words.iter().zip(passage.lower(sentence)) {
                    if is_one(before, word) && !self.background.glossary.explains(word, self.language()) {
                        found.push((passage.line.span(range), word));
                    }
                    before = word;
                }
            }
        }
        let figures = self.figures();
        let rate = found.len().saturating_mul(1000).checked_div(figures.words).unwrap_or_default();
        let is_many = found.len() >= self.limit(rule, "fewest") && rate > self.limit(rule, "most-per-thousand");
        let Some((span, _)) = found.first().filter(|_| is_many && self.is_enough(rule, &figures)) else { return Vec::new() };
        let words: Vec<&str> = found.iter().take(8).map(|(_, word)| *word).collect();
        vec![Finding::at(&rule.code, *span).with("count", found.len().to_string()).with("words", words.join(", "))]
    }

    /// A few words are no text: their average says nothing.
    fn is_enough(&self, rule: &'static Rule, figures: &Figures) -> bool {
        figures.words >= self.limit(rule, "fewest-words")
    }

    fn as_a_whole(&self, rule: &'static Rule, is_over: bool, figure: f64, most: u32) -> Vec<Finding> {
        let Some((passage, sentence)) = self.longest_sentence().filter(|_| is_over) else { return Vec::new() };
        let found = Finding::at(&rule.code, self.title_span()).with("figure", format!("{figure:.1}")).with("limit", most.to_string());
        vec![found.with("longest", passage.line.get(&sentence.range).replace('\n', " "))]
    }
}
