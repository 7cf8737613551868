//! PLAN001: somebody answers for each action of a plan.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::Facts;
use crate::model::entry::Kind;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAN001", name: "no-responsible", severity: Severity::Warning },
    act: &[],
    basis: "Who, what, when and to what effect: an action that nobody answers for is not followed up",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            (
                "content/plans/plan/sv.md",
                "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora: {what: Göra något., effect: Lugn.}\n---\n",
            ),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nareas:\n  - id: ett\n    actions:\n      - id: gora\n        status: unclear\n",
            ),
        ]),
        found: "gora",
        good: Input::Site(&[
            (
                "content/plans/plan/sv.md",
                "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora: {what: Göra något., effect: Lugn.}\n---\n",
            ),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nareas:\n  - id: ett\n    actions:\n      - id: gora\n        responsible: [byn]\n        status: unclear\n",
            ),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in context.site.of_kind(Kind::Plan) {
        if let Facts::Plan(facts) = &entry.facts {
            let orphans = facts.all_actions().into_iter().filter(|action| action.responsible.is_empty());
            findings.extend(orphans.map(|action| Finding::at(&RULE.code, action.id.span).with("action", action.id.as_str())));
        }
    }
    findings
}
