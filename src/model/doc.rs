//! The text of an entry as a tree of our own: what Markdown can say here, and nothing else.

use arcstr::Substr;

use crate::base::edition::Edition;
use crate::base::span::{Located, Span};

use super::entry::EntryRef;
use super::link::{Query, Target};

/// A text.
#[derive(Debug, Clone, Default)]
pub struct Doc {
    /// Its blocks in order.
    pub blocks: Vec<Block>,
}

/// A short text within a line: a step, a note, a goal.
#[derive(Debug, Clone, Default)]
pub struct Prose(pub Vec<Inline>);

/// A block. What few texts have lies elsewhere, as in a line.
#[derive(Debug, Clone)]
pub enum Block {
    /// A heading of level 2 to 6.
    Heading {
        /// Level.
        level: u8,
        /// Anchor, unique in the text.
        anchor: String,
        /// Words.
        words: Vec<Inline>,
        /// Place.
        span: Span,
    },
    /// A paragraph.
    Paragraph {
        /// Words.
        words: Vec<Inline>,
        /// Place.
        span: Span,
    },
    /// A list.
    List {
        /// The first number of an ordered list.
        start: Option<u64>,
        /// Items.
        items: Vec<Vec<Block>>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// Text to be kept as it is.
    Code(String),
    /// A break between subjects.
    Rule,
    /// A table.
    Table {
        /// The cells of the first row, each with its place.
        head: Vec<Located<Vec<Inline>>>,
        /// The rows below it.
        rows: Vec<Vec<Located<Vec<Inline>>>>,
    },
    /// A service's whole card.
    Card(Located<EntryRef>),
    /// The cards of all services that match.
    Services(Box<Located<Query>>),
    /// A picture on its own.
    Picture(Box<PictureUse>),
    /// A pictogram on its own, before what it is about.
    Picto(Located<String>),
    /// A block of the source in the place of one that is behind it. What it says is looked at where it is written.
    Source {
        /// The edition that it is written in.
        edition: Edition,
        /// The block.
        block: Box<Block>,
    },
}

/// A picture where it is shown.
#[derive(Debug, Clone)]
pub struct PictureUse {
    /// The picture.
    pub picture: Located<EntryRef>,
    /// Words that stand in for its alternative text here.
    pub alt: Option<Located<String>>,
}

/// A part of a line. Most are words, and these are a part of the file that they were read from: a site has very many of
/// them, and all its texts twice would be too much. What is larger lies elsewhere.
#[derive(Debug, Clone)]
pub enum Inline {
    /// Words.
    Text(Substr),
    /// Strong emphasis.
    Strong(Box<[Inline]>),
    /// Emphasis.
    Emphasis(Box<[Inline]>),
    /// Text to be kept as it is.
    Code(Substr),
    /// A link.
    Link(Box<Link>),
    /// A picture.
    Picture(Box<PictureUse>),
    /// A pictogram.
    Picto(Box<Located<String>>),
    /// The end of a line in the source.
    SoftBreak,
    /// A line break that was asked for.
    HardBreak,
}

/// A link within a line. Without words it is named by what it leads to.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where it leads.
    pub target: Target,
    /// Its words.
    pub words: Vec<Inline>,
    /// Where its words stand; where it is written without any, the place of what it leads to.
    pub words_span: Span,
    /// Place of what it leads to.
    pub span: Span,
}

/// The words of a line without any markup.
pub fn plain_text(words: &[Inline]) -> String {
    words
        .iter()
        .map(|word| match word {
            Inline::Text(text) | Inline::Code(text) => text.to_string(),
            Inline::Strong(inner) | Inline::Emphasis(inner) => plain_text(inner),
            Inline::Link(link) => plain_text(&link.words),
            Inline::SoftBreak | Inline::HardBreak => " ".to_owned(),
            Inline::Picture(_) | Inline::Picto(_) => String::new(),
        })
        .collect()
}

impl Doc {
    /// Calls `visit` with every block, the outer before the inner.
    pub fn each_block<'a>(&'a self, visit: &mut impl FnMut(&'a Block)) {
        each_block(&self.blocks, visit);
    }

    /// Calls `visit` with every inline, the outer before the inner.
    pub fn each_inline<'a>(&'a self, visit: &mut impl FnMut(&'a Inline)) {
        self.each_block(&mut |block| match block {
            Block::Heading { words, .. } | Block::Paragraph { words, .. } => each_inline_in(words, visit),
            Block::Table { head, rows } => head.iter().chain(rows.iter().flatten()).for_each(|cell| each_inline_in(&cell.value, visit)),
            _ => {}
        });
    }

    /// The anchors of its headings.
    pub fn anchors(&self) -> Vec<&str> {
        let mut found = Vec::new();
        self.each_block(&mut |block| {
            if let Block::Heading { anchor, .. } = block {
                found.push(anchor.as_str());
            }
        });
        found
    }
}

/// Calls `visit` with every inline of a line, the outer before the inner.
pub fn each_inline_in<'a>(words: &'a [Inline], visit: &mut impl FnMut(&'a Inline)) {
    for word in words {
        visit(word);
        match word {
            Inline::Strong(inner) | Inline::Emphasis(inner) => each_inline_in(inner, visit),
            Inline::Link(link) => each_inline_in(&link.words, visit),
            _ => {}
        }
    }
}

fn each_block<'a>(blocks: &'a [Block], visit: &mut impl FnMut(&'a Block)) {
    for block in blocks {
        visit(block);
        match block {
            Block::List { items, .. } => items.iter().for_each(|item| each_block(item, visit)),
            Block::Quote(inner) => each_block(inner, visit),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A site of ten thousand texts has a million of them.
    #[test]
    fn a_part_of_a_line_takes_little_room_beside_its_words() {
        assert_eq!(size_of::<Inline>(), 3 * size_of::<usize>());
    }
}
