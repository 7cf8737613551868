//! Sees to it that the parts of a plan that its facts and words name by id are there.

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::span::Located;
use crate::base::suggest::nearest;

use super::action_plan::PlanFacts;
use super::entry::Id;
use super::plan_words::PlanWords;

/// The ids of a plan's parts, by what they are parts of.
struct Ids<'a> {
    areas: Vec<&'a str>,
    goals: Vec<&'a str>,
    indicators: Vec<&'a str>,
    documents: Vec<&'a str>,
}

impl<'a> Ids<'a> {
    fn of(facts: &'a PlanFacts) -> Self {
        Self {
            areas: facts.all_areas().iter().map(|area| area.id.as_str()).collect(),
            goals: facts.goals.iter().map(|goal| goal.id.as_str()).collect(),
            indicators: facts.goals.iter().flat_map(|goal| &goal.indicators).map(|indicator| indicator.id.as_str()).collect(),
            documents: facts.documents.iter().map(|document| document.id.as_str()).collect(),
        }
    }
}

/// Findings about what the facts of a plan name within it.
pub fn facts(facts: &PlanFacts) -> Vec<Finding> {
    let ids = Ids::of(facts);
    let mut findings = Vec::new();
    for action in facts.all_actions() {
        dangling(&action.goals, &ids.goals, &mut findings);
        dangling(&action.indicators, &ids.indicators, &mut findings);
        dangling(&action.also_in, &ids.documents, &mut findings);
    }
    for goal in &facts.goals {
        dangling(goal.area.as_slice(), &ids.areas, &mut findings);
    }
    for document in &facts.documents {
        dangling(&document.under, &ids.documents, &mut findings);
        dangling(&document.reports_to, &ids.documents, &mut findings);
    }
    findings
}

fn dangling(named: &[Located<Id>], known: &[&str], findings: &mut Vec<Finding>) {
    for id in named.iter().filter(|id| !known.contains(&id.as_str())) {
        let near = nearest(id.as_str(), known.iter().copied()).unwrap_or_default();
        findings.push(Finding::at(&code::DANGLING_REFERENCE, id.span).with("reference", id.as_str()).with("nearest", near));
    }
}

/// Findings about words for parts that the facts do not have.
pub fn words(facts: &PlanFacts, words: &PlanWords) -> Vec<Finding> {
    let ids = Ids::of(facts);
    let actions: Vec<&str> = facts.all_actions().iter().map(|action| action.id.as_str()).collect();
    let commitments: Vec<&str> = facts.commitments.iter().map(|commitment| commitment.id.as_str()).collect();
    let mandates: Vec<&str> = facts.mandates.iter().map(|mandate| mandate.id.as_str()).collect();
    let networks: Vec<&str> = facts.networks.iter().map(|network| network.id.as_str()).collect();
    let mut findings = Vec::new();
    unknown_ids(words.areas.iter().map(|(id, _)| id), &ids.areas, &mut findings);
    unknown_ids(words.actions.iter().map(|(id, _)| id), &actions, &mut findings);
    unknown_ids(words.goals.iter().map(|(id, _)| id), &ids.goals, &mut findings);
    unknown_ids(words.indicators.iter().map(|(id, _)| id), &ids.indicators, &mut findings);
    unknown_ids(words.commitments.iter().map(|(id, _)| id), &commitments, &mut findings);
    unknown_ids(words.documents.iter().map(|(id, _)| id), &ids.documents, &mut findings);
    unknown_ids(words.mandates.iter().map(|(id, _)| id), &mandates, &mut findings);
    unknown_ids(words.networks.iter().map(|(id, _)| id), &networks, &mut findings);
    findings
}

/// Tells of every id that is written and not known.
pub fn unknown_ids<'a>(written: impl Iterator<Item = &'a Located<String>>, known: &[&str], findings: &mut Vec<Finding>) {
    for id in written.filter(|id| !known.contains(&id.as_str())) {
        let near = nearest(id, known.iter().copied()).unwrap_or_default();
        findings.push(
            Finding::at(&code::UNKNOWN_KEY, id.span).with("key", id.value.as_str()).with("nearest", near).with("known", known.join(", ")),
        );
    }
}
