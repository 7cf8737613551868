//! LANG003: no unseen character turns the direction of a text, so that what is read is what is written.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::pairs::has_pair;
use crate::base::span::Span;
use crate::check::rule::{Context, Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG003", name: "hidden-direction", severity: Severity::Error },
    act: &[],
    basis: "Unicode Technical Report 36 and \"Trojan Source\" (CVE-2021-42574): an override can show 020 as 020 reversed",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[("content/pages/start/sv.md", "---\ntitle: Hjälp\nsummary: Här finns hjälp.\n---\n\nRing \u{202e}snart.\n")]),
        found: "\u{202e}",
        good: Input::Site(&[(
            "content/pages/start/sv.md",
            "---\ntitle: Hjälp\nsummary: Här finns hjälp.\n---\n\nOrdet \u{2067}مرحبا\u{2069} betyder hej. Skriv \u{200f}så\u{200d}.\n",
        )]),
    }],
    look: Look::Site(find),
};

/// Embeddings and overrides. Isolates, marks and joiners are right in Arabic, Persian and Sorani text and are let be.
const TURNING: [char; 5] = ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}'];

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (file, source) in context.sources.under("content/").filter(|(_, source)| may_turn(source.text())) {
        for (start, found) in source.text().match_indices(TURNING) {
            let code_point = found.chars().next().map(|c| format!("U+{:04X}", u32::from(c))).unwrap_or_default();
            let span = Span { file, start, end: start.saturating_add(found.len()) };
            // Unseen as it is, a text says the same without it.
            findings.push(Finding::at(&RULE.code, span).with("character", code_point).mended_by(span, ""));
        }
    }
    findings
}

/// Whether a text may hold one, by the last two bytes of each; `false` is certain, and nearly always the answer.
fn may_turn(text: &str) -> bool {
    has_pair(text, |first, second| (first == 0x80) & matches!(second, 0xaa..=0xae))
}
