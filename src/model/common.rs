//! What the facts and the words of every kind of entry have in common.

use jiff::civil::Date;

use crate::base::edition::Edition;
use crate::base::node::Node;
use crate::base::span::{FileId, Located};
use crate::choices;

use super::decode::{Decode, Decoder, Fields, Period, WebAddress, scalar};
use super::doc::{Block, Doc, Inline, PictureUse, each_inline_in};
use super::entry::{EntryRef, Kind};
use super::recording::Recording;
use super::translation::standing::Standing;

choices! {
    /// Whether an entry may leave the organisation.
    Visibility {
        /// In every build.
        Public = "public",
        /// In builds of the internal profile alone.
        Internal = "internal",
    }
}

choices! {
    /// How far a translation has come.
    Status {
        /// Made by a machine, read by nobody.
        Machine = "machine",
        /// Made by a person, not yet read by another.
        Draft = "draft",
        /// Read by a person who knows both languages.
        Reviewed = "reviewed",
        /// Tried out by readers it is for.
        Tested = "tested",
    }
}

/// Where something holds: the country, a county or a municipality by the codes of Statistics Sweden.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scope {
    /// The whole country.
    National,
    /// A county, two digits.
    County(String),
    /// A municipality, four digits.
    Municipality(String),
}

impl Scope {
    /// Reads `national`, `county:08` or `municipality:0880`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |code: &str, length: usize| code.len() == length && code.bytes().all(|b| b.is_ascii_digit());
        match text.split_once(':') {
            None if text == "national" => Some(Self::National),
            Some(("county", code)) if digits(code, 2) => Some(Self::County(code.to_owned())),
            Some(("municipality", code)) if digits(code, 4) => Some(Self::Municipality(code.to_owned())),
            _ => None,
        }
    }

    /// Its code in the lists of Statistics Sweden, where 00 is the whole country.
    pub fn code(&self) -> &str {
        match self {
            Self::National => "00",
            Self::County(code) | Self::Municipality(code) => code,
        }
    }

    /// Itself and what it lies within, the nearest first. The first two digits of a municipality's code are its county's.
    pub fn outwards(&self) -> Vec<Self> {
        let county = match self {
            Self::Municipality(code) => code.get(..2).map(|county| Self::County(county.to_owned())),
            Self::National | Self::County(_) => None,
        };
        let national = (*self != Self::National).then_some(Self::National);
        [Some(self.clone()), county, national].into_iter().flatten().collect()
    }
}

impl Decode for Scope {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "scope", Self::parse)
    }
}

/// When and by whom an entry was last gone through.
#[derive(Debug, Clone)]
pub struct Review {
    /// Date of the last review.
    pub checked: Located<Date>,
    /// Who made it.
    pub by: Option<Located<EntryRef>>,
    /// How long it holds.
    pub every: Option<Located<Period>>,
    /// What it was checked against.
    pub source: Option<Located<WebAddress>>,
}

impl Decode for Review {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let checked = fields.required("checked");
            let by = fields.reference("by", Kind::Organisation);
            let every = fields.optional("every");
            let source = fields.optional("source");
            Some(Self { checked: checked?, by, every, source })
        })?
    }
}

/// Facts of every kind.
#[derive(Debug, Clone)]
pub struct CommonFacts {
    /// Who may see it.
    pub visibility: Located<Visibility>,
    /// Where it holds; everywhere when absent.
    pub scope: Option<Located<Scope>>,
    /// Whom it is for.
    pub audiences: Vec<Located<EntryRef>>,
    /// Which forms of violence it is about.
    pub forms: Vec<Located<EntryRef>>,
    /// Whether its easy text shows a row of pictograms under each line, when it is not as the site says.
    pub word_pictures: Option<Located<bool>>,
    /// Recordings of its words by people, by edition.
    pub audio: Vec<(Located<String>, Located<Recording>)>,
    /// Its last review.
    pub review: Option<Located<Review>>,
}

impl CommonFacts {
    /// Reads the common keys of a facts file.
    pub fn read(fields: &Fields<'_>) -> Self {
        Self {
            visibility: fields.or("visibility", Visibility::Public),
            scope: fields.optional("scope"),
            audiences: fields.references("audiences", Kind::Audience),
            forms: fields.references("forms", Kind::Form),
            word_pictures: fields.optional("word_pictures"),
            audio: fields.table("audio"),
            review: fields.optional("review"),
        }
    }
}

/// How a words file came to be, when it is not the municipality's own writing.
#[derive(Debug, Clone)]
pub struct Translation {
    /// How far it has come.
    pub status: Located<Status>,
    /// When.
    pub date: Option<Located<Date>>,
    /// By whom, as text.
    pub by: Option<Located<String>>,
    /// How many readers tried it.
    pub readers: Option<Located<u32>>,
}

/// A record of readers who tried a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Testing<'a> {
    /// When.
    pub date: Date,
    /// Who held it.
    pub by: &'a str,
    /// How many they were.
    pub readers: u32,
}

impl Translation {
    /// The record of its testing, without which nobody may call it tested, nor easy to read.
    pub fn testing(&self) -> Option<Testing<'_>> {
        let (date, by, readers) = (self.date?.value, self.by.as_ref()?, self.readers?.value);
        (self.status.value == Status::Tested && readers > 0).then_some(Testing { date, by, readers })
    }
}

impl Decode for Translation {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let status = fields.required("status");
            let date = fields.optional("date");
            let by = fields.optional("by");
            let readers = fields.optional("readers");
            Some(Self { status: status?, date, by, readers })
        })?
    }
}

/// The words of an entry in one edition.
#[derive(Debug, Clone)]
pub struct Words {
    /// The edition they are written in.
    pub edition: Edition,
    /// The file they stand in.
    pub file: FileId,
    /// The title; empty where the kind has none.
    pub title: Located<String>,
    /// One or two sentences.
    pub summary: Option<Located<String>>,
    /// Last part of the address, when it is not the id.
    pub slug: Option<Located<String>>,
    /// What the browser's tab shows, when it is not the title.
    pub discreet_title: Option<Located<String>>,
    /// How a translation came to be.
    pub translation: Option<Located<Translation>>,
    /// How it stands beside the words that it was made from, when the ledger says which these were.
    pub standing: Option<Standing>,
    /// What the kind of entry adds.
    pub extra: super::Extra,
    /// The text.
    pub body: Doc,
}

impl Words {
    /// Calls `visit` with every inline of the text and of the kind's own prose, the outer before the inner.
    pub fn each_inline<'a>(&'a self, visit: &mut impl FnMut(&'a Inline)) {
        self.body.each_inline(visit);
        self.extra.lines().into_iter().for_each(|line| each_inline_in(&line.value.0, visit));
    }

    /// All pictures shown among the words.
    pub fn pictures(&self) -> Vec<&PictureUse> {
        let mut found = Vec::new();
        self.body.each_block(&mut |block| {
            if let Block::Picture(picture) = block {
                found.push(picture.as_ref());
            }
        });
        self.each_inline(&mut |inline| {
            if let Inline::Picture(picture) = inline {
                found.push(picture.as_ref());
            }
        });
        found
    }
}
