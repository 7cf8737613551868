//! PLAN006: an action whose time is out is done, put off or given up, and the plan says which.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::plan_action::ActionStatus;

use super::plans;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAN006", name: "action-past", severity: Severity::Warning },
    act: &[],
    basis: "A promise that stands as planned after its year has not been followed up",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            (
                "content/plans/plan/sv.md",
                "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora: {what: Göra något., effect: Lugn.}\n---\n",
            ),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nareas:\n  - id: ett\n    actions:\n      - {id: gora, responsible: [byn], status: planned, when: {edtf: 2024}}\n",
            ),
        ]),
        found: "planned",
        good: Input::Site(&[
            (
                "content/plans/plan/sv.md",
                "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora: {what: Göra något., effect: Lugn.}\n---\n",
            ),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nareas:\n  - id: ett\n    actions:\n      - {id: gora, responsible: [byn], status: done, when: {edtf: 2024}}\n",
            ),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    // A plan that is told to be past says how far its actions had come when it was written.
    let in_force = plans(context.site).filter(|(_, facts)| !facts.ended.value);
    for action in in_force.flat_map(|(_, facts)| facts.all_actions()) {
        let last = action.when.as_ref().and_then(|when| when.edtf.last_day()).filter(|last| *last < context.as_of);
        let is_open = matches!(action.status.value, ActionStatus::Planned | ActionStatus::Started);
        if let Some(last) = last.filter(|_| is_open) {
            let finding = Finding::at(&RULE.code, action.status.span).with("action", action.id.as_str());
            findings.push(finding.with("last", last.to_string()).with("status", action.status.as_str()));
        }
    }
    findings
}
