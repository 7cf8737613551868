//! Translations that came back become words files and ledgers: all of them, or none and what is wrong with them.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::change::FileChange;
use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::path::SitePath;
use crate::base::source::Sources;
use crate::base::span::{FileId, Span};
use crate::language::digits::numbers_in;
use crate::model::common::{Status, Translation};
use crate::model::entry::EntryRef;
use crate::model::translation::align::Origin;
use crate::model::translation::ledger::Line;
use crate::model::translation::segment::{self, Segment};
use crate::model::{Entry, Site};

use super::ledger_file::LedgerFile;
use super::placeholder::difference;
use super::unit::Pieces;
use super::words_file::{Replacement, own_keys, patched, rebuilt, scalar, with_translation};

/// Words for one piece, as they were read from a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// The entry, as the file names it.
    pub entry: String,
    /// The piece, as the file names it.
    pub id: String,
    /// The words.
    pub text: String,
    /// Their place in the file.
    pub span: Span,
    /// How far they have come, when the file says so.
    pub status: Option<Status>,
    /// Whether the file says that nobody has begun: then words that are as they were are none.
    pub is_initial: bool,
}

/// What was read from a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The edition that was translated from.
    pub from: Edition,
    /// The edition that was translated to.
    pub to: Edition,
    /// The words.
    pub targets: Vec<Target>,
    /// Where the file says which editions these are.
    pub span: Span,
}

/// How what was received is written down.
#[derive(Debug, Clone, Copy)]
pub struct Reception {
    /// The day.
    pub day: Date,
    /// How far all of it has come, whatever the file says.
    pub status: Option<Status>,
}

/// The changes that take translations in.
///
/// # Errors
/// Gives all findings on the file: pieces that are not there or no longer say the same, placeholders and numbers that
/// were lost or added, pages that would be half translated.
pub fn apply(site: &Site, sources: &Sources, received: &Received, reception: Reception) -> Result<Vec<FileChange>, Vec<Finding>> {
    let foreign = [&received.from, &received.to].into_iter().find(|edition| !site.editions().any(|known| known == *edition));
    if let Some(edition) = foreign {
        return Err(vec![Finding::at(&code::EXCHANGE_EDITION, received.span).with("tag", edition.tag())]);
    }
    let mut by_entry: BTreeMap<EntryRef, Vec<&Target>> = BTreeMap::new();
    let (mut findings, mut changes) = (Vec::new(), Vec::new());
    for target in &received.targets {
        match EntryRef::parse(&target.entry).filter(|key| site.entry(key).is_some()) {
            Some(key) => by_entry.entry(key).or_default().push(target),
            None => findings.push(Finding::at(&code::EXCHANGE_UNKNOWN, target.span).with("piece", target.entry.as_str())),
        }
    }
    for (key, targets) in by_entry {
        let Some(entry) = site.entry(&key) else { continue };
        let Some(pieces) = Pieces::read(sources, entry, &received.from, &received.to) else {
            findings.extend(targets.first().map(|target| Finding::at(&code::EXCHANGE_UNKNOWN, target.span).with("piece", key.to_string())));
            continue;
        };
        let work = Work { entry, pieces, to: &received.to, from: &received.from, reception };
        match work.changes(sources, &targets) {
            Ok(of_entry) => changes.extend(of_entry),
            Err(of_entry) => findings.extend(of_entry),
        }
    }
    if findings.is_empty() { Ok(changes) } else { Err(findings) }
}

/// An entry that words have come for.
struct Work<'a> {
    entry: &'a Entry,
    pieces: Pieces,
    to: &'a Edition,
    from: &'a Edition,
    reception: Reception,
}

impl Work<'_> {
    fn changes(&self, sources: &Sources, targets: &[&Target]) -> Result<Vec<FileChange>, Vec<Finding>> {
        let placed = self.placed(targets)?;
        if placed.is_empty() {
            return Ok(Vec::new());
        }
        let words: Vec<Option<&str>> = (0..self.pieces.source.len())
            .map(|index| {
                placed.get(&index).map(|target| target.text.as_str()).or_else(|| Some(self.pieces.words_for(index)?.text.as_str()))
            })
            .collect();
        let missing = words.iter().filter(|words| words.is_none()).count();
        let first = targets.first().map(|target| target.span);
        if let (true, Some(span)) = (missing > 0, first) {
            let finding = Finding::at(&code::EXCHANGE_INCOMPLETE, span).with("entry", self.entry.key.to_string());
            let form = if missing == 1 { "one" } else { "other" };
            return Err(vec![finding.with("count", missing.to_string()).with("form", form)]);
        }
        let words: Vec<&str> = words.into_iter().flatten().collect();
        let text = with_translation(&self.text(&placed, &words), &self.translation(&placed));
        let own = segment::of_file(&text, FileId(0));
        self.demand_same(&placed, &words, &own)?;
        let path = format!("{}{}.md", self.entry.key.folder(), self.to);
        let words_file = SitePath::new(&path).map(|path| FileChange { path, old: self.pieces.own_file.clone(), new: text });
        let ledger = LedgerFile::read(sources, &self.entry.key).and_then(|mut file| {
            let lines = self.lines(&file.ledger.of(self.to), &placed, &own);
            file.ledger.replace(self.to, lines);
            file.change()
        });
        Ok(words_file.into_iter().filter(|change| change.old.as_deref() != Some(change.new.as_str())).chain(ledger).collect())
    }

    /// The words by the number of their piece in the source.
    fn placed<'t>(&self, targets: &[&'t Target]) -> Result<BTreeMap<usize, &'t Target>, Vec<Finding>> {
        let ids = self.pieces.ids();
        let (mut placed, mut findings) = (BTreeMap::new(), Vec::new());
        for target in targets {
            let found = ids.iter().position(|id| *id == target.id).and_then(|index| Some((index, self.pieces.source.get(index)?)));
            let Some((index, piece)) = found else {
                findings.push(Finding::at(&code::EXCHANGE_UNKNOWN, target.span).with("piece", format!("{} {}", target.entry, target.id)));
                continue;
            };
            if target.is_initial && self.pieces.words_for(index).is_some_and(|words| words.text == target.text) {
                continue;
            }
            findings.extend(faults(piece, target));
            if placed.insert(index, *target).is_some() {
                findings.push(Finding::at(&code::EXCHANGE_TWICE, target.span).with("piece", target.id.as_str()));
            }
        }
        if findings.is_empty() { Ok(placed) } else { Err(findings) }
    }

    /// The text: only the new words in the place of the old where both have the same pieces in the same order, otherwise
    /// the source's text in these words.
    fn text(&self, placed: &BTreeMap<usize, &Target>, words: &[&str]) -> String {
        let (pieces, count) = (&self.pieces, self.pieces.source.len());
        let made: Vec<usize> = pieces.made.iter().flatten().copied().collect();
        let is_alike = made.len() == count && pieces.own.len() == count && made.is_sorted();
        if let Some(own) = pieces.own_text.as_deref().filter(|_| is_alike) {
            let new =
                placed.iter().filter_map(|(index, target)| Some(Replacement { piece: pieces.words_for(*index)?, text: &target.text }));
            // What is as it was keeps its spelling too.
            let new = new.filter(|new| new.piece.text != new.text);
            return patched(own, &new.collect::<Vec<_>>());
        }
        let all = pieces.source.iter().zip(words).map(|(piece, text)| Replacement { piece, text });
        rebuilt(&pieces.source_text, &all.collect::<Vec<_>>(), &pieces.own_text.as_deref().map(own_keys).unwrap_or_default())
    }

    /// What is read again must be what was written: nothing in the words may have become a list, a heading or a key.
    fn demand_same(&self, placed: &BTreeMap<usize, &Target>, words: &[&str], own: &[Segment]) -> Result<(), Vec<Finding>> {
        let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_same = |index: usize| {
            let read = own.get(index).zip(self.pieces.source.get(index));
            read.is_some_and(|(own, source)| {
                own.part == source.part && Some(squeezed(&own.text)) == words.get(index).map(|text| squeezed(text))
            })
        };
        if own.len() == words.len() && (0..words.len()).all(is_same) {
            return Ok(());
        }
        let wrong = placed.iter().find(|(index, _)| !is_same(**index)).or_else(|| placed.iter().next_back());
        Err(wrong
            .map(|(_, target)| Finding::at(&code::EXCHANGE_SHAPE, target.span).with("piece", target.id.as_str()))
            .into_iter()
            .collect())
    }

    /// What the front matter says of the translation: as far as the least of its words has come.
    fn translation(&self, placed: &BTreeMap<usize, &Target>) -> String {
        let known: Option<&Translation> = self.entry.words.get(self.to).and_then(|words| Some(&words.translation.as_ref()?.value));
        let is_whole = placed.len() == self.pieces.source.len();
        let before = known.map(|known| known.status.value).filter(|_| !is_whole);
        // That a file hands back what it was given makes no draft of a machine's words, nor of what was reviewed.
        let status_of = |(index, target): (&usize, &&Target)| {
            let is_same = self.pieces.words_for(*index).is_some_and(|words| words.text == target.text);
            let told = target.status.unwrap_or(Status::Draft);
            known.map(|known| known.status.value).filter(|_| is_same && told == Status::Draft).unwrap_or(told)
        };
        let of_file = placed.iter().map(status_of).min();
        let status = self.reception.status.or(of_file).into_iter().chain(before).min().unwrap_or(Status::Draft);
        let by = known.and_then(|known| known.by.as_ref()).map(|by| format!(", by: {}", scalar(by))).unwrap_or_default();
        format!("{{status: {}, date: {}{by}}}", status.as_str(), self.reception.day)
    }

    /// The ledger's lines: what came back was made from the source as it is; what did not is as it was.
    fn lines(&self, known: &[&Line], placed: &BTreeMap<usize, &Target>, own: &[Segment]) -> Vec<Line> {
        let line = |(index, piece): (usize, &Segment)| {
            let before = self.pieces.origins.get(index).copied().and_then(Origin::older).and_then(|at| known.get(at));
            let new = Line {
                edition: self.to.clone(),
                source: self.from.clone(),
                part: piece.part.clone(),
                made_from: piece.digest.clone(),
                words: own.get(index).map(|own| own.digest.clone()),
                accepted: self.reception.day,
            };
            before.filter(|_| !placed.contains_key(&index)).map_or(new, |before| (*before).clone())
        };
        self.pieces.source.iter().enumerate().map(line).collect()
    }
}

/// What is wrong with words for a piece.
fn faults(piece: &Segment, target: &Target) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some((how, placeholder)) = difference(&piece.text, &target.text) {
        findings.push(Finding::at(&code::EXCHANGE_PLACEHOLDER, target.span).with("how", how).with("placeholder", placeholder));
    }
    let (ours, theirs) = (numbers_in(&piece.text), numbers_in(&target.text));
    let lost = ours.iter().find(|number| !theirs.contains(number)).map(|number| ("lost", number));
    let added = theirs.iter().find(|number| !ours.contains(number)).map(|number| ("added", number));
    if let Some((how, number)) = lost.or(added) {
        findings.push(Finding::at(&code::EXCHANGE_NUMBER, target.span).with("how", how).with("number", number.as_str()));
    }
    findings
}
