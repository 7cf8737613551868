//! How a translation stands beside the source it was made from: which pieces are behind, and since when.

use jiff::civil::Date;

use crate::base::edition::Edition;
use crate::base::span::Span;

use super::align::{Origin, Trace, align};
use super::ledger::{Ledger, Line};
use super::segment::{Part, Segment};

crate::choices! {
    /// What has become of a piece of the source.
    Change {
        /// It says something else now.
        Edited = "edited",
        /// It was added.
        Added = "added",
        /// It was taken away.
        Removed = "removed",
    }
}

/// A piece that is behind its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Behind {
    /// What has become of it.
    pub change: Change,
    /// Its part in the source.
    pub part: Part,
    /// Its place in the source; none when it was taken away.
    pub source: Option<Span>,
    /// The place of the words that were made from it, where they stand by themselves.
    pub words: Option<Span>,
    /// The day when these words were accepted: from then on they may have been behind.
    pub since: Date,
}

/// How the words of an edition stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The edition that they were made from.
    pub source: Edition,
    /// The day when the last of them was accepted.
    pub accepted: Date,
    /// The pieces that are behind, in the order of the source, those taken away last.
    pub behind: Vec<Behind>,
}

impl Standing {
    /// The words of an edition beside its source, by what the ledger has of them. None when it has nothing, or when
    /// the entry has lost the edition that they were made from.
    pub fn of<'s>(
        ledger: &Ledger,
        edition: &Edition,
        words: &[Segment],
        source_of: impl FnOnce(&Edition) -> Option<&'s [Segment]>,
    ) -> Option<Self> {
        let lines = ledger.of(edition);
        let source_edition = lines.first()?.source.clone();
        let source = source_of(&source_edition)?;
        let accepted = lines.iter().map(|line| line.accepted).max()?;
        let places = places(&lines, words);
        let origins = align(&traces_of_lines(&lines), &traces(source));
        let mut behind: Vec<Behind> = source
            .iter()
            .zip(&origins)
            .filter_map(|(segment, origin)| {
                let line = |at: usize| lines.get(at).map_or(accepted, |line| line.accepted);
                let (change, words, since) = match origin {
                    Origin::Same(_) => return None,
                    Origin::Edited(at) => (Change::Edited, places.get(*at).copied().flatten(), line(*at)),
                    Origin::New => (Change::Added, None, accepted),
                };
                Some(Behind { change, part: segment.part.clone(), source: Some(segment.span), words, since })
            })
            .collect();
        let is_kept = |at: usize| origins.iter().any(|origin| origin.older() == Some(at));
        // What was taken away and has no words of its own leaves nothing to take away here.
        let gone = lines.iter().zip(&places).enumerate().filter(|(at, (_, place))| place.is_some() && !is_kept(*at));
        behind.extend(gone.map(|(_, (line, place))| Behind {
            change: Change::Removed,
            part: line.part.clone(),
            source: None,
            words: *place,
            since: line.accepted,
        }));
        Some(Self { source: source_edition, accepted, behind })
    }

    /// The earliest day since which anything has been behind.
    pub fn since(&self) -> Option<Date> {
        self.behind.iter().map(|behind| behind.since).min()
    }
}

/// The pieces of a text as they will be remembered.
pub fn traces(segments: &[Segment]) -> Vec<Trace<'_>> {
    segments.iter().map(|segment| Trace { part: &segment.part, digest: &segment.digest }).collect()
}

fn traces_of_lines<'l>(lines: &[&'l Line]) -> Vec<Trace<'l>> {
    lines.iter().map(|line| line.trace()).collect()
}

/// The place of each line's words in the text as it is now, also when somebody has corrected them since.
fn places(lines: &[&Line], words: &[Segment]) -> Vec<Option<Span>> {
    counterparts(lines, words).into_iter().map(|at| words.get(at?).map(|segment| segment.span)).collect()
}

/// The number of each line's words in the text as it is now.
pub fn counterparts(lines: &[&Line], words: &[Segment]) -> Vec<Option<usize>> {
    let known: Vec<(usize, &Line)> =
        lines.iter().enumerate().filter(|(_, line)| line.words.is_some()).map(|(at, line)| (at, *line)).collect();
    let older: Vec<Trace<'_>> =
        known.iter().map(|(_, line)| Trace { part: &line.part, digest: line.words.as_deref().unwrap_or_default() }).collect();
    let mut found = vec![None; lines.len()];
    for (at, origin) in align(&older, &traces(words)).into_iter().enumerate() {
        let line = origin.older().and_then(|older| known.get(older)).map(|(line, _)| *line);
        if let Some(slot) = line.and_then(|line| found.get_mut(line)) {
            *slot = Some(at);
        }
    }
    found
}

/// The lines for words that are accepted as they stand. A piece that was accepted before, and has not changed on
/// either side, keeps its day.
pub fn accepted(
    known: &[&Line],
    edition: &Edition,
    source_edition: &Edition,
    source: &[Segment],
    words: &[Segment],
    day: Date,
) -> Vec<Line> {
    let pairs = pair_up(source, words);
    source
        .iter()
        .zip(pairs)
        .map(|(segment, words)| {
            let line = Line {
                edition: edition.clone(),
                source: source_edition.clone(),
                part: segment.part.clone(),
                made_from: segment.digest.clone(),
                words: words.map(|words| words.digest.clone()),
                accepted: day,
            };
            let before = known.iter().find(|known| Line { accepted: day, ..(**known).clone() } == line);
            before.map_or(line, |before| (*before).clone())
        })
        .collect()
}

/// The words that stand for each piece of the source: in the front matter by their keys, in the text only where both
/// have the same parts in the same order. Otherwise nobody knows which is which.
pub fn pair_up<'w>(source: &[Segment], words: &'w [Segment]) -> Vec<Option<&'w Segment>> {
    fn blocks(list: &[Segment]) -> Vec<&Segment> {
        list.iter().filter(|segment| !segment.part.is_field()).collect()
    }
    let (own, other) = (blocks(source), blocks(words));
    let is_alike = own.len() == other.len() && own.iter().zip(&other).all(|(a, b)| a.part == b.part);
    let mut others = other.into_iter();
    source
        .iter()
        .map(|segment| {
            if segment.part.is_field() {
                return words.iter().find(|words| words.part == segment.part);
            }
            others.next().filter(|_| is_alike)
        })
        .collect()
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
