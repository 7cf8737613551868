//! ALT030: a pictogram stands with its word.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Located;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::Entry;
use crate::model::doc::{Block, Inline, each_inline_in};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT030", name: "pictogram-alone", severity: Severity::Error },
    act: &[],
    basis: "WCAG 2.2, 1.1.1 Non-text Content and 1.3.3 Sensory Characteristics; W3C COGA, symbols beside text",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "Så når du oss:\n\n- ![](picto:phone)\n- ![](picto:chat) Chatta"),
            found: "picto:phone",
            good: Input::Prose("sv", "Så når du oss:\n\n- ![](picto:phone) Ring\n- ![](picto:chat) Chatta"),
        },
        Example {
            bad: Input::Prose("en", "| Way | When |\n|---|---|\n| ![](picto:letter) | Always |"),
            found: "picto:letter",
            good: Input::Prose("en", "| Way | When |\n|---|---|\n| ![](picto:letter) Letter | Always |"),
        },
    ],
    look: Look::Entry(find),
};

/// Pictograms have no alternative text: whoever listens hears the word beside them.
fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let mut alone = Vec::new();
    entry.words.iter().for_each(|(_, words)| in_blocks(&words.body.blocks, &mut alone));
    alone.into_iter().map(|name| Finding::at(&RULE.code, name.span).with("pictogram", name.value.as_str())).collect()
}

fn in_blocks<'a>(blocks: &'a [Block], alone: &mut Vec<&'a Located<String>>) {
    let mut before: Option<&Block> = None;
    for (block, after) in blocks.iter().zip(blocks.iter().skip(1).map(Some).chain([None])) {
        match block {
            Block::Picto(name) => {
                let is_under_heading = matches!(before, Some(Block::Heading { .. }));
                if !is_under_heading && matches!(after, None | Some(Block::Rule | Block::Picto(_) | Block::Picture(_))) {
                    alone.push(name);
                }
            }
            Block::Paragraph { words, .. } | Block::Heading { words, .. } => in_line(words, alone),
            Block::List { items, .. } => items.iter().for_each(|item| in_blocks(item, alone)),
            Block::Quote(inner) => in_blocks(inner, alone),
            Block::Table { head, rows } => head.iter().chain(rows.iter().flatten()).for_each(|cell| in_line(cell, alone)),
            _ => {}
        }
        before = Some(block);
    }
}

/// The first pictogram of a line that has nothing to read.
fn in_line<'a>(words: &'a [Inline], alone: &mut Vec<&'a Located<String>>) {
    let (mut first, mut is_read) = (None, false);
    each_inline_in(words, &mut |inline| match inline {
        Inline::Picto(name) => first = first.or(Some(name.as_ref())),
        Inline::Text(text) | Inline::Code(text) => is_read |= !text.trim().is_empty(),
        Inline::Link(_) | Inline::Picture(_) => is_read = true,
        _ => {}
    });
    alone.extend(first.filter(|_| !is_read));
}
