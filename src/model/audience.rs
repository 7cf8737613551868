//! Audiences: whom something is for.

use crate::base::span::Located;
use crate::choices;

use super::decode::Fields;
use super::definition::SourceDocument;
use super::entry::{EntryRef, Kind};
use super::service::Ages;

choices! {
    /// The part one has in what happens.
    Role {
        /// Somebody does one harm.
        Exposed = "exposed",
        /// A child.
        Child = "child",
        /// A young person.
        Young = "young",
        /// A relative, friend or neighbour.
        Relative = "relative",
        /// One does others harm.
        UsesViolence = "uses-violence",
        /// One meets people at work.
        Professional = "professional",
        /// A group with a greater risk or less support.
        Group = "group",
    }
}

choices! {
    /// A perspective that information for the audience must hold.
    Perspective {
        /// Homosexual, bisexual, trans, queer, intersex.
        Lgbtqi = "lgbtqi",
        /// Honour.
        Honour = "honour",
        /// Disability.
        Disability = "disability",
    }
}

/// Facts of an audience.
#[derive(Debug, Clone)]
pub struct AudienceFacts {
    /// The part it has.
    pub role: Located<Role>,
    /// The wider audience.
    pub broader: Option<Located<EntryRef>>,
    /// Those within it that matter most.
    pub priority: Vec<Located<EntryRef>>,
    /// Its ages.
    pub ages: Option<Located<Ages>>,
    /// Perspectives.
    pub perspectives: Vec<Located<Perspective>>,
    /// Whether a strategy names it as especially vulnerable.
    pub vulnerable: Located<bool>,
    /// The document that names it.
    pub source: Option<Located<SourceDocument>>,
    /// The picture at the top of its page.
    pub picture: Option<Located<EntryRef>>,
    /// Its pictogram.
    pub picto: Option<Located<String>>,
    /// Services shown first.
    pub services: Vec<Located<EntryRef>>,
    /// Pages to go on to.
    pub related: Vec<Located<EntryRef>>,
    /// Place in lists.
    pub order: Located<u32>,
}

impl AudienceFacts {
    /// Reads the facts of an audience.
    pub fn read(fields: &Fields<'_>) -> Option<Self> {
        let role = fields.required("role");
        let broader = fields.reference("broader", Kind::Audience);
        let priority = fields.references("priority", Kind::Audience);
        let ages = fields.optional("ages");
        let perspectives = fields.list("perspectives");
        let vulnerable = fields.or("vulnerable", false);
        let source = fields.optional("source");
        let picture = fields.reference("picture", Kind::Picture);
        let picto = fields.optional("picto");
        let services = fields.references("services", Kind::Service);
        let related = fields.any_references("related");
        let order = fields.or("order", u32::MAX);
        Some(Self { role: role?, broader, priority, ages, perspectives, vulnerable, source, picture, picto, services, related, order })
    }
}

/// Words that an audience has beyond the common ones.
#[derive(Debug, Clone, Default)]
pub struct AudienceWords {
    /// The words on the start page's door.
    pub door: Option<Located<String>>,
    /// The short name in lists.
    pub label: Option<Located<String>>,
}

impl AudienceWords {
    /// Reads the words of an audience.
    pub fn read(fields: &Fields<'_>) -> Self {
        Self { door: fields.optional("door"), label: fields.optional("label") }
    }
}
