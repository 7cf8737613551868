//! PLAIN014: a heading is marked as one, not only set in bold.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;
use crate::model::doc::{Block, Inline, plain_text};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN014", name: "bold-as-heading", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1, F2; axe p-as-heading",
    limits: &[Limit { name: "most-letters", default: 60 }],
    examples: &[Example {
        bad: Input::Prose("sv", "**Så gör du**\n\nRing oss."),
        found: "**Så gör du**",
        good: Input::Prose("sv", "## Så gör du\n\nRing oss. **Ring nu.**\n\n**Ring alltid om det är fara.**\n\nVi svarar."),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    let blocks = &text.words.body.blocks;
    let most = text.limit(&RULE, "most-letters");
    let pairs = blocks.iter().zip(blocks.iter().skip(1));
    pairs
        .filter_map(|(block, after)| {
            let Block::Paragraph { words, span } = block else { return None };
            let [Inline::Strong(inner)] = words.as_slice() else { return None };
            let said = plain_text(inner);
            // A sentence in bold is emphasis, and so is bold text with nothing under it.
            let is_title = !said.trim_end().ends_with(['.', '!', ':', ',', '…', '؟', '۔']) && said.chars().count() <= most;
            let is_followed = matches!(after, Block::Paragraph { .. } | Block::List { .. } | Block::Card(_) | Block::Services(_));
            (is_title && is_followed).then(|| Finding::at(&RULE.code, *span).with("words", said))
        })
        .collect()
}
