//! I18N004: a translation says when it was made.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};

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
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let words = context.site.entries().flat_map(|entry| entry.words.iter());
    let translations = words.filter_map(|(_, words)| words.translation.as_ref());
    translations
        .filter(|translation| translation.date.is_none())
        .map(|translation| Finding::at(&RULE.code, translation.status.span).with("status", translation.status.as_str()))
        .collect()
}
