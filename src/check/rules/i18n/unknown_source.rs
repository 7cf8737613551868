//! I18N014: of every edition it is known what it was made from.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::editions::pairs;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::Entry;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N014", name: "unknown-source", severity: Severity::Info },
    act: &[],
    basis: "Of a translation whose source nobody knows it cannot be told whether it is behind",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            (
                "content/pages/start/translations.lock",
                "sv-simple sv title 251f784003e9 251f784003e9 2026-05-03\nsv-simple sv summary ac01f3e53ada ac01f3e53ada 2026-05-03\n",
            ),
            ("content/pages/start/sv-simple.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n"),
            ("content/pages/start/en.md", "---\ntitle: Start\nsummary: Here it begins.\n---\n"),
        ]),
        found: "Start",
        good: Input::Site(&[
            (
                "content/pages/start/translations.lock",
                "en sv title 251f784003e9 251f784003e9 2026-05-03\nen sv summary ac01f3e53ada ee205057d977 2026-05-03\n\
                 sv-simple sv title 251f784003e9 251f784003e9 2026-05-03\nsv-simple sv summary ac01f3e53ada ac01f3e53ada 2026-05-03\n",
            ),
            ("content/pages/start/sv-simple.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n"),
            ("content/pages/start/en.md", "---\ntitle: Start\nsummary: Here it begins.\n---\n"),
        ]),
    }],
    look: Look::Entry(find),
};

fn find(entry: &Entry, background: &Background<'_>) -> Vec<Finding> {
    // An entry without any ledger is told of once: one command writes it for all editions.
    let is_kept = entry.words.iter().any(|(_, words)| words.standing.is_some());
    let unknown = pairs(entry, background).filter(|pair| pair.other.standing.is_none());
    unknown
        .take(if is_kept { usize::MAX } else { 1 })
        .map(|pair| {
            let words = pair.other;
            let span = if words.title.value.is_empty() { Span::file(words.file) } else { words.title.span };
            Finding::at(&RULE.code, span).with("entry", entry.key.to_string()).with("source", pair.source.edition.tag())
        })
        .collect()
}
