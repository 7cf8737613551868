//! The words of an entry in one edition, passage by passage and sentence by sentence, as the rules on language see them.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use crate::base::edition::Edition;
use crate::base::span::Span;
use crate::language::capitals::marks_names;
use crate::language::inflection::is_form_of;
use crate::language::measure::{Figures, letters};
use crate::language::phrases::Phrases;
use crate::language::segment;
use crate::language::small;
use crate::model::Entry;
use crate::model::common::Words;
use crate::model::doc::Inline;
use crate::model::link::Target;

use super::aligned::Aligned;
use super::background::Background;
use super::passages::{Part, Passage, of_words};

/// A text.
pub struct Text<'a> {
    /// What it stands among.
    pub background: &'a Background<'a>,
    /// The entry it belongs to.
    pub entry: &'a Entry,
    /// The words it is made of.
    pub words: &'a Words,
    /// Its language without reading level.
    language: &'a str,
    /// Whether it is an easy text.
    is_easy: bool,
    /// Its passages in order, as an editor wrote them.
    pub written: Vec<Passage<'a>>,
    /// The same, sentence by sentence.
    pub passages: Vec<Measured<'a>>,
    figures: OnceCell<Figures>,
}

/// A passage with its sentences.
pub struct Measured<'a> {
    /// Its part on the page.
    pub part: Part,
    /// What stands in it.
    pub line: Aligned,
    /// The same with its markup; none where it is plain text.
    pub inlines: &'a [Inline],
    /// Its sentences.
    pub sentences: Vec<Sentence>,
    /// Its place.
    pub span: Span,
    quotations: Vec<Range<usize>>,
}

/// A sentence, as places in its passage.
#[derive(Debug)]
pub struct Sentence {
    /// From its first letter to its last mark.
    pub range: Range<usize>,
    /// Its words.
    pub words: Vec<Range<usize>>,
    lower: OnceCell<Vec<String>>,
}

impl<'a> Text<'a> {
    /// Reads the words of an entry in one edition.
    pub fn read(background: &'a Background<'a>, entry: &'a Entry, words: &'a Words) -> Self {
        let sources = background.sources;
        let language = words.edition.language();
        let written = of_words(entry, words);
        let passages = written
            .iter()
            .map(|passage| {
                let line = if passage.inlines.is_empty() {
                    Aligned::plain(&passage.text, passage.span, sources)
                } else {
                    Aligned::line(passage.inlines, passage.span, sources)
                };
                let sentences = segment::sentences(&line.text, language).into_iter().map(|range| Sentence::read(&line, range)).collect();
                let quotations = segment::quotations(&line.text);
                Measured { quotations, part: passage.part, line, inlines: passage.inlines, sentences, span: passage.span }
            })
            .collect();
        let is_easy = words.edition.is_simple();
        Self { background, entry, words, language, is_easy, written, passages, figures: OnceCell::new() }
    }

    /// The edition it is written in.
    pub fn edition(&self) -> &'a Edition {
        &self.words.edition
    }

    /// Its language without reading level.
    pub fn language(&self) -> &'a str {
        self.language
    }

    /// Whether it is an easy text.
    pub fn is_easy(&self) -> bool {
        self.is_easy
    }

    /// Whether counting its words and sentences says anything.
    pub fn is_countable(&self) -> bool {
        segment::marks_sentences(self.language()) && segment::parts_words(self.language())
    }

    /// What runs on in sentences: neither titles nor headings.
    pub fn prose(&self) -> impl Iterator<Item = &Measured<'a>> {
        self.passages.iter().filter(|passage| passage.is_prose())
    }

    /// The prose without the summary: what is read when the page has been opened.
    pub fn body(&self) -> impl Iterator<Item = &Measured<'a>> {
        self.prose().filter(|passage| passage.part != Part::Summary)
    }

    /// What its prose counts to.
    pub fn figures(&self) -> Figures {
        *self.figures.get_or_init(|| self.prose().map(Measured::figures).fold(Figures::default(), Figures::and))
    }

    /// The words in its prose that may be too long for an easy text, each once: more than `most` letters without a
    /// hyphen or a break in them, explained nowhere and no name.
    pub fn long_words(&self, most: usize) -> Vec<(&Measured<'a>, &Range<usize>)> {
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for passage in self.prose() {
            for sentence in &passage.sentences {
                for (index, range) in sentence.words.iter().enumerate() {
                    let word = passage.line.get(range);
                    let longest = word.split(['-', '\u{ad}', '\u{2010}', '\u{2011}']).map(letters).max().unwrap_or_default();
                    let is_address = word.contains(['.', '@', '_', '/']) || word.contains(|c: char| c.is_ascii_digit());
                    let is_proper = index > 0 && word.starts_with(char::is_uppercase) && marks_names(self.language());
                    let is_known = longest <= most || is_address || is_proper || passage.leads_to_page(range);
                    if !is_known
                        && !self.background.glossary.is_name(word)
                        && !self.background.glossary.explains(word, self.language())
                        && seen.insert(word.to_lowercase())
                    {
                        found.push((passage, range));
                    }
                }
            }
        }
        found
    }

    /// The place of its title; the start of its file where it has none.
    pub fn title_span(&self) -> Span {
        if self.words.title.value.is_empty() { Span::file(self.words.file) } else { self.words.title.span }
    }

    /// The longest sentence of the prose, with its passage.
    pub fn longest_sentence(&self) -> Option<(&Measured<'a>, &Sentence)> {
        let all = self.prose().flat_map(|passage| passage.sentences.iter().map(move |sentence| (passage, sentence)));
        // The first of the longest.
        all.fold(None, |longest: Option<(&Measured<'a>, &Sentence)>, next| match longest {
            Some(known) if known.1.words.len() >= next.1.words.len() => Some(known),
            _ => Some(next),
        })
    }
}

impl Sentence {
    fn read(line: &Aligned, range: Range<usize>) -> Self {
        let offset = range.start;
        let words = segment::words(line.get(&range));
        let words = words.into_iter().map(|word| word.start.saturating_add(offset)..word.end.saturating_add(offset)).collect();
        Self { range, words, lower: OnceCell::new() }
    }
}

impl Measured<'_> {
    /// Whether it runs on in sentences.
    pub fn is_prose(&self) -> bool {
        matches!(self.part, Part::Summary | Part::Paragraph | Part::Item | Part::Line)
    }

    /// All places of a word or of several words in a row, in any form; the phrase is in lower case.
    pub fn find_all(&self, phrase: &str, language: &str) -> Vec<Range<usize>> {
        let parts: Vec<&str> = phrase.split_whitespace().collect();
        let is_word = |word: &str, part: &str| is_form_of(word, part, language);
        let length = parts.len().max(1);
        let windows = self.sentences.iter().flat_map(|sentence| sentence.words.windows(length).zip(self.lower(sentence).windows(length)));
        let is_said = |lower: &[String]| lower.iter().zip(&parts).all(|(word, part)| is_word(word, part));
        let found = windows.filter(|(_, lower)| is_said(lower)).filter_map(|(words, _)| Some(words.first()?.start..words.last()?.end));
        found.filter(|_| !parts.is_empty()).collect()
    }

    /// The first place of a word or of several words in a row, in any form; the phrase is in lower case.
    pub fn find(&self, phrase: &str, language: &str) -> Option<Range<usize>> {
        self.find_all(phrase, language).into_iter().next()
    }

    /// Each of many phrases that stands word for word in it.
    pub fn find_phrases(&self, phrases: &Phrases<'_>) -> Vec<(usize, Range<usize>)> {
        let sentences = self.sentences.iter().filter(|_| !phrases.is_empty());
        sentences.flat_map(|sentence| phrases.find(&sentence.words, self.lower(sentence))).collect()
    }

    /// The words of one of its sentences in lower case; several rules ask for them.
    pub fn lower<'s>(&self, sentence: &'s Sentence) -> &'s [String] {
        sentence.lower.get_or_init(|| sentence.words.iter().map(|word| small(self.line.get(word))).collect())
    }

    /// Whether a word stands in a link to another entry of the site, where it is explained.
    pub fn leads_to_page(&self, word: &Range<usize>) -> bool {
        let is_entry = |target: &Target| matches!(target, Target::Entry { .. } | Target::Action { .. });
        self.line.links().iter().any(|(words, target)| words.start <= word.start && word.end <= words.end && is_entry(target))
    }

    /// Whether a place is within quotation marks, where somebody else is heard.
    pub fn is_quoted(&self, place: usize) -> bool {
        let after = self.quotations.partition_point(|quotation| quotation.start < place);
        after.checked_sub(1).and_then(|at| self.quotations.get(at)).is_some_and(|quotation| place < quotation.end)
    }

    /// All its words.
    pub fn words(&self) -> impl Iterator<Item = &Range<usize>> {
        self.sentences.iter().flat_map(|sentence| &sentence.words)
    }

    /// What it counts to.
    pub fn figures(&self) -> Figures {
        let mut figures = Figures { paragraphs: 1, ..Figures::default() };
        for sentence in &self.sentences {
            let words = sentence.words.iter().map(|word| self.line.get(word));
            figures.add_sentence(words);
        }
        figures
    }
}
