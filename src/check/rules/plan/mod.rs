//! Strategies and action plans.

mod action_past;
mod body_in_words;
mod cited_differently;
mod goal_without_action;
mod no_responsible;
mod no_status;
mod not_followed_up;
mod nothing_to_show;
mod plan_past;
mod same_action;

use crate::check::rule::Rule;
use crate::model::action_plan::PlanFacts;
use crate::model::entry::Kind;
use crate::model::plan_action::Action;
use crate::model::plan_words::{ActionWords, PlanWords, by_id};
use crate::model::{Entry, Extra, Facts, Site};

/// The rules of the family.
pub static RULES: &[&Rule] = &[
    &no_responsible::RULE,
    &no_status::RULE,
    &body_in_words::RULE,
    &nothing_to_show::RULE,
    &plan_past::RULE,
    &action_past::RULE,
    &not_followed_up::RULE,
    &goal_without_action::RULE,
    &same_action::RULE,
    &cited_differently::RULE,
];

/// All plans with their facts.
fn plans(site: &Site) -> impl Iterator<Item = (&Entry, &PlanFacts)> {
    site.of_kind(Kind::Plan).filter_map(|entry| match &entry.facts {
        Facts::Plan(facts) => Some((entry, facts.as_ref())),
        _ => None,
    })
}

/// The words of a plan in the first edition that it has, which the others were made from.
fn words<'a>(site: &Site, entry: &'a Entry) -> Option<&'a PlanWords> {
    let words = site.editions().find_map(|edition| entry.words.get(edition))?;
    match &words.extra {
        Extra::Plan(extra) => Some(extra),
        _ => None,
    }
}

/// All actions of a plan with their words.
fn actions<'a>(site: &Site, entry: &'a Entry, facts: &'a PlanFacts) -> Vec<(&'a Action, &'a ActionWords)> {
    let Some(words) = words(site, entry) else { return Vec::new() };
    facts.all_actions().into_iter().filter_map(|action| Some((action, &by_id(&words.actions, action.id.as_str())?.value))).collect()
}
