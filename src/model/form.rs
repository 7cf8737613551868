//! Forms of violence.

use crate::base::span::Located;

use super::decode::Fields;
use super::entry::{EntryRef, Kind};

/// Facts of a form of violence.
#[derive(Debug, Clone)]
pub struct FormFacts {
    /// The glossary's word for it.
    pub term: Option<Located<EntryRef>>,
    /// Its pictogram.
    pub picto: Option<Located<String>>,
    /// Pages to go on to.
    pub related: Vec<Located<EntryRef>>,
    /// Place in lists.
    pub order: Located<u32>,
}

impl FormFacts {
    /// Reads the facts of a form of violence.
    pub fn read(fields: &Fields<'_>) -> Self {
        Self {
            term: fields.reference("term", Kind::Definition),
            picto: fields.optional("picto"),
            related: fields.any_references("related"),
            order: fields.or("order", u32::MAX),
        }
    }
}
