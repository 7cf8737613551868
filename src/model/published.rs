//! The ledger of addresses: every address that was ever published, and what it led to.
//!
//! `content/addresses.lock` has a line for each, in their order, so that two people's work merges line by line. It is
//! written by `fristad addresses accept` alone, and no line is ever taken away. What only staff have seen stands in a
//! ledger of its own, which no public build looks at.

use std::collections::BTreeMap;

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::forwarding::is_address;
use crate::base::source::Sources;
use crate::base::span::{FileId, Located, Span};

use super::decode::Decoder;

/// The ledger of what everybody has seen.
pub const PUBLIC: &str = "content/addresses.lock";

/// The ledger of what only staff have seen.
pub const INTERNAL: &str = "content/addresses.internal.lock";

/// The line that opens a ledger.
const HEAD: &str = "# Every address that has been published. Written by fristad addresses accept; do not edit.\n";

/// Stands for the edition of an address that is none's: a permalink.
const NONE: &str = "-";

/// An address and what it leads to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    /// The address, `/sv/skydd/`.
    pub address: String,
    /// The edition that it leads to; none for a permalink.
    pub edition: Option<Edition>,
    /// What it leads to, as texts name it: `page:skydd`, `services:?audience=child`, `plan:kalmar/barn`.
    pub name: String,
}

impl Line {
    fn parse(text: &str) -> Option<Self> {
        let words: Vec<&str> = text.split(' ').collect();
        let [address, edition, name] = words.as_slice() else { return None };
        let edition = if *edition == NONE { None } else { Some(Edition::parse(edition)?) };
        let is_name = name.contains(':') && name.bytes().all(|byte| byte.is_ascii_graphic());
        (is_address(address) && is_name).then(|| Self { address: (*address).to_owned(), edition, name: (*name).to_owned() })
    }

    fn write(&self) -> String {
        let edition = self.edition.as_ref().map_or(NONE, Edition::tag);
        format!("{} {edition} {}\n", self.address, self.name)
    }
}

/// A ledger: each address once.
#[derive(Debug, Clone, Default)]
pub struct Ledger(BTreeMap<String, Located<Line>>);

impl Ledger {
    /// Reads a ledger. A line that is none, such as the marks of an unfinished merge, is told of and left out; so is an
    /// address that leads to two places.
    pub fn parse(text: &str, file: FileId) -> (Self, Vec<Finding>) {
        let (mut lines, mut findings, mut start) = (BTreeMap::new(), Vec::new(), 0_usize);
        for line in text.split('\n') {
            let end = start.saturating_add(line.len());
            let span = Span { file, start, end };
            start = end.saturating_add(1);
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            let other = Line::parse(line).and_then(|read| {
                let known = lines.entry(read.address.clone()).or_insert_with(|| Located::new(read.clone(), span));
                (known.value == read).then_some(())
            });
            if other.is_none() {
                findings.push(Finding::at(&code::INVALID_ADDRESS_LINE, span).with("line", line.trim()));
            }
        }
        (Self(lines), findings)
    }

    /// The ledger at a path; an empty one where there is none yet.
    fn load(path: &str, sources: &Sources, decoder: &Decoder) -> Self {
        let Some((id, file)) = sources.at(path) else { return Self::default() };
        let (ledger, findings) = Self::parse(file.text(), id);
        decoder.report_all(findings);
        ledger
    }

    /// What is known of an address.
    pub fn get(&self, address: &str) -> Option<&Located<Line>> {
        self.0.get(address)
    }

    /// All lines, by address.
    pub fn lines(&self) -> impl Iterator<Item = &Located<Line>> {
        self.0.values()
    }

    /// The ledger's text once these lines stand in it. A line with the address of another takes its place.
    pub fn with(&self, new: &[Line]) -> String {
        let mut lines: BTreeMap<&str, &Line> = self.0.iter().map(|(address, line)| (address.as_str(), &line.value)).collect();
        lines.extend(new.iter().map(|line| (line.address.as_str(), line)));
        let lines: String = lines.values().map(|line| line.write()).collect();
        format!("{HEAD}{lines}")
    }
}

/// What is known of the addresses that a site has had.
#[derive(Debug, Clone, Default)]
pub struct Published {
    /// What everybody has seen.
    pub public: Ledger,
    /// What only staff have seen.
    pub internal: Ledger,
}

impl Published {
    /// Reads both ledgers.
    pub fn load(sources: &Sources, decoder: &Decoder) -> Self {
        Self { public: Ledger::load(PUBLIC, sources, decoder), internal: Ledger::load(INTERNAL, sources, decoder) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Every address that has been published. Written by fristad addresses accept; do not edit.\n/id/skydd/ - page:skydd\n/sv/skydd/ sv page:skydd\n";

    #[test]
    fn reads_what_it_writes_and_loses_nothing() {
        let (ledger, findings) = Ledger::parse(TEXT, FileId(0));
        assert!(findings.is_empty());
        assert_eq!(ledger.with(&[]), TEXT);
        let new = Line { address: "/sv/hjalp/".to_owned(), edition: Edition::parse("sv"), name: "page:hjalp".to_owned() };
        assert_eq!(ledger.with(&[new]), TEXT.replace("/sv/skydd/", "/sv/hjalp/ sv page:hjalp\n/sv/skydd/"));
    }

    #[test]
    fn tells_of_lines_that_are_none_and_of_an_address_that_leads_to_two_places() {
        let text = "<<<<<<< HEAD\n/a/ sv page:a\n=======\n/a/ sv page:b\n/a/ sv page:a\n/a\" sv page:a\n";
        let (ledger, findings) = Ledger::parse(text, FileId(0));
        assert_eq!(ledger.lines().count(), 1);
        let places: Vec<&str> = findings.iter().filter_map(|finding| finding.span).map(|span| &text[span.start..span.end]).collect();
        assert_eq!(places, ["<<<<<<< HEAD", "=======", "/a/ sv page:b", "/a\" sv page:a"]);
    }
}
