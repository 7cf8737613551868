//! An action of a plan: who does what, when, how far it has come.

use crate::base::node::Node;
use crate::base::span::Located;
use crate::choices;

use super::decode::{Decode, Decoder};
use super::edtf::Edtf;
use super::entry::{EntryRef, Id, Kind};
use super::plan_goal::Cadence;
use super::policy_target::PolicyTarget;

choices! {
    /// Who carries an action out.
    Track {
        /// Several together.
        Joint = "joint",
        /// The plan's owner alone.
        Own = "own",
    }
}

choices! {
    /// How far an action has come.
    ActionStatus {
        /// Decided.
        Planned = "planned",
        /// Begun.
        Started = "started",
        /// Done.
        Done = "done",
        /// Paused.
        Paused = "paused",
        /// Cancelled.
        Cancelled = "cancelled",
        /// The source does not say.
        Unclear = "unclear",
    }
}

/// When, as a date for machines and as the source words it.
#[derive(Debug, Clone)]
pub struct When {
    /// The date or period.
    pub edtf: Located<Edtf>,
    /// The source's own wording.
    pub wording: Option<Located<String>>,
}

impl Decode for When {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        // A date that needs no wording is written alone.
        if node.scalar().is_some() {
            return Edtf::decode(node, decoder).map(|edtf| Self { edtf: Located::new(edtf, node.span), wording: None });
        }
        decoder.map(node, |fields| {
            let (edtf, wording) = (fields.required("edtf"), fields.optional("wording"));
            Some(Self { edtf: edtf?, wording })
        })?
    }
}

/// An action: who does what, when, to what effect.
#[derive(Debug, Clone)]
pub struct Action {
    /// Its id, unique in the plan.
    pub id: Located<Id>,
    /// Who answers for it.
    pub responsible: Vec<Located<EntryRef>>,
    /// Who takes part.
    pub cooperating: Vec<Located<EntryRef>>,
    /// Whether it is done together or alone.
    pub track: Option<Located<Track>>,
    /// When; the plan's own period when absent.
    pub when: Option<Located<When>>,
    /// How far it has come.
    pub status: Located<ActionStatus>,
    /// Whom it is for.
    pub audiences: Vec<Located<EntryRef>>,
    /// Which forms of violence it is about.
    pub forms: Vec<Located<EntryRef>>,
    /// Goals of the plan that it serves.
    pub goals: Vec<Located<Id>>,
    /// Indicators of the plan that measure it.
    pub indicators: Vec<Located<Id>>,
    /// How often it is followed up.
    pub cadence: Option<Located<Cadence>>,
    /// Targets elsewhere that it serves.
    pub contributes_to: Vec<Located<PolicyTarget>>,
    /// Documents around the plan that list it too, by their ids.
    pub also_in: Vec<Located<Id>>,
    /// What carries it out: pages, services, leaflets, campaigns.
    pub served_by: Vec<Located<EntryRef>>,
}

impl Decode for Action {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let id = fields.required("id");
            let responsible = fields.references("responsible", Kind::Organisation);
            let cooperating = fields.references("cooperating", Kind::Organisation);
            let track = fields.optional("track");
            let when = fields.optional("when");
            let status = fields.or("status", ActionStatus::Unclear);
            let audiences = fields.references("audiences", Kind::Audience);
            let forms = fields.references("forms", Kind::Form);
            let (goals, indicators) = (fields.list("goals"), fields.list("indicators"));
            let cadence = fields.optional("cadence");
            let contributes_to = fields.list("contributes_to");
            let also_in = fields.list("also_in");
            let served_by = fields.any_references("served_by");
            Some(Self {
                id: id?,
                responsible,
                cooperating,
                track,
                when,
                status,
                audiences,
                forms,
                goals,
                indicators,
                cadence,
                contributes_to,
                also_in,
                served_by,
            })
        })?
    }
}
