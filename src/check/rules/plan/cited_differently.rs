//! PLAN010: a regulation is cited by one name; where a source writes another, both are kept and told.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};

use super::plans;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAN010", name: "cited-differently", severity: Severity::Info },
    act: &[],
    basis: "A reader who looks up a regulation by a wrong number finds another, or none",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/plans/plan/sv.md", "---\ntitle: Plan\nsummary: Vad vi gör.\nmandates: {regler: Så ska vi göra.}\n---\n"),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nmandates:\n  - {id: regler, regulation: \"SOSFS 2014:4\", wording: \"SOSFS 2014:14\"}\n",
            ),
        ]),
        found: "\"SOSFS 2014:14\"",
        good: Input::Site(&[
            ("content/plans/plan/sv.md", "---\ntitle: Plan\nsummary: Vad vi gör.\nmandates: {regler: Så ska vi göra.}\n---\n"),
            ("content/plans/plan/facts.yaml", "level: local\nmandates:\n  - {id: regler, regulation: \"SOSFS 2014:4\"}\n"),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mandates = plans(context.site).flat_map(|(_, facts)| &facts.mandates);
    let told = mandates.filter_map(|mandate| Some((mandate, mandate.wording.as_ref()?)));
    let differing = told.filter(|(mandate, wording)| wording.value != mandate.regulation.value);
    differing
        .map(|(mandate, wording)| {
            let finding = Finding::at(&RULE.code, wording.span).with("wording", wording.as_str());
            finding.with("regulation", mandate.regulation.as_str())
        })
        .collect()
}
