//! The text that a page has now, in digests that a recording of it is held against.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::hash;
use crate::base::source::Sources;

use super::common::Words;
use super::doc::{Block, Inline};
use super::entry::{EntryRef, Kind};
use super::link::Target;
use super::page::PageType;
use super::recording::Portion;
use super::translation::segment::{self, Part};
use super::{Entry, Facts};

/// Lays beside each recording the text that its page has now.
pub fn settle(entries: &mut BTreeMap<EntryRef, Arc<Entry>>, sources: &Sources) {
    let mut now: Vec<(EntryRef, usize, String)> = Vec::new();
    for entry in entries.values() {
        for (index, (edition, _)) in entry.common.audio.iter().enumerate() {
            if let Some((_, words)) = entry.words.iter().find(|(known, _)| known.tag() == edition.as_str()) {
                now.push((entry.key.clone(), index, digests(entries, entry, words, sources)));
            }
        }
    }
    for (key, index, digests) in now {
        if let Some((_, recording)) = entries.get_mut(&key).and_then(|entry| Arc::make_mut(entry).common.audio.get_mut(index)) {
            recording.value.now = digests;
        }
    }
}

/// The digest of each portion, in their order.
fn digests(entries: &BTreeMap<EntryRef, Arc<Entry>>, entry: &Entry, words: &Words, sources: &Sources) -> String {
    let file = sources.file(words.file).map(|file| file.text()).unwrap_or_default();
    let portion = |part: &Part| match part {
        Part::Field(name) if name == "title" => Portion::Title,
        Part::Field(name) if name == "summary" => Portion::Summary,
        _ => Portion::Text,
    };
    let segments = segment::of_file(file, words.file);
    let texts = |own: Portion| -> String {
        segments.iter().filter(|segment| portion(&segment.part) == own).map(|segment| segment.digest.as_str()).collect()
    };
    let digest = |own: &Portion| {
        let text = if *own == Portion::Numbers { numbers(entries, entry, words) } else { texts(*own) };
        hash::short(text.as_bytes())
    };
    Portion::ALL.iter().map(digest).collect::<Vec<_>>().join("-")
}

/// How the services are reached that an entry shows. Where it shows a list of them, all count: none of its numbers may be old.
fn numbers(entries: &BTreeMap<EntryRef, Arc<Entry>>, entry: &Entry, words: &Words) -> String {
    let mut shown: BTreeSet<&EntryRef> = BTreeSet::from([&entry.key]);
    let mut shows_all = false;
    match &entry.facts {
        Facts::Page(facts) => {
            shown.extend(facts.services.iter().map(|key| &key.value));
            shows_all = facts.page_type.value == PageType::Finder;
        }
        Facts::Audience(facts) => shown.extend(facts.services.iter().map(|key| &key.value)),
        _ => {}
    }
    words.body.each_block(&mut |block| match block {
        Block::Card(key) => shown.extend([&key.value]),
        Block::Services(_) => shows_all = true,
        _ => {}
    });
    words.each_inline(&mut |inline| {
        if let Inline::Link(link) = inline
            && let Target::Phone(key) = &link.target
        {
            shown.insert(key);
        }
    });
    let services = super::of_kind(entries, Kind::Service).filter(|other| shows_all || shown.contains(&other.key));
    let channels = services.filter_map(|other| if let Facts::Service(facts) = &other.facts { Some(&facts.channels) } else { None });
    channels.flatten().map(|channel| format!("{}\n", channel.value.value.as_str())).collect()
}
