//! I18N007: what one edition has, the others have too: summary, discreet title, who answers.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::editions::{keys, pairs};
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::Entry;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N007", name: "keys-differ", severity: Severity::Warning },
    act: &[],
    basis: "Without a discreet title of its own an edition shows the telling one in the browser's tab",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/pages/start/sv.md", "---\ntitle: Start\nsummary: Här börjar det.\ndiscreet_title: Råd\n---\n"),
            ("content/pages/start/sv-simple.md", "---\ntitle: Start\nsummary: Här börjar det.\ndiscreet_title: Råd\n---\n"),
            ("content/pages/start/en.md", "---\ntitle: Start\nsummary: Here it begins.\ndiscreet_title: Advice\n---\n"),
            ("content/pages/start/ar.md", "---\ntitle: البداية\nsummary: هنا تبدأ الصفحة.\n---\n"),
        ]),
        found: "",
        good: Input::Site(&[
            ("content/services/larm/sv.md", "---\ntitle: Larm\nsummary: Ring dit.\nnote: Bara på dagen.\nwho_answers: En socionom.\n---\n"),
            ("content/services/larm/sv-simple.md", "---\ntitle: Larm\nsummary: Ring dit.\nwho_answers: En socionom.\n---\n"),
        ]),
    }],
    look: Look::Entry(find),
};

/// What keeps a reader safe is not left out of any edition.
const SAFETY: &str = "discreet_title";

fn find(entry: &Entry, background: &Background<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for pair in pairs(entry, background) {
        let (source, other) = (keys(pair.source), keys(pair.other));
        let is_due = |key: &&&str| **key == SAFETY || (pair.both_have_text() && !pair.is_simpler());
        let missing: Vec<&str> = source.iter().filter(|key| !other.contains(*key)).filter(is_due).copied().collect();
        if !missing.is_empty() {
            let finding = Finding::at(&RULE.code, Span::file(pair.other.file)).with("keys", missing.join(", "));
            findings.push(finding.with("source", pair.source.edition.tag()));
        }
    }
    findings
}
