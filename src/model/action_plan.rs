//! Strategies and action plans: areas, actions, goals, commitments.

use crate::base::node::Node;
use crate::base::span::Located;
use crate::choices;
use jiff::civil::Date;

use super::decode::{Decode, Decoder, Fields};
use super::definition::SourceDocument;
use super::entry::{EntryRef, Id, Kind};
use super::plan_action::{Action, When};
use super::plan_context::{Commitment, Mandate, Network, PlanDocument, PlanLevel};
use super::plan_goal::{Cadence, Goal};
use super::policy_target::PolicyTarget;

choices! {
    /// What the columns of a plan's matrix are.
    MatrixBy {
        /// Its areas.
        Areas = "areas",
        /// Its goals.
        Goals = "goals",
    }
}

/// Who decided a plan, and when.
#[derive(Debug, Clone)]
pub struct Decided {
    /// Who.
    pub by: Option<Located<EntryRef>>,
    /// When.
    pub on: Option<Located<Date>>,
}

impl Decode for Decided {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| Self { by: fields.reference("by", Kind::Organisation), on: fields.optional("on") })
    }
}

/// An area of a plan, which may hold areas of its own.
#[derive(Debug, Clone)]
pub struct Area {
    /// Its id, unique in the plan.
    pub id: Located<Id>,
    /// Its number in the source.
    pub number: Option<Located<u32>>,
    /// Areas within it.
    pub areas: Vec<Located<Area>>,
    /// Its actions.
    pub actions: Vec<Located<Action>>,
}

impl Decode for Area {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let id = fields.required("id");
            let number = fields.optional("number");
            let areas = fields.list("areas");
            let actions = fields.list("actions");
            Some(Self { id: id?, number, areas, actions })
        })?
    }
}

impl Area {
    fn with_areas_within(&self) -> Vec<&Self> {
        let within = self.areas.iter().flat_map(|area| area.with_areas_within());
        std::iter::once(self).chain(within).collect()
    }

    /// The actions of the area and of the areas within it.
    pub fn all_actions(&self) -> Vec<&Action> {
        let within = self.areas.iter().flat_map(|area| area.all_actions());
        self.actions.iter().map(|action| &action.value).chain(within).collect()
    }
}

/// Facts of a plan.
#[derive(Debug, Clone)]
pub struct PlanFacts {
    /// Where in the hierarchy it stands.
    pub level: Located<PlanLevel>,
    /// Whose plan it is.
    pub publisher: Option<Located<EntryRef>>,
    /// Who decided it.
    pub decided: Option<Located<Decided>>,
    /// Who answers for it.
    pub responsible: Option<Located<EntryRef>>,
    /// The period it holds for.
    pub valid: Option<Located<When>>,
    /// Whether its time is out, so that every page of it says so.
    pub ended: Located<bool>,
    /// Those who carry out together what it gives to nobody by name.
    pub parties: Vec<Located<EntryRef>>,
    /// How often it is followed up as a whole.
    pub followed_up: Vec<Located<Cadence>>,
    /// Targets elsewhere that it serves as a whole.
    pub contributes_to: Vec<Located<PolicyTarget>>,
    /// What its matrix of bodies is laid out by.
    pub matrix: Located<MatrixBy>,
    /// The plan above it.
    pub parent: Option<Located<EntryRef>>,
    /// The plan before it.
    pub supersedes: Option<Located<EntryRef>>,
    /// The document it retells.
    pub source: Option<Located<SourceDocument>>,
    /// Its areas.
    pub areas: Vec<Located<Area>>,
    /// Its goals.
    pub goals: Vec<Located<Goal>>,
    /// What bodies have bound themselves to.
    pub commitments: Vec<Located<Commitment>>,
    /// The documents around it.
    pub documents: Vec<Located<PlanDocument>>,
    /// The law it rests on.
    pub mandates: Vec<Located<Mandate>>,
    /// Those who meet.
    pub networks: Vec<Located<Network>>,
}

impl PlanFacts {
    /// Reads the facts of a plan.
    pub fn read(fields: &Fields<'_>) -> Option<Self> {
        let level = fields.required("level");
        Some(Self {
            publisher: fields.reference("publisher", Kind::Organisation),
            decided: fields.optional("decided"),
            responsible: fields.reference("responsible", Kind::Organisation),
            valid: fields.optional("valid"),
            ended: fields.or("ended", false),
            parties: fields.references("parties", Kind::Organisation),
            followed_up: fields.list("followed_up"),
            contributes_to: fields.list("contributes_to"),
            matrix: fields.or("matrix", MatrixBy::Areas),
            parent: fields.reference("parent", Kind::Plan),
            supersedes: fields.reference("supersedes", Kind::Plan),
            source: fields.optional("source"),
            areas: fields.list("areas"),
            goals: fields.list("goals"),
            commitments: fields.list("commitments"),
            documents: fields.list("documents"),
            mandates: fields.list("mandates"),
            networks: fields.list("networks"),
            level: level?,
        })
    }

    /// All actions of all areas, in order.
    pub fn all_actions(&self) -> Vec<&Action> {
        self.areas.iter().flat_map(|area| area.all_actions()).collect()
    }

    /// All areas, those within others after the one that holds them.
    pub fn all_areas(&self) -> Vec<&Area> {
        self.areas.iter().flat_map(|area| area.with_areas_within()).collect()
    }
}
