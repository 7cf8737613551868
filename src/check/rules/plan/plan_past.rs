//! PLAN005: a plan whose time is out has a successor, or is told to be past.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};

use super::plans;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAN005", name: "plan-past", severity: Severity::Warning },
    act: &[],
    basis: "Readers take a plan on the website for the one that holds",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[
                ("content/plans/plan/sv.md", "---\ntitle: Plan\nsummary: Vad vi gör.\n---\n"),
                ("content/plans/plan/facts.yaml", "level: local\nvalid: {edtf: 2022/2025, wording: Åren 2022–2025}\n"),
            ]),
            found: "2022/2025",
            good: Input::Site(&[
                ("content/plans/plan/sv.md", "---\ntitle: Plan\nsummary: Vad vi gör.\n---\n"),
                ("content/plans/plan/facts.yaml", "level: local\nvalid: {edtf: 2022/2025, wording: Åren 2022–2025}\nended: true\n"),
            ]),
        },
        Example {
            bad: Input::Site(&[
                ("content/plans/plan/sv.md", "---\ntitle: Plan\nsummary: Vad vi gör.\n---\n"),
                ("content/plans/plan/facts.yaml", "level: local\nvalid: 2022/2025\n"),
            ]),
            found: "2022/2025",
            good: Input::Site(&[
                ("content/plans/plan/sv.md", "---\ntitle: Plan\nsummary: Vad vi gör.\n---\n"),
                ("content/plans/plan/facts.yaml", "level: local\nvalid: 2022/2025\n"),
                ("content/plans/ny-plan/sv.md", "---\ntitle: Ny plan\nsummary: Vad vi gör nu.\n---\n"),
                ("content/plans/ny-plan/facts.yaml", "level: local\nvalid: 2026/2029\nsupersedes: plan\n"),
            ]),
        },
    ],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let superseded: Vec<_> = plans(context.site).filter_map(|(_, facts)| facts.supersedes.as_ref()).map(|plan| &plan.value).collect();
    let mut findings = Vec::new();
    for (entry, facts) in plans(context.site).filter(|(entry, facts)| !facts.ended.value && !superseded.contains(&&entry.key)) {
        if let Some(valid) = &facts.valid
            && let Some(last) = valid.edtf.last_day().filter(|last| *last < context.as_of)
        {
            findings.push(Finding::at(&RULE.code, valid.edtf.span).with("plan", entry.key.to_string()).with("last", last.to_string()));
        }
    }
    findings
}
