//! PLAN002: a plan says how far each of its actions has come, if only that the source does not say.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};

use super::plans;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAN002", name: "action-without-status", severity: Severity::Info },
    act: &[],
    basis: "Kommunallagen (2017:725) 6 kap. 6 §: the boards see to it that what was decided is carried out",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            (
                "content/plans/plan/sv.md",
                "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  gora: {what: Göra något., effect: Lugn.}\n---\n",
            ),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nareas:\n  - id: ett\n    actions:\n      - id: gora\n        responsible: [byn]\n",
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
    let actions = plans(context.site).flat_map(|(_, facts)| facts.all_actions());
    // A default stands at the place of the whole mapping, not of a word.
    let silent = actions.filter(|action| {
        let written = context.sources.slice(context.sources.unquoted(action.status.span));
        written.trim() != action.status.as_str()
    });
    silent.map(|action| Finding::at(&RULE.code, action.id.span).with("action", action.id.as_str())).collect()
}
