//! EASY013: an easy text has no words in capitals alone.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::Text;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY013", name: "easy-capitals", severity: Severity::Warning },
    act: &[],
    basis: "Inclusion Europe, Information for all: no writing in block capitals",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv-simple", "Det är ALDRIG ditt fel."),
        found: "ALDRIG",
        good: Input::Prose("sv-simple", "Det är **aldrig** ditt fel.\nSkicka ett SMS."),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if text.is_easy() { text.shouted_words(&RULE) } else { Vec::new() }
}
