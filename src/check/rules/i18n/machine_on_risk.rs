//! I18N005: nobody follows the advice of a machine where a wrong word does harm.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::Entry;
use crate::model::common::Status;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N005", name: "machine-translation-at-risk", severity: Severity::Warning },
    act: &[],
    basis: "Regulation (EU) 2024/1689, article 50; machines leave out negations and invent numbers, and the reader cannot see it",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/pages/start/facts.yaml", "type: start\nrisk: high\n"),
            (
                "content/pages/start/en.md",
                "---\ntitle: Start\nsummary: Here it begins.\ntranslation: {status: machine, date: 2026-11-01}\n---\n",
            ),
        ]),
        found: "machine",
        good: Input::Site(&[
            ("content/pages/start/facts.yaml", "type: start\nrisk: high\n"),
            (
                "content/pages/start/en.md",
                "---\ntitle: Start\nsummary: Here it begins.\ntranslation: {status: reviewed, date: 2026-11-01}\n---\n",
            ),
        ]),
    }],
    look: Look::Entry(find),
};

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let words = entry.words.iter().filter(|_| entry.facts.is_at_risk());
    let translations = words.filter_map(|(edition, words)| Some((edition, words.translation.as_ref()?)));
    translations
        .filter(|(_, translation)| translation.status.value == Status::Machine)
        .map(|(edition, translation)| Finding::at(&RULE.code, translation.status.span).with("edition", edition.tag()))
        .collect()
}
