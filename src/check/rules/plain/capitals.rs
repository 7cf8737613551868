//! PLAIN012: words are not written in capitals alone.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::Text;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN012", name: "all-capitals", severity: Severity::Warning },
    act: &[],
    basis: "Myndigheternas skrivregler; capitals are slower to read and are spelled out by some screen readers",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv", "Du får ALDRIG veta vem som ringer."),
        found: "ALDRIG",
        good: Input::Prose("sv", "Du får aldrig veta vem som ringer. Skicka ett SMS."),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if text.is_easy() { Vec::new() } else { text.shouted_words(&RULE) }
}
