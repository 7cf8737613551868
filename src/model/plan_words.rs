//! The words of a plan in one edition, by the ids in its facts.

use crate::base::node::Node;
use crate::base::span::Located;

use super::decode::{Decode, Decoder, Fields};
use super::doc::Prose;

/// Words of an area.
#[derive(Debug, Clone)]
pub struct AreaWords {
    /// Its title.
    pub title: Located<String>,
    /// Why it matters.
    pub why: Option<Located<Prose>>,
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
    pub how: Vec<Located<Prose>>,
    /// To what effect.
    pub effect: Option<Located<Prose>>,
    /// How it is followed up.
    pub followup: Option<Located<Prose>>,
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
    pub text: Located<Prose>,
    /// Examples of it.
    pub examples: Vec<Located<Prose>>,
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

/// Words of those who meet.
#[derive(Debug, Clone)]
pub struct NetworkWords {
    /// What they are called.
    pub title: Located<String>,
    /// What they meet about.
    pub about: Option<Located<Prose>>,
}

impl Decode for NetworkWords {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (title, about) = (fields.required("title"), fields.optional("about"));
            Some(Self { title: title?, about })
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
    pub indicators: Vec<(Located<String>, Located<Prose>)>,
    /// By id of the commitment.
    pub commitments: Vec<(Located<String>, Located<Prose>)>,
    /// Names of the documents around it, by id.
    pub documents: Vec<(Located<String>, Located<String>)>,
    /// What a regulation asks, by id of the mandate.
    pub mandates: Vec<(Located<String>, Located<Prose>)>,
    /// By id of the network.
    pub networks: Vec<(Located<String>, Located<NetworkWords>)>,
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
            documents: fields.table("documents"),
            mandates: fields.table("mandates"),
            networks: fields.table("networks"),
        }
    }

    /// All its prose. Titles and what is to be done are plain: they stand in links and in the browser's tab.
    pub fn lines(&self) -> Vec<&Located<Prose>> {
        let areas = self.areas.iter().flat_map(|(_, area)| &area.why);
        let actions = self.actions.iter().flat_map(|(_, action)| action.how.iter().chain(&action.effect).chain(&action.followup));
        let goals = self.goals.iter().flat_map(|(_, goal)| std::iter::once(&goal.text).chain(&goal.examples));
        let by_id = self.indicators.iter().chain(&self.commitments).chain(&self.mandates).map(|(_, line)| line);
        let networks = self.networks.iter().flat_map(|(_, network)| &network.about);
        areas.chain(actions).chain(goals).chain(by_id).chain(networks).collect()
    }

    /// What is plain: the titles of areas, and what actions are to do.
    pub fn labels(&self) -> Vec<&Located<String>> {
        let areas = self.areas.iter().map(|(_, area)| &area.title);
        areas.chain(self.actions.iter().map(|(_, action)| &action.what)).collect()
    }
}

/// The words filed under an id.
pub fn by_id<'a, T>(table: &'a [(Located<String>, Located<T>)], id: &str) -> Option<&'a Located<T>> {
    table.iter().find(|(name, _)| name.value == id).map(|(_, words)| words)
}
