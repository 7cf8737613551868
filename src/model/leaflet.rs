//! Leaflets: printed matter, put together from pages and services.

use jiff::civil::Date;

use crate::base::edition::Edition;
use crate::base::node::{Node, Value};
use crate::base::span::Located;
use crate::choices;

use super::decode::{Decode, Decoder, Fields};
use super::entry::EntryRef;

choices! {
    /// The form of the paper.
    LeafletFormat {
        /// A card for the wallet.
        Card = "card",
        /// A sheet folded in three.
        Trifold = "trifold",
        /// A poster in A3.
        Poster = "poster",
        /// A poster in A4.
        SmallPoster = "poster-a4",
        /// A poster with strips to tear off.
        TearOff = "tear-off",
        /// A letter.
        Letter = "letter",
        /// A booklet in A5.
        Booklet = "booklet",
    }
}

impl LeafletFormat {
    /// Whether a printer's workshop cuts it after printing, and so needs colour beyond its edges and marks for the knife.
    pub fn is_cut(self) -> bool {
        !matches!(self, Self::Letter | Self::Booklet)
    }

    /// Whether its sheet lies on its long side.
    pub fn is_wide(self) -> bool {
        self == Self::Trifold
    }
}

/// The forms that one leaflet is printed in: `card`, or `[card, poster]`.
#[derive(Debug, Clone)]
pub struct Formats(pub Vec<Located<LeafletFormat>>);

impl Decode for Formats {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        let one = |node: &Node| Some(Located::new(LeafletFormat::decode(node, decoder)?, node.span));
        match &node.value {
            Value::List(items) => Some(Self(items.iter().filter_map(one).collect())),
            _ => Some(Self(vec![one(node)?])),
        }
    }
}

/// Facts of a leaflet.
#[derive(Debug, Clone)]
pub struct LeafletFacts {
    /// The forms of the paper.
    pub format: Located<Formats>,
    /// What it is put together from.
    pub blocks: Vec<Located<EntryRef>>,
    /// The editions it is made in.
    pub editions: Vec<Located<Edition>>,
    /// Whether its outside tells nothing.
    pub discreet: Located<bool>,
    /// Where its QR code leads.
    pub qr: Option<Located<EntryRef>>,
    /// The number of this edition of the print.
    pub edition_number: Located<u32>,
    /// The date of this edition of the print.
    pub date: Option<Located<Date>>,
}

impl LeafletFacts {
    /// Reads the facts of a leaflet.
    pub fn read(fields: &Fields<'_>) -> Option<Self> {
        let format = fields.required("format");
        let blocks = fields.any_references("blocks");
        let editions = fields.list("editions");
        let discreet = fields.or("discreet", false);
        let qr = fields.any_reference("qr");
        let edition_number = fields.or("edition_number", 1);
        let date = fields.optional("date");
        Some(Self { format: format?, blocks, editions, discreet, qr, edition_number, date })
    }
}
