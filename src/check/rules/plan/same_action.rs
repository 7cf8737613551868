//! PLAN009: an action stands in a plan once.

use std::collections::BTreeMap;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::plan_action::Action;

use super::{actions, plans};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAN009", name: "same-action-twice", severity: Severity::Warning },
    act: &[],
    basis: "Two records of one action drift apart, and it is counted twice",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            (
                "content/plans/plan/sv.md",
                "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora: {what: Utbilda alla., effect: Lugn.}\n  mer: {what: \"Utbilda  alla\", effect: Lugn.}\n---\n",
            ),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nareas:\n  - id: ett\n    actions:\n      - {id: gora, responsible: [byn], status: planned}\n      - {id: mer, responsible: [byn], status: planned}\n",
            ),
        ]),
        found: "mer",
        good: Input::Site(&[
            (
                "content/plans/plan/sv.md",
                "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora: {what: Utbilda alla., effect: Lugn.}\n  mer: {what: Utbilda alla., effect: Lugn.}\n---\n",
            ),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nareas:\n  - id: ett\n    actions:\n      - {id: gora, responsible: [byn], status: planned, when: {edtf: 2027}}\n      - {id: mer, responsible: [byn], status: planned, when: {edtf: 2028}}\n",
            ),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (entry, facts) in plans(context.site) {
        let mut seen: BTreeMap<String, Vec<&Action>> = BTreeMap::new();
        for (action, words) in actions(context.site, entry, facts) {
            let what = words.what.to_lowercase();
            let said = what.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
            let before = seen.entry(said).or_default();
            if let Some(first) = before.iter().find(|first| is_same(first, action)) {
                findings.push(Finding::at(&RULE.code, action.id.span).with("action", action.id.as_str()).with("first", first.id.as_str()));
            }
            before.push(action);
        }
    }
    findings
}

/// Whether the same people do it at the same time for the same readers; otherwise it is done again, or by others.
fn is_same(one: &Action, other: &Action) -> bool {
    let values = |list: &[crate::base::span::Located<crate::model::entry::EntryRef>]| {
        let mut values: Vec<_> = list.iter().map(|key| key.value.clone()).collect();
        values.sort();
        values
    };
    let when = |action: &Action| action.when.as_ref().map(|when| when.edtf.value);
    values(&one.responsible) == values(&other.responsible) && values(&one.audiences) == values(&other.audiences) && when(one) == when(other)
}
