//! The words of a plan in one edition, by the ids in its facts.

use crate::base::node::Node;
use crate::base::span::Located;

use super::decode::{Decode, Decoder, Fields};

/// Words of an area.
#[derive(Debug, Clone)]
pub struct AreaWords {
    /// Its title.
    pub title: Located<String>,
    /// Why it matters.
    pub why: Option<Located<String>>,
}

impl Decode for AreaWords {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (title, why) = (fields.required("title"), fields.optional("why"));
            Some(Self { title: title?, why })
        })?
    }
}

/// Words of an action.
#[derive(Debug, Clone)]
pub struct ActionWords {
    /// What is to be done.
    pub what: Located<String>,
    /// In which steps.
    pub how: Vec<Located<String>>,
    /// To what effect.
    pub effect: Option<Located<String>>,
    /// How it is followed up.
    pub followup: Option<Located<String>>,
}

impl Decode for ActionWords {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let what = fields.required("what");
            let how = fields.list("how");
            let (effect, followup) = (fields.optional("effect"), fields.optional("followup"));
            Some(Self { what: what?, how, effect, followup })
        })?
    }
}

/// Words of a goal.
#[derive(Debug, Clone)]
pub struct GoalWords {
    /// The goal.
    pub text: Located<String>,
    /// Examples of it.
    pub examples: Vec<Located<String>>,
}

impl Decode for GoalWords {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let text = fields.required("text");
            let examples = fields.list("examples");
            Some(Self { text: text?, examples })
        })?
    }
}

/// Words that a plan has beyond the common ones.
#[derive(Debug, Clone, Default)]
pub struct PlanWords {
    /// By id of the area.
    pub areas: Vec<(Located<String>, Located<AreaWords>)>,
    /// By id of the action.
    pub actions: Vec<(Located<String>, Located<ActionWords>)>,
    /// By id of the goal.
    pub goals: Vec<(Located<String>, Located<GoalWords>)>,
    /// By id of the indicator.
    pub indicators: Vec<(Located<String>, Located<String>)>,
    /// By id of the commitment.
    pub commitments: Vec<(Located<String>, Located<String>)>,
}

impl PlanWords {
    /// Reads the words of a plan.
    pub fn read(fields: &Fields<'_>) -> Self {
        Self {
            areas: fields.table("areas"),
            actions: fields.table("actions"),
            goals: fields.table("goals"),
            indicators: fields.table("indicators"),
            commitments: fields.table("commitments"),
        }
    }
}

/// The words filed under an id.
pub fn by_id<'a, T>(table: &'a [(Located<String>, Located<T>)], id: &str) -> Option<&'a Located<T>> {
    table.iter().find(|(name, _)| name.value == id).map(|(_, words)| words)
}
