//! Pages read aloud by people: the file, who reads, and whether it still says what the page says.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::base::hash;
use crate::base::node::Node;
use crate::base::source::Sources;
use crate::base::span::Located;
use crate::choices;

use super::common::Words;
use super::decode::{Decode, Decoder};
use super::doc::{Block, Inline};
use super::entry::{EntryRef, Kind};
use super::link::Target;
use super::page::PageType;
use super::translation::segment::{self, Part};
use super::{Entry, Facts};

choices! {
    /// A portion of what a recording reads. Each has a digest of its own, so that it can be told what has changed.
    Portion {
        /// The title.
        Title = "title",
        /// The summary.
        Summary = "summary",
        /// All other words.
        Text = "text",
        /// How the services that the page shows are reached.
        Numbers = "numbers",
    }
}

/// A recording of an entry's words in an edition (`audio:` in its facts).
#[derive(Debug, Clone)]
pub struct Recording {
    /// Name of the file in the entry's folder.
    pub file: Located<String>,
    /// Who reads.
    pub by: Located<String>,
    /// When it was made.
    pub date: Located<Date>,
    /// The text that it reads, as digests of its portions; absent until somebody has listened to it.
    pub text: Option<Located<String>>,
    /// The digests of the text that the page has now; empty where it has none in the edition.
    pub now: String,
}

impl Recording {
    /// The portions that are not what it reads; none when it can be heard in their place.
    pub fn changed(&self) -> Vec<Portion> {
        let own: Vec<&str> = self.text.as_ref().map(|text| text.split('-').collect()).unwrap_or_default();
        let now: Vec<&str> = self.now.split('-').collect();
        let is_other = |index: &usize| now.get(*index).is_none_or(|now| now.is_empty() || own.get(*index) != Some(now));
        (0..Portion::ALL.len()).filter(is_other).filter_map(|index| Portion::ALL.get(index).copied()).collect()
    }

    /// Whether it says what the page says.
    pub fn holds(&self) -> bool {
        self.changed().is_empty()
    }

    /// The name of the file with the times of its sentences, if there is one.
    pub fn times(&self) -> Option<String> {
        Some(format!("{}.vtt", self.file.rsplit_once('.')?.0))
    }
}

impl Decode for Recording {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (file, by, date) = (fields.required("file"), fields.required("by"), fields.required("date"));
            Some(Self { file: file?, by: by?, date: date?, text: fields.optional("text"), now: String::new() })
        })?
    }
}

/// Whether a file is a recording, or the times of one, by its name.
pub fn is_kind(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| ["mp3", "opus", "ogg", "wav", "flac", "vtt"].contains(&extension))
}

/// Lays beside each recording the text that its page has now.
pub fn settle(entries: &mut BTreeMap<EntryRef, Entry>, sources: &Sources) {
    let mut now: Vec<(EntryRef, usize, String)> = Vec::new();
    for entry in entries.values() {
        for (index, (edition, _)) in entry.common.audio.iter().enumerate() {
            if let Some((_, words)) = entry.words.iter().find(|(known, _)| known.tag() == edition.as_str()) {
                now.push((entry.key.clone(), index, digests(entries, entry, words, sources)));
            }
        }
    }
    for (key, index, digests) in now {
        if let Some((_, recording)) = entries.get_mut(&key).and_then(|entry| entry.common.audio.get_mut(index)) {
            recording.value.now = digests;
        }
    }
}

/// The digest of each portion, in their order.
fn digests(entries: &BTreeMap<EntryRef, Entry>, entry: &Entry, words: &Words, sources: &Sources) -> String {
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
fn numbers(entries: &BTreeMap<EntryRef, Entry>, entry: &Entry, words: &Words) -> String {
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
        if let Inline::Link { target: Target::Phone(key), .. } = inline {
            shown.insert(key);
        }
    });
    let services = entries.values().filter(|other| other.key.kind == Kind::Service && (shows_all || shown.contains(&other.key)));
    let channels = services.filter_map(|other| if let Facts::Service(facts) = &other.facts { Some(&facts.channels) } else { None });
    channels.flatten().map(|channel| format!("{}\n", channel.value.value.as_str())).collect()
}
