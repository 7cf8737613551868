//! Puts the words of the source in the place of those that are behind it.

use crate::base::edition::Edition;
use crate::base::span::Span;
use crate::model::doc::{Block, Doc};

use super::standing::Standing;

/// Puts blocks of the source in the place of those that were made from what they said before. What has no block of its
/// own, a title or a cell of a table, stays; the notice on the page tells of it.
pub fn substitute(body: &mut Doc, source: &Doc, standing: &Standing) {
    for behind in &standing.behind {
        if let (Some(old), Some(new)) = (behind.words, behind.source)
            && let Some(block) = find(&source.blocks, new)
        {
            replace(&mut body.blocks, old, &standing.source, block);
        }
    }
}

/// The place of a heading or a paragraph.
fn place(block: &Block) -> Option<Span> {
    match block {
        Block::Heading { span, .. } | Block::Paragraph { span, .. } => Some(*span),
        _ => None,
    }
}

/// Whether a block is the one whose words have this place; the signs of a heading lie outside it.
fn holds(block: &Block, words: Span) -> bool {
    place(block).is_some_and(|span| span.file == words.file && span.start <= words.start && words.end <= span.end)
}

fn find(blocks: &[Block], words: Span) -> Option<&Block> {
    blocks.iter().find_map(|block| match block {
        Block::List { items, .. } => items.iter().find_map(|item| find(item, words)),
        Block::Quote(inner) => find(inner, words),
        _ => Some(block).filter(|block| holds(block, words)),
    })
}

fn replace(blocks: &mut [Block], words: Span, edition: &Edition, by: &Block) {
    for block in blocks {
        match block {
            Block::List { items, .. } => items.iter_mut().for_each(|item| replace(item, words, edition, by)),
            Block::Quote(inner) => replace(inner, words, edition, by),
            _ if holds(block, words) => {
                let mut source = by.clone();
                // Links to the heading still lead there.
                if let (Block::Heading { anchor: new, .. }, Block::Heading { anchor: old, .. }) = (&mut source, &*block) {
                    new.clone_from(old);
                }
                *block = Block::Source { edition: edition.clone(), block: Box::new(source) };
            }
            _ => {}
        }
    }
}
