//! Speech: which pages are read aloud, in which voice each language is said, and how names and abbreviations are.

use std::collections::BTreeMap;

use crate::base::edition::Edition;
use crate::base::node::{Node, Value};
use crate::base::source::Sources;
use crate::base::span::Located;
use crate::load::yaml;

use super::decode::{Decode, Decoder, scalar};
use super::entry::{EntryRef, Kind};

/// What a site wants read aloud (`speech:` in `site.yaml`).
#[derive(Debug, Clone)]
pub struct SpeechSettings {
    /// The kinds all of whose pages are.
    pub kinds: Vec<Located<Kind>>,
    /// The single pages that are.
    pub pages: Vec<Located<EntryRef>>,
    /// Voices by language, in the place of those that come with the languages.
    pub voices: Vec<(Located<String>, Located<Voice>)>,
    /// How words are said, by language.
    pub say: Vec<(Located<String>, Located<Lexicon>)>,
}

impl SpeechSettings {
    /// Whether an entry's pages are read aloud.
    pub fn covers(&self, key: &EntryRef) -> bool {
        self.kinds.iter().any(|kind| kind.value == key.kind) || self.pages.iter().any(|page| page.value == *key)
    }
}

impl Decode for SpeechSettings {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| Self {
            kinds: fields.list("kinds"),
            pages: fields.any_references("pages"),
            voices: fields.table("voices"),
            say: fields.table("say"),
        })
    }
}

/// The name of a voice of the engine, or `none`. It becomes an argument of a program, so it can hold no sign that means
/// something to one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice(String);

impl Voice {
    /// The name; nothing for `none`.
    pub fn name(&self) -> Option<&str> {
        (self.0 != "none").then_some(self.0.as_str())
    }
}

impl Decode for Voice {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        let is_name = |text: &str| {
            text.starts_with(|c: char| c.is_ascii_alphanumeric()) && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_+.".contains(c))
        };
        scalar(node, decoder, "voice", |text| is_name(text).then(|| Self(text.to_owned())))
    }
}

/// Words as they are written, each with what is said.
#[derive(Debug, Clone, Default)]
pub struct Lexicon(pub Vec<(Located<String>, Located<String>)>);

impl Decode for Lexicon {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        let Value::Map(pairs) = &node.value else {
            decoder.wrong_type(node, "map");
            return None;
        };
        let pair = |(word, said): &(Node, Node)| {
            let (written, spoken) = (String::decode(word, decoder)?, String::decode(said, decoder)?);
            Some((Located::new(written, word.span), Located::new(spoken, said.span)))
        };
        Some(Self(pairs.iter().filter_map(pair).collect()))
    }
}

/// What comes with a language: `locales/<tag>/speech.yaml`.
#[derive(Debug, Clone)]
struct SpokenLanguage {
    voice: Option<Located<Voice>>,
    say: Option<Located<Lexicon>>,
    months: Vec<Located<String>>,
    days: Vec<Located<String>>,
}

impl Decode for SpokenLanguage {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| Self {
            voice: fields.optional("voice"),
            say: fields.optional("say"),
            months: fields.list("months"),
            days: fields.list("days"),
        })
    }
}

/// How languages are said.
#[derive(Debug, Clone, Default)]
pub struct Speech {
    languages: BTreeMap<Edition, SpokenLanguage>,
}

impl Speech {
    /// Reads what comes with the languages.
    pub fn load(sources: &Sources, decoder: &Decoder) -> Self {
        let mut languages = BTreeMap::new();
        for (id, file) in sources.under("locales/") {
            let &[_, tag, "speech.yaml"] = file.path.parts().as_slice() else { continue };
            // A folder whose name is no tag is told of where its messages are read.
            let Some(edition) = Edition::parse(tag) else { continue };
            match yaml::parse(file.text(), id, 0) {
                Ok(node) => languages.extend(SpokenLanguage::decode(&node, decoder).map(|spoken| (edition, spoken))),
                Err(findings) => decoder.report_all(findings),
            }
        }
        Self { languages }
    }

    /// The voice that says words of a language; an easy edition has that of its language. `site` is asked before what
    /// comes with the language.
    pub fn voice<'a>(&'a self, site: &'a SpeechSettings, edition: &Edition) -> Option<&'a str> {
        let of_tag = |tag: &Edition| {
            let own = site.voices.iter().find(|(known, _)| known.as_str() == tag.tag()).map(|(_, voice)| &voice.value);
            own.or_else(|| self.languages.get(tag)?.voice.as_ref().map(|voice| &voice.value))
        };
        edition.truncations().find_map(|tag| of_tag(&tag))?.name()
    }

    /// The months of a language as they are written after a day, and its days as they are said before one; nothing where a
    /// voice says the number as people do.
    pub fn dates(&self, edition: &Edition) -> Option<[&[Located<String>]; 2]> {
        let mut tags = edition.truncations();
        let language = tags.find_map(|tag| self.languages.get(&tag))?;
        Some([language.months.as_slice(), language.days.as_slice()])
    }

    /// How words of a language are said, the longest first; of two ways, the site's.
    pub fn lexicon<'a>(&'a self, site: &'a SpeechSettings, edition: &Edition) -> Vec<(&'a str, &'a str)> {
        let tags: Vec<Edition> = edition.truncations().collect();
        let own = site.say.iter().filter(|(tag, _)| tags.iter().any(|known| known.tag() == tag.as_str())).map(|(_, say)| &say.value);
        let of_language = tags.iter().filter_map(|tag| self.languages.get(tag)?.say.as_ref()).map(|say| &say.value);
        let mut words: Vec<(&str, &str)> = Vec::new();
        for (written, spoken) in own.chain(of_language).flat_map(|lexicon| &lexicon.0) {
            if !words.iter().any(|(known, _)| *known == written.as_str()) {
                words.push((written.as_str(), spoken.as_str()));
            }
        }
        words.sort_by_key(|(written, _)| std::cmp::Reverse(written.len()));
        words
    }
}
