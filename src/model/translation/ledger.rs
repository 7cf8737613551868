//! The ledger of an entry: which words of the source each piece of its other editions was made from.
//!
//! A file `translations.lock` in the entry's folder, one line for each piece, so that two people's work merges line by
//! line. It is written by `fristad translate` alone.

use jiff::civil::Date;

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::span::{FileId, Span};

use super::align::Trace;
use super::segment::Part;

/// Its name in the folder of an entry.
pub const LEDGER: &str = "translations.lock";

/// The line that opens it.
const HEAD: &str = "# What each translation was made from. Written by fristad translate; do not edit.\n";

/// Stands where a piece of the source has no counterpart of its own.
const NONE: &str = "-";

/// A line: a piece of the source as it was when the words of an edition were accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The edition that was made.
    pub edition: Edition,
    /// The edition it was made from.
    pub source: Edition,
    /// The part of the piece in the source.
    pub part: Part,
    /// The digest of the source's words.
    pub made_from: String,
    /// The digest of the words made from them, where they stand by themselves: an easy edition may have put several
    /// pieces into one, or left one out.
    pub words: Option<String>,
    /// The day when they were accepted.
    pub accepted: Date,
}

impl Line {
    /// The piece of the source.
    pub fn trace(&self) -> Trace<'_> {
        Trace { part: &self.part, digest: &self.made_from }
    }

    fn parse(text: &str) -> Option<Self> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let [edition, source, part, made_from, words, accepted] = words.as_slice() else { return None };
        let is_digest = |text: &str| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let words = Some(*words).filter(|words| *words != NONE);
        if !is_digest(made_from) || !words.is_none_or(is_digest) {
            return None;
        }
        Some(Self {
            edition: Edition::parse(edition)?,
            source: Edition::parse(source)?,
            part: Part::parse(part),
            made_from: (*made_from).to_owned(),
            words: words.map(str::to_owned),
            accepted: accepted.parse().ok()?,
        })
    }

    fn write(&self) -> String {
        let Self { edition, source, part, made_from, words, accepted } = self;
        format!("{edition} {source} {part} {made_from} {} {accepted}\n", words.as_deref().unwrap_or(NONE))
    }
}

/// A ledger: its lines by edition, and within each in the order of the source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ledger {
    lines: Vec<Line>,
}

impl Ledger {
    /// Reads a ledger. A line that is none, such as the marks of an unfinished merge, is told of and left out.
    pub fn parse(text: &str, file: FileId) -> (Self, Vec<Finding>) {
        let (mut lines, mut findings, mut start) = (Vec::new(), Vec::new(), 0_usize);
        for line in text.split('\n') {
            let end = start.saturating_add(line.len());
            if !line.trim().is_empty() && !line.starts_with('#') {
                match Line::parse(line) {
                    Some(line) => lines.push(line),
                    None => findings.push(Finding::at(&code::INVALID_LEDGER, Span { file, start, end }).with("line", line.trim())),
                }
            }
            start = end.saturating_add(1);
        }
        lines.sort_by(|a: &Line, b: &Line| a.edition.cmp(&b.edition));
        (Self { lines }, findings)
    }

    /// The lines of an edition.
    pub fn of(&self, edition: &Edition) -> Vec<&Line> {
        self.lines.iter().filter(|line| line.edition == *edition).collect()
    }

    /// Puts lines in the place of all that an edition had.
    pub fn replace(&mut self, edition: &Edition, lines: Vec<Line>) {
        self.lines.retain(|line| line.edition != *edition);
        self.lines.extend(lines);
        self.lines.sort_by(|a, b| a.edition.cmp(&b.edition));
    }

    /// Its file.
    pub fn text(&self) -> String {
        let lines: String = self.lines.iter().map(Line::write).collect();
        format!("{HEAD}{lines}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# What each translation was made from. Written by fristad translate; do not edit.\nar sv title 0123456789ab ba9876543210 2026-05-03\nar sv paragraph 1123456789ab - 2026-05-03\nen sv title 0123456789ab ca9876543210 2026-05-04\n";

    #[test]
    fn reads_what_it_writes() {
        let (ledger, findings) = Ledger::parse(TEXT, FileId(0));
        assert!(findings.is_empty());
        assert_eq!(ledger.text(), TEXT);
        let Some(arabic) = Edition::parse("ar") else { panic!() };
        assert_eq!(ledger.of(&arabic).len(), 2);
    }

    #[test]
    fn tells_of_lines_that_are_none() {
        let text = "<<<<<<< HEAD\nen sv title 0123456789ab ca9876543210 2026-05-04\n=======\nen sv title 0123 - 2026-05-04\n";
        let (ledger, findings) = Ledger::parse(text, FileId(0));
        assert_eq!(ledger.lines.len(), 1);
        let places: Vec<&str> = findings.iter().filter_map(|finding| finding.span).map(|span| &text[span.start..span.end]).collect();
        assert_eq!(places, ["<<<<<<< HEAD", "=======", "en sv title 0123 - 2026-05-04"]);
    }
}
