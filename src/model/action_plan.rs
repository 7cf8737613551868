//! Strategies and action plans: areas, actions, goals, commitments.

use crate::base::node::Node;
use crate::base::span::Located;
use crate::choices;
use jiff::civil::Date;

use super::decode::{Decode, Decoder, Fields};
use super::definition::SourceDocument;
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

choices! {
    /// How often something is followed up.
    Cadence {
        /// Once a year.
        Yearly = "yearly",
        /// Twice a year.
        HalfYear = "half-year",
        /// Three times a year.
        Tertial = "tertial",
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
        decoder.map(node, |fields| {
            let (edtf, wording) = (fields.required("edtf"), fields.optional("wording"));
            Some(Self { edtf: edtf?, wording })
        })?
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
    /// Targets elsewhere that it serves: `agenda2030:16.10`, `equality:6`.
    pub contributes_to: Vec<Located<String>>,
    /// Other plans that list it too.
    pub also_in: Vec<Located<EntryRef>>,
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
            let also_in = fields.references("also_in", Kind::Plan);
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
    /// The actions of the area and of the areas within it.
    pub fn all_actions(&self) -> Vec<&Action> {
        let within = self.areas.iter().flat_map(|area| area.all_actions());
        self.actions.iter().map(|action| &action.value).chain(within).collect()
    }
}

/// What a goal is measured by.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Its id, unique in the plan.
    pub id: Located<Id>,
    /// Where the figures come from.
    pub source: Option<Located<String>>,
    /// What they count.
    pub unit: Option<Located<String>>,
    /// Figures by year.
    pub values: Vec<(Located<String>, Located<String>)>,
}

impl Decode for Indicator {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let id = fields.required("id");
            let source = fields.optional("source");
            let unit = fields.optional("unit");
            let values = fields.table("values");
            Some(Self { id: id?, source, unit, values })
        })?
    }
}

/// A goal.
#[derive(Debug, Clone)]
pub struct Goal {
    /// Its id, unique in the plan.
    pub id: Located<Id>,
    /// How often it is followed up.
    pub frequency: Option<Located<Cadence>>,
    /// What it is measured by.
    pub indicators: Vec<Located<Indicator>>,
}

impl Decode for Goal {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let id = fields.required("id");
            let frequency = fields.optional("frequency");
            let indicators = fields.list("indicators");
            Some(Self { id: id?, frequency, indicators })
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
    pub valid: Option<Located<Edtf>>,
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
}

impl PlanFacts {
    /// Reads the facts of a plan.
    pub fn read(fields: &Fields<'_>) -> Option<Self> {
        let level = fields.required("level");
        let publisher = fields.reference("publisher", Kind::Organisation);
        let decided = fields.optional("decided");
        let responsible = fields.reference("responsible", Kind::Organisation);
        let valid = fields.optional("valid");
        let parent = fields.reference("parent", Kind::Plan);
        let supersedes = fields.reference("supersedes", Kind::Plan);
        let source = fields.optional("source");
        let areas = fields.list("areas");
        let goals = fields.list("goals");
        let commitments = fields.list("commitments");
        Some(Self { level: level?, publisher, decided, responsible, valid, parent, supersedes, source, areas, goals, commitments })
    }

    /// All actions of all areas, in order.
    pub fn all_actions(&self) -> Vec<&Action> {
        self.areas.iter().flat_map(|area| area.all_actions()).collect()
    }
}
