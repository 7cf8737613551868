//! PLAN001: somebody answers for each action of a plan.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};

use super::plans;

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
    let without_parties = plans(context.site).filter(|(_, facts)| facts.parties.is_empty());
    let orphans = without_parties.flat_map(|(_, facts)| facts.all_actions()).filter(|action| action.responsible.is_empty());
    orphans.map(|action| Finding::at(&RULE.code, action.id.span).with("action", action.id.as_str())).collect()
}
