//! PLAN008: something is done for each goal of a plan.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};

use super::plans;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAN008", name: "goal-without-action", severity: Severity::Warning },
    act: &[],
    basis: "A goal that no action serves is a wish",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            (
                "content/plans/plan/sv.md",
                "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora: {what: Göra något., effect: Lugn.}\ngoals:\n  lugn: {text: Lugn.}\n---\n",
            ),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nareas:\n  - id: ett\n    actions:\n      - {id: gora, responsible: [byn], status: planned}\ngoals:\n  - id: lugn\n",
            ),
        ]),
        found: "lugn",
        good: Input::Site(&[
            (
                "content/plans/plan/sv.md",
                "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora: {what: Göra något., effect: Lugn.}\ngoals:\n  lugn: {text: Lugn.}\n---\n",
            ),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nareas:\n  - id: ett\n    actions:\n      - {id: gora, responsible: [byn], status: planned, goals: [lugn]}\ngoals:\n  - id: lugn\n",
            ),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, facts) in plans(context.site) {
        let actions = facts.all_actions();
        // A plan without actions tells its goals alone; its actions may stand in another.
        let served = |goal: &str| actions.is_empty() || actions.iter().any(|action| action.goals.iter().any(|id| id.as_str() == goal));
        let lonely = facts.goals.iter().filter(|goal| !served(goal.id.as_str()));
        findings.extend(lonely.map(|goal| Finding::at(&RULE.code, goal.id.span).with("goal", goal.id.as_str())));
    }
    findings
}
