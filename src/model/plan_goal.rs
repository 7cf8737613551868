//! A goal of a plan, and what it is measured by.

use crate::base::node::Node;
use crate::base::span::Located;
use crate::choices;

use super::decode::{Decode, Decoder, scalar};
use super::entry::Id;
use super::policy_target::PolicyTarget;

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

choices! {
    /// What of the site an indicator is measured by: so many of so many that are covered (`docs/coverage.md`).
    Measure {
        /// Forms of violence that the site tells of.
        Forms = "coverage.forms",
        /// Audiences that it turns to.
        Audiences = "coverage.audiences",
        /// Ways to reach help.
        Channels = "coverage.channels",
        /// Editions that tell of every form.
        Editions = "coverage.editions",
        /// Languages with an easy edition that tells of every form.
        Levels = "coverage.levels",
        /// Forms with pictures in the text.
        Pictures = "coverage.pictures",
        /// Forms that can be listened to.
        Speech = "coverage.speech",
        /// Forms that are on paper.
        Print = "coverage.print",
    }
}

impl Measure {
    /// The word that stands for it in the ids of messages.
    pub fn name(self) -> &'static str {
        self.as_str().trim_start_matches("coverage.")
    }
}

/// A figure as its source writes it, with what it comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its own letters: `55`, `12,5`.
    pub text: String,
    /// Its value; never negative.
    pub value: f64,
}

impl Decode for Figure {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "figure", |text| {
            let is_plain = text.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ',' | '.'));
            let value = text.replace(',', ".").parse().ok().filter(|_| is_plain)?;
            Some(Self { text: text.to_owned(), value })
        })
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
    /// What of this site it is measured by.
    pub measured_by: Option<Located<Measure>>,
    /// Figures by year.
    pub values: Vec<(Located<String>, Located<Figure>)>,
}

impl Decode for Indicator {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let id = fields.required("id");
            let source = fields.optional("source");
            let unit = fields.optional("unit");
            let measured_by = fields.optional("measured_by");
            let values = fields.table("values");
            Some(Self { id: id?, source, unit, measured_by, values })
        })?
    }
}

/// A goal.
#[derive(Debug, Clone)]
pub struct Goal {
    /// Its id, unique in the plan.
    pub id: Located<Id>,
    /// The area of the plan that it stands under.
    pub area: Option<Located<Id>>,
    /// How often it is followed up.
    pub frequency: Option<Located<Cadence>>,
    /// Targets elsewhere that it serves.
    pub contributes_to: Vec<Located<PolicyTarget>>,
    /// What it is measured by.
    pub indicators: Vec<Located<Indicator>>,
}

impl Decode for Goal {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let id = fields.required("id");
            let (area, frequency) = (fields.optional("area"), fields.optional("frequency"));
            let contributes_to = fields.list("contributes_to");
            let indicators = fields.list("indicators");
            Some(Self { id: id?, area, frequency, contributes_to, indicators })
        })?
    }
}
