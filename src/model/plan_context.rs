//! What stands around a plan: other documents, the law it rests on, those who meet, what bodies have bound themselves to.

use crate::base::node::Node;
use crate::base::span::Located;
use crate::choices;

use super::decode::{Decode, Decoder};
use super::edtf::Edtf;
use super::entry::{EntryRef, Id, Kind};

choices! {
    /// Where in the hierarchy a plan stands.
    PlanLevel {
        /// An agreement between states.
        International = "international",
        /// The country.
        National = "national",
        /// A county.
        Regional = "regional",
        /// A municipality.
        Local = "local",
    }
}

/// A document in the hierarchy that a plan stands in. The plan itself is one of them.
#[derive(Debug, Clone)]
pub struct PlanDocument {
    /// Its id, unique in the plan.
    pub id: Located<Id>,
    /// Where it stands.
    pub level: Located<PlanLevel>,
    /// The plan on this site that retells it.
    pub plan: Option<Located<EntryRef>>,
    /// The years it holds for.
    pub valid: Option<Located<Edtf>>,
    /// For how many years such a document is made.
    pub years: Option<Located<u32>>,
    /// The documents above it, by their ids.
    pub under: Vec<Located<Id>>,
    /// The documents that hear of its outcome, by their ids.
    pub reports_to: Vec<Located<Id>>,
}

impl Decode for PlanDocument {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (id, level) = (fields.required("id"), fields.required("level"));
            let plan = fields.reference("plan", Kind::Plan);
            let (valid, years) = (fields.optional("valid"), fields.optional("years"));
            let (under, reports_to) = (fields.list("under"), fields.list("reports_to"));
            Some(Self { id: id?, level: level?, plan, valid, years, under, reports_to })
        })?
    }
}

/// What the law, or an instruction, asks of a body, as the plan cites it.
#[derive(Debug, Clone)]
pub struct Mandate {
    /// Its id, unique in the plan.
    pub id: Located<Id>,
    /// Whom it binds.
    pub organisation: Option<Located<EntryRef>>,
    /// The regulation, by the name it really has: `SOSFS 2014:4`.
    pub regulation: Located<String>,
    /// Chapter and section.
    pub section: Option<Located<String>>,
    /// How the plan writes it, where it writes something else.
    pub wording: Option<Located<String>>,
    /// The regulation that has come in its place.
    pub replaced_by: Option<Located<String>>,
}

impl Decode for Mandate {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let id = fields.required("id");
            let organisation = fields.reference("organisation", Kind::Organisation);
            let regulation = fields.required("regulation");
            let (section, wording) = (fields.optional("section"), fields.optional("wording"));
            let replaced_by = fields.optional("replaced_by");
            Some(Self { id: id?, organisation, regulation: regulation?, section, wording, replaced_by })
        })?
    }
}

/// Bodies that meet: a group, a network, a forum.
#[derive(Debug, Clone)]
pub struct Network {
    /// Its id, unique in the plan.
    pub id: Located<Id>,
    /// Who leads it.
    pub leads: Vec<Located<EntryRef>>,
    /// Who takes part.
    pub members: Vec<Located<EntryRef>>,
}

impl Decode for Network {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let id = fields.required("id");
            let leads = fields.references("leads", Kind::Organisation);
            let members = fields.references("members", Kind::Organisation);
            Some(Self { id: id?, leads, members })
        })?
    }
}

/// What a body has bound itself to.
#[derive(Debug, Clone)]
pub struct Commitment {
    /// The body.
    pub organisation: Option<Located<EntryRef>>,
    /// Its id, unique in the plan.
    pub id: Located<Id>,
}

impl Decode for Commitment {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let organisation = fields.reference("organisation", Kind::Organisation);
            let id = fields.required("id");
            Some(Self { organisation, id: id? })
        })?
    }
}
