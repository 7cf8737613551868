//! EASY017: each section of an easy text has a picture or a pictogram.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::Text;
use crate::model::doc::{Block, Inline, each_inline_in, plain_text};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY017", name: "easy-section-picture", severity: Severity::Warning },
    act: &[],
    basis: "Inclusion Europe, Information for all: pictures beside the text; W3C COGA, symbols",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv-simple", "## Ring oss\n\nVi svarar alltid."),
        found: "## Ring oss",
        good: Input::Prose(
            "sv-simple",
            "## Ring oss\n\n![](picto:phone)\n\nVi svarar alltid.\n\n## Här finns hjälp\n\nSe här:\n\n<service:larm>",
        ),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if !text.is_easy() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let mut open: Option<Finding> = None;
    let mut has_prose = false;
    for block in &text.words.body.blocks {
        if let Block::Heading { level: 2, words, span, .. } = block {
            findings.extend(open.take().filter(|_| has_prose));
            open = Some(Finding::at(&RULE.code, *span).with("heading", plain_text(words)));
            has_prose = false;
        }
        has_prose |= matches!(block, Block::Paragraph { .. } | Block::List { .. });
        if is_pictured(block) {
            open = None;
        }
    }
    findings.extend(open.filter(|_| has_prose));
    findings
}

/// Whether a block is or holds a picture. The cards of services have pictograms of their own.
fn is_pictured(block: &Block) -> bool {
    match block {
        Block::Picture(_) | Block::Picto(_) | Block::Card(_) | Block::Services(_) => true,
        Block::Paragraph { words, .. } | Block::Heading { words, .. } => {
            let mut found = false;
            each_inline_in(words, &mut |inline| found |= matches!(inline, Inline::Picture(_) | Inline::Picto(_)));
            found
        }
        Block::List { items, .. } => items.iter().flatten().any(is_pictured),
        Block::Quote(inner) => inner.iter().any(is_pictured),
        Block::Table { .. } | Block::Code(_) | Block::Rule | Block::Source { .. } => false,
    }
}
