//! Leaflets: printed matter, put together from pages and services.

use jiff::civil::Date;

use crate::base::edition::Edition;
use crate::base::span::Located;
use crate::choices;

use super::decode::Fields;
use super::entry::EntryRef;

choices! {
    /// The form of the paper.
    LeafletFormat {
        /// A card for the wallet.
        Card = "card",
        /// A sheet folded in three.
        Trifold = "trifold",
        /// A poster.
        Poster = "poster",
        /// A poster with strips to tear off.
        TearOff = "tear-off",
        /// A letter.
        Letter = "letter",
    }
}

/// Facts of a leaflet.
#[derive(Debug, Clone)]
pub struct LeafletFacts {
    /// The form of the paper.
    pub format: Located<LeafletFormat>,
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
