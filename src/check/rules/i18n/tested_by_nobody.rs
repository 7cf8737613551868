//! I18N015: that readers have tried a text is said with when, how many and by whom.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::Entry;
use crate::model::common::Status;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N015", name: "tested-without-record", severity: Severity::Warning },
    act: &[],
    basis: "DIN SPEC 33429: readers' testing is a part of what easy-to-read means; a claim without a record is none",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/pages/start/en.md",
            "---\ntitle: Start\nsummary: Here it begins.\ntranslation: {status: tested, date: 2026-11-01}\n---\n",
        )]),
        found: "tested",
        good: Input::Site(&[(
            "content/pages/start/en.md",
            "---\ntitle: Start\nsummary: Here it begins.\ntranslation: {status: tested, date: 2026-11-01, by: The Reading Group, readers: 6}\n---\n",
        )]),
    }],
    look: Look::Entry(find),
};

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let translations = entry.words.iter().filter_map(|(_, words)| words.translation.as_ref());
    translations
        .filter(|translation| translation.status.value == Status::Tested && translation.testing().is_none())
        .map(|translation| Finding::at(&RULE.code, translation.status.span))
        .collect()
}
