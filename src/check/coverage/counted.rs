//! What counts: whether an entry says something of its own in an edition that still holds, and what helps taking it in.

use std::collections::BTreeSet;

use crate::base::edition::Edition;
use crate::check::passages::{self, Part};
use crate::check::unwritten::is_unwritten;
use crate::model::common::Words;
use crate::model::doc::{Block, Inline};
use crate::model::entry::Kind;
use crate::model::service::ServiceStatus;
use crate::model::{Entry, Facts, Site};
use crate::plan::sound;

use super::{Reason, Support};

/// Fewer letters than these below the title are no page: hardly two sentences.
const FEWEST_LETTERS: usize = 80;

/// Of a service and of a leaflet the facts say most.
const FEWEST_LETTERS_BESIDE_FACTS: usize = 20;

/// Why an entry does not count with these words; nothing when it does.
pub fn why_not(entry: &Entry, words: Option<&Words>, is_expired: bool) -> Option<Reason> {
    let Some(words) = words else { return Some(Reason::Missing) };
    if matches!(&entry.facts, Facts::Service(facts) if facts.status.value != ServiceStatus::Active) {
        return Some(Reason::Closed);
    }
    let passages = passages::of_words(entry, words);
    if passages.iter().any(|passage| is_unwritten(&passage.text)) {
        return Some(Reason::Unwritten);
    }
    let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
    let written: usize = passages.iter().filter(|passage| passage.part != Part::Title).map(|passage| letters(&passage.text)).sum();
    let fewest = if matches!(entry.key.kind, Kind::Service | Kind::Leaflet) { FEWEST_LETTERS_BESIDE_FACTS } else { FEWEST_LETTERS };
    if written < fewest {
        return Some(Reason::Short);
    }
    if words.standing.as_ref().is_some_and(|standing| !standing.behind.is_empty()) {
        return Some(Reason::Stale);
    }
    is_expired.then_some(Reason::Expired)
}

/// What helps taking an entry in, in an edition. Print is told by the leaflets.
pub fn supports(site: &Site, entry: &Entry, edition: &Edition) -> BTreeSet<Support> {
    let mut found = BTreeSet::new();
    if entry.words.get(edition).is_some_and(|words| has_pictures(site, entry, words)) {
        found.insert(Support::Pictures);
    }
    if sound::reader(site, entry, edition).is_some() {
        found.insert(Support::Speech);
    }
    found
}

/// Pictures or pictograms among the words, or under each line of an easy text. The picture at the top adorns.
fn has_pictures(site: &Site, entry: &Entry, words: &Words) -> bool {
    let under_lines = entry.common.word_pictures.as_ref().unwrap_or(&site.settings.word_pictures);
    let mut found = (words.edition.is_simple() && under_lines.value) || !words.pictures().is_empty();
    words.body.each_block(&mut |block| found |= matches!(block, Block::Picto(_)));
    words.each_inline(&mut |inline| found |= matches!(inline, Inline::Picto(_)));
    found
}
