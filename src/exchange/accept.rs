//! Somebody has seen that translations say what their source says now: the ledger remembers it.

use jiff::civil::Date;

use crate::base::change::FileChange;
use crate::base::edition::Edition;
use crate::base::source::Sources;
use crate::model::Site;
use crate::model::entry::EntryRef;
use crate::model::translation::segment::{self, Segment};
use crate::model::translation::standing::accepted;

use super::ledger_file::LedgerFile;

/// What is accepted: no entry and no edition stand for all of them.
pub struct Selection<'a> {
    /// Entries.
    pub entries: &'a [EntryRef],
    /// Editions.
    pub editions: &'a [Edition],
    /// The edition that they were made from, when it is not the one in the ledger or the site's first.
    pub from: Option<&'a Edition>,
}

/// The ledgers in which all chosen words are made from their source as it stands.
pub fn accept(site: &Site, sources: &Sources, selection: &Selection<'_>, day: Date) -> Vec<FileChange> {
    let chosen = site.entries().filter(|entry| selection.entries.is_empty() || selection.entries.contains(&entry.key));
    let mut changes = Vec::new();
    for entry in chosen {
        let pieces = |edition: &Edition| -> Option<Vec<Segment>> {
            let words = entry.words.get(edition)?;
            Some(segment::of_file(sources.file(words.file)?.text(), words.file))
        };
        let Some(mut file) = LedgerFile::read(sources, &entry.key) else { continue };
        let first = site.editions().find(|edition| entry.words.get(edition).is_some());
        for (edition, words) in entry.words.iter() {
            let known = words.standing.as_ref().map(|standing| &standing.source);
            let Some(source) = selection.from.or(known).or(first) else { continue };
            let is_chosen = selection.editions.is_empty() || selection.editions.contains(edition);
            if source == edition || Some(edition) == first || !is_chosen {
                continue;
            }
            let (Some(source_pieces), Some(own)) = (pieces(source), pieces(edition)) else { continue };
            let lines = accepted(&file.ledger.of(edition), edition, source, &source_pieces, &own, day);
            file.ledger.replace(edition, lines);
        }
        changes.extend(file.change().filter(|change| change.old.is_some() || change.new.lines().count() > 1));
    }
    changes
}
