//! A line as its reader sees it, letter by letter bound to the source that it was read from.

use std::ops::Range;

use crate::base::source::Sources;
use crate::base::span::Span;
use crate::language::segment::FACT;
use crate::model::doc::Inline;
use crate::model::link::Target;

/// Marks between two pieces of text are looked for no further than this, in bytes, so that no text takes long.
const MARKS: usize = 256;

/// The text of a line. What is put in from facts is a [`FACT`]; the line breaks of the source are line feeds.
#[derive(Debug)]
pub struct Aligned {
    /// The text.
    pub text: String,
    pieces: Vec<Piece>,
    links: Vec<(Range<usize>, Target)>,
    whole: Span,
}

/// A run of letters that stands in the source as it stands in the text; a fact stands there in other letters.
#[derive(Debug)]
struct Piece {
    text: Range<usize>,
    source: Range<usize>,
}

impl Aligned {
    /// A plain text, as a title is.
    pub fn plain(text: &str, span: Span, sources: &Sources) -> Self {
        let mut aligner = Aligner::new(span, sources);
        aligner.add_text(text);
        aligner.done(span)
    }

    /// A line with markup.
    pub fn line(words: &[Inline], span: Span, sources: &Sources) -> Self {
        let mut aligner = Aligner::new(span, sources);
        aligner.add(words);
        aligner.done(span)
    }

    /// The links with words of their own, each with the place of its words in the text.
    pub fn links(&self) -> &[(Range<usize>, Target)] {
        &self.links
    }

    /// A part of the text.
    pub fn get(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// The place of a part in the source; the whole line where the source writes it otherwise.
    pub fn span(&self, range: &Range<usize>) -> Span {
        let first = self.pieces.get(self.pieces.partition_point(|piece| piece.text.end <= range.start));
        let before_end = self.pieces.partition_point(|piece| piece.text.start < range.end);
        let last = before_end.checked_sub(1).and_then(|at| self.pieces.get(at));
        let (Some(first), Some(last)) = (first, last) else { return self.whole };
        let start = if first.is_literal() {
            first.source.start.saturating_add(range.start.saturating_sub(first.text.start))
        } else {
            first.source.start
        };
        let end = if last.is_literal() { last.source.end.saturating_sub(last.text.end.saturating_sub(range.end)) } else { last.source.end };
        if start < end { Span { start, end, ..self.whole } } else { self.whole }
    }
}

impl Piece {
    fn is_literal(&self) -> bool {
        self.text.len() == self.source.len()
    }
}

struct Aligner<'a> {
    source: &'a str,
    /// Where the line begins in its file.
    offset: usize,
    /// How far the source has been read.
    read: usize,
    text: String,
    pieces: Vec<Piece>,
    links: Vec<(Range<usize>, Target)>,
}

impl<'a> Aligner<'a> {
    fn new(span: Span, sources: &'a Sources) -> Self {
        Self { source: sources.slice(span), offset: span.start, read: 0, text: String::new(), pieces: Vec::new(), links: Vec::new() }
    }

    fn done(self, whole: Span) -> Aligned {
        Aligned { text: self.text, pieces: self.pieces, links: self.links, whole }
    }

    fn add(&mut self, words: &[Inline]) {
        for word in words {
            match word {
                Inline::Text(text) => self.add_text(text),
                Inline::Strong(inner) | Inline::Emphasis(inner) => self.add(inner),
                Inline::Link(link) => {
                    let start = self.text.len();
                    if link.words.is_empty() {
                        self.add_fact(&link.span);
                    } else {
                        self.add(&link.words);
                        self.links.push((start..self.text.len(), link.target.clone()));
                    }
                    self.skip_to(link.span.end);
                }
                Inline::SoftBreak | Inline::HardBreak => self.add_text("\n"),
                Inline::Code(code) => {
                    let start = self.find(code);
                    let start = start.unwrap_or(self.read);
                    let source = start..start.saturating_add(code.len());
                    self.add_piece(&FACT.to_string(), source);
                }
                Inline::Picture(picture) => self.skip_to(picture.picture.span.end),
                Inline::Picto(name) => self.skip_to(name.span.end),
            }
        }
    }

    fn add_text(&mut self, text: &str) {
        match self.find(text) {
            Some(start) => self.add_piece(text, start..start.saturating_add(text.len())),
            None => self.text.push_str(text),
        }
    }

    /// An address between angle brackets, which are underlined with it.
    fn add_fact(&mut self, span: &Span) {
        let (start, end) = (span.start.saturating_sub(self.offset), span.end.saturating_sub(self.offset));
        let opens = start.checked_sub(1).and_then(|before| self.source.get(before..start)) == Some("<");
        let closes = self.source.get(end..).is_some_and(|rest| rest.starts_with('>'));
        let source = start.saturating_sub(usize::from(opens))..end.saturating_add(usize::from(closes));
        self.add_piece(&FACT.to_string(), source);
    }

    fn add_piece(&mut self, text: &str, source: Range<usize>) {
        let start = self.text.len();
        self.text.push_str(text);
        self.read = source.end.min(self.source.len());
        let source = source.start.saturating_add(self.offset)..source.end.saturating_add(self.offset);
        self.pieces.push(Piece { text: start..self.text.len(), source });
    }

    fn find(&self, text: &str) -> Option<usize> {
        let end = self.source.floor_char_boundary(self.read.saturating_add(text.len()).saturating_add(MARKS));
        let rest = self.source.get(self.read..end)?;
        // Most words stand right where the last ones ended.
        let at = if rest.starts_with(text) { 0 } else { rest.find(text)? };
        Some(self.read.saturating_add(at))
    }

    fn skip_to(&mut self, place: usize) {
        let place = self.source.floor_char_boundary(place.saturating_sub(self.offset));
        self.read = self.read.max(place);
    }
}
