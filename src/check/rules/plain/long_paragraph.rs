//! PLAIN009: a paragraph holds one thought.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN009", name: "long-paragraph", severity: Severity::Warning },
    act: &[],
    basis: "Myndigheternas skrivregler; W3C COGA, Making Content Usable: short blocks of text",
    limits: &[Limit { name: "most-sentences", default: 6 }],
    examples: &[Example {
        bad: Input::Prose("sv", "Kom hit. Vi är här. Du får te. Vi pratar. Du kan gå när du vill. Du kan ringa. Vi svarar dig."),
        found: "Vi svarar dig.",
        good: Input::Prose("sv", "Kom hit. Vi är här. Du får te. Vi pratar.\n\nDu kan gå när du vill. Du kan ringa. Vi svarar dig."),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if text.is_easy() { Vec::new() } else { text.long_paragraphs(&RULE) }
}
