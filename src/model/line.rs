//! Reads a text within a line: Markdown's links and emphasis, and no block of it lost.

use crate::base::node::Node;
use crate::base::span::Span;

use super::decode::{Decode, Decoder};
use super::doc::{Block, Inline, Prose};
use super::markdown;

impl Decode for Prose {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        let text = String::decode(node, decoder)?;
        let mut lines = Vec::new();
        flatten(markdown::parse_line(&text, within_quotes(node.span, &text), decoder), &mut lines);
        Some(Self(lines.join(&Inline::HardBreak)))
    }
}

/// The place of the text itself: what stands in quotation marks begins one byte later and ends one earlier.
fn within_quotes(span: Span, text: &str) -> Span {
    let is_quoted = span.end.saturating_sub(span.start) == text.len().saturating_add(2);
    if is_quoted { Span { start: span.start.saturating_add(1), end: span.end.saturating_sub(1), ..span } } else { span }
}

/// Takes blocks as lines. A list keeps its marks: "1. Våldet ska upphöra" is a goal with its number.
fn flatten(blocks: Vec<Block>, lines: &mut Vec<Vec<Inline>>) {
    for block in blocks {
        match block {
            Block::Paragraph { words, .. } | Block::Heading { words, .. } => lines.push(words),
            Block::Quote(inner) => flatten(inner, lines),
            Block::Code(code) => lines.push(vec![Inline::Code(code.into())]),
            Block::Table { head, rows } => lines.extend(head.into_iter().chain(rows.into_iter().flatten()).map(|cell| cell.value)),
            Block::List { start, items } => {
                for (item, number) in items.into_iter().zip(start.unwrap_or_default()..) {
                    let first = lines.len();
                    flatten(item, lines);
                    if let Some(line) = lines.get_mut(first) {
                        let mark = if start.is_some() { format!("{number}. ").into() } else { "- ".into() };
                        line.insert(0, Inline::Text(mark));
                    }
                }
            }
            // The others are not made of a line.
            Block::Rule | Block::Card(_) | Block::Services(_) | Block::Picture(_) | Block::Picto(_) | Block::Source { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::finding::Finding;
    use crate::base::span::FileId;
    use crate::load::yaml;
    use crate::model::doc::plain_text;

    fn read(yaml: &str) -> (Vec<Inline>, Vec<Finding>) {
        let decoder = Decoder::default();
        let line = Prose::decode(&yaml::parse(yaml, FileId(0), 0).unwrap(), &decoder).unwrap();
        (line.0, decoder.finish().0)
    }

    #[test]
    fn loses_no_word_that_looks_like_a_block() {
        for (yaml, text) in [
            ("'1. Våldet ska upphöra.'", "1. Våldet ska upphöra."),
            ("'2026. Nu'", "2026. Nu"),
            ("'- punkt'", "- punkt"),
            ("'# Rubrik'", "Rubrik"),
            ("|\n  ett\n\n  > två\n\n  1. tre\n  2. fyra", "ett två 1. tre 2. fyra"),
            ("|\n  a | b\n  - | -\n  c | d", "a b c d"),
        ] {
            let (words, findings) = read(yaml);
            assert_eq!((plain_text(&words).as_str(), findings.as_slice()), (text, [].as_slice()), "{yaml}");
        }
    }

    #[test]
    fn keeps_a_link_or_a_picture_that_is_alone() {
        assert!(matches!(read("<service:bris>").0.as_slice(), [Inline::Link(link)] if link.words.is_empty()));
        assert!(matches!(read("'[stöd](services:?audience=child)'").0.as_slice(), [Inline::Link(link)] if link.words.len() == 1));
        assert!(matches!(read("'![](lykta)'").0.as_slice(), [Inline::Picture(_)]));
        assert!(matches!(read("'![](picto:phone)'").0.as_slice(), [Inline::Picto(_)]));
    }

    #[test]
    fn points_at_a_fault_in_plain_and_quoted_text_and_else_at_the_whole() {
        for (yaml, found) in [
            ("Läs [x](sida:y).", "sida:y"),
            ("'Läs [x](sida:y).'", "sida:y"),
            ("\"Läs \\\"[x](sida:y)\\\".\"", "\"Läs \\\"[x](sida:y)\\\".\""),
            ("'Läs\n  [x](sida:y).'", "'Läs\n  [x](sida:y).'"),
        ] {
            let (_, findings) = read(yaml);
            let span = findings[0].span.unwrap();
            assert_eq!(&yaml[span.start..span.end], found);
        }
    }
}
