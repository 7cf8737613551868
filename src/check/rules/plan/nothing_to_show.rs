//! PLAN004: an action about information names what informs: the page, the leaflet, the campaign.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};

use super::{actions, plans};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAN004", name: "information-not-served", severity: Severity::Info },
    act: &[],
    basis: "What a plan promises its residents to learn must be somewhere where they can learn it",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            (
                "content/plans/plan/sv.md",
                "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  sprida: {what: Sprida information till invånarna på webbplatsen., effect: Fler vet.}\n---\n",
            ),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nareas:\n  - id: ett\n    actions:\n      - id: sprida\n        responsible: [byn]\n        status: planned\n",
            ),
        ]),
        found: "sprida",
        good: Input::Site(&[
            (
                "content/plans/plan/sv.md",
                "---\ntitle: Plan\nsummary: Vad vi gör.\nactions:\n  sprida: {what: Sprida information till invånarna på webbplatsen., effect: Fler vet.}\n  hem: {what: Öva hur man får information ur ett samtal., effect: Fler vågar.}\n---\n",
            ),
            (
                "content/plans/plan/facts.yaml",
                "level: local\nareas:\n  - id: ett\n    actions:\n      - id: sprida\n        responsible: [byn]\n        status: planned\n        served_by: [page:start]\n      - id: hem\n        responsible: [byn]\n        status: planned\n",
            ),
        ]),
    }],
    look: Look::Site(find),
};

/// What is made for residents to read, see or hear.
const MATERIAL: [&str; 18] = [
    "webbplats",
    "hemsida",
    "webbsida",
    "på webben",
    "broschyr",
    "foldrar",
    "folder",
    "affisch",
    "informationsmaterial",
    "informationskampanj",
    "informationsinsats",
    "informera invånar",
    "informera allmän",
    "information till invånar",
    "information till allmän",
    "sociala medier",
    "website",
    "leaflet",
];

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (entry, facts) in plans(context.site) {
        for (action, words) in actions(context.site, entry, facts) {
            let what = words.what.to_lowercase();
            if action.served_by.is_empty() && MATERIAL.iter().any(|material| what.contains(material)) {
                findings.push(Finding::at(&RULE.code, action.id.span).with("action", action.id.as_str()));
            }
        }
    }
    findings
}
