//! What is handed out for translation: each piece of the source with the words that were made of it so far.

use std::collections::BTreeMap;

use crate::base::edition::Edition;
use crate::base::source::{SourceFile, Sources};
use crate::base::span::FileId;
use crate::model::common::Status;
use crate::model::entry::EntryRef;
use crate::model::translation::align::{Origin, align};
use crate::model::translation::segment::{self, Part, Segment};
use crate::model::translation::standing::{counterparts, pair_up, traces};
use crate::model::{Entry, Site};

use super::ledger_file::LedgerFile;
use super::words_file::plain;

/// How a piece stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitState {
    /// It has no words.
    Missing,
    /// Its words were made from what the source said before.
    Stale,
    /// Its words stand, as far as the whole text has come.
    Made(Option<Status>),
}

/// A piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its name in the exchange: what it is and the digest of its words, and a number where two are alike.
    pub id: String,
    /// What it is.
    pub part: Part,
    /// The words of the source.
    pub source: String,
    /// The words that were made of them, or of what they were before.
    pub target: Option<String>,
    /// How it stands.
    pub state: UnitState,
}

/// An entry with its pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntryUnits {
    /// The entry.
    pub entry: EntryRef,
    /// Its title in the source.
    pub title: String,
    /// The file of the source.
    pub path: String,
    /// Its pieces.
    pub units: Vec<Unit>,
}

/// All that is handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// The edition to translate from.
    pub from: Edition,
    /// The edition to translate to.
    pub to: Edition,
    /// The entries.
    pub entries: Vec<EntryUnits>,
}

/// Gathers what is missing or behind in an edition, or everything.
pub fn batch(site: &Site, sources: &Sources, from: &Edition, to: &Edition, all: bool) -> Batch {
    let gathered = site.entries().filter_map(|entry| {
        let pieces = Pieces::read(sources, entry, from, to)?;
        let mut units = pieces.units(entry.words.get(to).and_then(|words| Some(words.translation.as_ref()?.status.value)));
        units.retain(|unit| all || matches!(unit.state, UnitState::Missing | UnitState::Stale));
        let title = entry.words.get(from)?.title.value.clone();
        (!units.is_empty()).then(|| EntryUnits { entry: entry.key.clone(), title, path: pieces.path.clone(), units })
    });
    Batch { from: from.clone(), to: to.clone(), entries: gathered.collect() }
}

/// The words of an entry in two editions, piece by piece, and what binds them.
pub struct Pieces {
    /// The file of the source.
    pub path: String,
    /// The text of the source.
    pub source_text: String,
    /// Its pieces.
    pub source: Vec<Segment>,
    /// The file of the other edition as it is, if there is one.
    pub own_file: Option<String>,
    /// Its text, ready to have words put in the place of others.
    pub own_text: Option<String>,
    /// Its pieces.
    pub own: Vec<Segment>,
    /// For each piece of the source: where it comes from among the ledger's lines.
    pub origins: Vec<Origin>,
    /// For each piece of the source: the number of the piece of the other edition that was made from it.
    pub made: Vec<Option<usize>>,
    has_ledger: bool,
}

impl Pieces {
    /// Reads them; none when the entry has no words in the source.
    pub fn read(sources: &Sources, entry: &Entry, from: &Edition, to: &Edition) -> Option<Self> {
        let file = |edition: &Edition| entry.words.get(edition).and_then(|words| Some((words.file, sources.file(words.file)?)));
        let (source_id, source_file) = file(from)?;
        let own_file: Option<(FileId, &SourceFile)> = file(to);
        let source_text = plain(source_file.text());
        let own_text = own_file.map(|(_, file)| plain(file.text()));
        let source = segment::of_file(&source_text, source_id);
        let own = own_file.zip(own_text.as_deref()).map(|((id, _), text)| segment::of_file(text, id)).unwrap_or_default();
        let ledger = LedgerFile::read(sources, &entry.key)?.ledger;
        let lines = ledger.of(to);
        let has_ledger = !lines.is_empty() && own_file.is_some();
        let (origins, made) = if has_ledger {
            let older: Vec<_> = lines.iter().map(|line| line.trace()).collect();
            let origins = align(&older, &traces(&source));
            let places = counterparts(&lines, &own);
            let made = origins.iter().map(|origin| places.get(origin.older()?).copied().flatten()).collect();
            (origins, made)
        } else {
            let number = |words: &Segment| own.iter().position(|other| other.span == words.span);
            (vec![Origin::New; source.len()], pair_up(&source, &own).into_iter().map(|words| number(words?)).collect())
        };
        let path = source_file.path.to_string();
        let own_file = own_file.map(|(_, file)| file.text().to_owned());
        Some(Self { path, source_text, source, own_file, own_text, own, origins, made, has_ledger })
    }

    /// The names of the pieces of the source.
    pub fn ids(&self) -> Vec<String> {
        let mut ids: Vec<String> = Vec::new();
        for piece in &self.source {
            let name = format!("{}.{}", piece.part, piece.digest);
            let same = ids.iter().filter(|id| **id == name || id.starts_with(&format!("{name}."))).count();
            ids.push(if same == 0 { name } else { format!("{name}.{}", same.saturating_add(1)) });
        }
        ids
    }

    /// The words of the other edition that stand for a piece of the source.
    pub fn words_for(&self, index: usize) -> Option<&Segment> {
        self.own.get((*self.made.get(index)?)?)
    }

    fn units(&self, status: Option<Status>) -> Vec<Unit> {
        let ids = self.ids().into_iter();
        let unit = |((index, piece), id): ((usize, &Segment), String)| {
            let target = self.words_for(index).map(|words| words.text.clone());
            let state = match self.origins.get(index) {
                _ if self.own_text.is_none() => UnitState::Missing,
                Some(Origin::Edited(_)) => UnitState::Stale,
                Some(Origin::New) if self.has_ledger || target.is_none() => UnitState::Missing,
                _ => UnitState::Made(status),
            };
            Unit { id, part: piece.part.clone(), source: piece.text.clone(), target, state }
        };
        self.source.iter().enumerate().zip(ids).map(unit).collect()
    }
}

/// The pieces of an entry of the source by their names in the exchange; none of an entry that the site does not have.
pub fn source_of(site: &Site, sources: &Sources, from: &Edition, entry: &str) -> BTreeMap<String, String> {
    let entry = EntryRef::parse(entry).and_then(|key| site.entry(&key));
    let Some(pieces) = entry.and_then(|entry| Pieces::read(sources, entry, from, from)) else { return BTreeMap::new() };
    pieces.ids().into_iter().zip(pieces.source).map(|(id, piece)| (id, piece.text)).collect()
}
