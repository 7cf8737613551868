//! I18N004: a translation says when it was made.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::Entry;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N004", name: "undated-translation", severity: Severity::Info },
    act: &[],
    basis: "Without a day nobody sees which translations are older than the text they were made from",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/pages/start/en.md",
            "---\ntitle: Start\nsummary: Here it begins.\ntranslation: {status: reviewed}\n---\n",
        )]),
        found: "reviewed",
        good: Input::Site(&[(
            "content/pages/start/en.md",
            "---\ntitle: Start\nsummary: Here it begins.\ntranslation: {status: reviewed, date: 2026-11-01}\n---\n",
        )]),
    }],
    look: Look::Entry(find),
};

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let translations = entry.words.iter().filter_map(|(_, words)| words.translation.as_ref());
    translations
        .filter(|translation| translation.date.is_none())
        .map(|translation| Finding::at(&RULE.code, translation.status.span).with("status", translation.status.as_str()))
        .collect()
}
