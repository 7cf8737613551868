//! Words of the glossary.

use crate::base::edition::Edition;
use crate::base::node::Node;
use crate::base::span::Located;
use crate::choices;

use super::decode::{Decode, Decoder, Fields, WebAddress};
use super::doc::Prose;
use super::entry::{EntryRef, Id, Kind};

choices! {
    /// Whose language a definition speaks.
    Level {
        /// The law's or a decision's.
        Legal = "legal",
        /// Everyday language.
        Plain = "plain",
    }
}

/// Where something is taken from.
#[derive(Debug, Clone)]
pub struct SourceDocument {
    /// Name of the document.
    pub document: Located<String>,
    /// The language of its name, when it is not that of the site's source edition.
    pub language: Option<Located<Edition>>,
    /// Part of it.
    pub section: Option<Located<String>>,
    /// Year.
    pub year: Option<Located<u32>>,
    /// Address.
    pub url: Option<Located<WebAddress>>,
}

impl Decode for SourceDocument {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let document = fields.required("document");
            let language = fields.optional("language");
            let section = fields.optional("section");
            let year = fields.optional("year");
            let url = fields.optional("url");
            Some(Self { document: document?, language, section, year, url })
        })?
    }
}

/// A definition from a source; its words are in the words files, by its id.
#[derive(Debug, Clone)]
pub struct SourcedDefinition {
    /// Its id.
    pub id: Located<Id>,
    /// Whose language it speaks.
    pub level: Located<Level>,
    /// Where it is from.
    pub source: Option<Located<SourceDocument>>,
}

impl Decode for SourcedDefinition {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let id = fields.required("id");
            let level = fields.or("level", Level::Plain);
            let source = fields.optional("source");
            Some(Self { id: id?, level, source })
        })?
    }
}

/// Facts of a definition.
#[derive(Debug, Clone)]
pub struct DefinitionFacts {
    /// Definitions with their sources.
    pub definitions: Vec<Located<SourcedDefinition>>,
    /// The wider word.
    pub broader: Option<Located<EntryRef>>,
    /// Words near to it.
    pub related: Vec<Located<EntryRef>>,
    /// Its pictogram.
    pub picto: Option<Located<String>>,
    /// Its concept in the registry of W3C WAI-Adapt.
    pub concept: Option<Located<String>>,
    /// The form of violence whose page says more.
    pub form: Option<Located<EntryRef>>,
}

impl DefinitionFacts {
    /// Reads the facts of a definition.
    pub fn read(fields: &Fields<'_>) -> Self {
        Self {
            definitions: fields.list("definitions"),
            broader: fields.reference("broader", Kind::Definition),
            related: fields.references("related", Kind::Definition),
            picto: fields.optional("picto"),
            concept: fields.optional("concept"),
            form: fields.reference("form", Kind::Form),
        }
    }
}

/// Words that a definition has beyond the common ones.
#[derive(Debug, Clone, Default)]
pub struct DefinitionWords {
    /// The sourced definitions, by id.
    pub definitions: Vec<(Located<String>, Located<Prose>)>,
    /// Other words for the same.
    pub synonyms: Vec<Located<String>>,
    /// Words to avoid.
    pub avoid: Vec<Located<String>>,
}

impl DefinitionWords {
    /// Reads the words of a definition.
    pub fn read(fields: &Fields<'_>) -> Self {
        Self { definitions: fields.table("definitions"), synonyms: fields.list("synonyms"), avoid: fields.list("avoid") }
    }
}
