//! EASY006: a paragraph of an easy text has few sentences.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY006", name: "easy-long-paragraph", severity: Severity::Warning },
    act: &[],
    basis: "W3C COGA, Making Content Usable: short blocks of text",
    limits: &[Limit { name: "most-sentences", default: 4 }],
    examples: &[Example {
        bad: Input::Prose("sv-simple", "Kom hit.\nVi är här.\nDu får te.\nVi pratar.\nDu kan gå när du vill."),
        found: "Du kan gå när du vill.",
        good: Input::Prose("sv-simple", "Kom hit.\nVi är här.\nDu får te.\n\nVi pratar.\nDu kan gå när du vill."),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if text.is_easy() { text.long_paragraphs(&RULE) } else { Vec::new() }
}
