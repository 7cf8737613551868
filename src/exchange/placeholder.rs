//! What a translator leaves as it is: links, facts, pictures and emphasis, taken out of the words and put back.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

/// A part of a piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token {
    /// Words, as they are written in Markdown.
    Words(String),
    /// What stands for itself: a number, a picture.
    Single(String),
    /// The beginning of what goes around words.
    Open(String),
    /// Its end.
    Close(String),
}

impl Token {
    /// How it is written.
    pub fn raw(&self) -> &str {
        match self {
            Self::Words(raw) | Self::Single(raw) | Self::Open(raw) | Self::Close(raw) => raw,
        }
    }
}

/// Makes sure that a piece is read as the inside of a paragraph, whatever it begins with.
const PARAGRAPH: &str = "x ";

/// Cuts a piece. The parts one after the other are the piece again.
pub fn tokens(text: &str) -> Vec<Token> {
    let whole = format!("{PARAGRAPH}{text}");
    let mut cutter = Cutter { text: &whole, done: PARAGRAPH.len(), found: Vec::new() };
    let mut skipped: Option<usize> = None;
    for (event, range) in Parser::new_ext(&whole, Options::empty()).into_offset_iter() {
        if skipped.is_some_and(|end| range.start < end) {
            continue;
        }
        match event {
            Event::Start(Tag::Strong) => cutter.open(range.start, 2),
            Event::Start(Tag::Emphasis) => cutter.open(range.start, 1),
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) | Event::Code(_) | Event::InlineHtml(_) => {
                skipped = Some(range.end);
                cutter.single(&range);
            }
            Event::Start(Tag::Image { .. }) if whole.get(range.clone()).is_some_and(|raw| raw.starts_with("![]")) => {
                skipped = Some(range.end);
                cutter.single(&range);
            }
            Event::Start(Tag::Link { .. }) => cutter.open(range.start, 1),
            Event::Start(Tag::Image { .. }) => cutter.open(range.start, 2),
            Event::End(TagEnd::Strong) => cutter.close(range.end.saturating_sub(2), range.end),
            Event::End(TagEnd::Emphasis) => cutter.close(range.end.saturating_sub(1), range.end),
            Event::End(TagEnd::Link | TagEnd::Image) => {
                let inner = whole.get(cutter.done..range.end).unwrap_or_default();
                let at = inner.rfind("](").or_else(|| inner.rfind(']')).unwrap_or_default();
                cutter.close(cutter.done.saturating_add(at), range.end);
            }
            _ => {}
        }
    }
    cutter.words(whole.len());
    cutter.found
}

struct Cutter<'a> {
    text: &'a str,
    done: usize,
    found: Vec<Token>,
}

impl Cutter<'_> {
    fn take(&mut self, to: usize) -> Option<String> {
        let raw = self.text.get(self.done..to).filter(|raw| !raw.is_empty())?.to_owned();
        self.done = to;
        Some(raw)
    }

    fn words(&mut self, to: usize) {
        let words = self.take(to).map(Token::Words);
        self.found.extend(words);
    }

    fn open(&mut self, start: usize, length: usize) {
        self.words(start);
        let open = self.take(start.saturating_add(length)).map(Token::Open);
        self.found.extend(open);
    }

    fn close(&mut self, start: usize, end: usize) {
        self.words(start);
        let close = self.take(end).map(Token::Close);
        self.found.extend(close);
    }

    fn single(&mut self, range: &Range<usize>) {
        self.words(range.start);
        let single = self.take(range.end).map(Token::Single);
        self.found.extend(single);
    }
}

/// A placeholder with its number in a piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// From 1.
    pub number: usize,
    /// How it is written, or how it begins.
    pub open: String,
    /// How it ends, when it goes around words.
    pub close: Option<String>,
}

/// The placeholders of a piece in order.
pub fn marks(tokens: &[Token]) -> Vec<Mark> {
    let starts = tokens.iter().enumerate().filter(|(_, token)| matches!(token, Token::Single(_) | Token::Open(_)));
    starts
        .enumerate()
        .map(|(number, (at, token))| Mark { number: number.saturating_add(1), open: token.raw().to_owned(), close: end_of(tokens, at) })
        .collect()
}

/// The end of what begins at a place.
fn end_of(tokens: &[Token], start: usize) -> Option<String> {
    let mut depth = 0_usize;
    for token in tokens.iter().skip(start) {
        match token {
            Token::Open(_) => depth = depth.saturating_add(1),
            Token::Close(raw) if depth == 1 => return Some(raw.clone()),
            Token::Close(_) => depth = depth.saturating_sub(1),
            Token::Single(_) if depth == 0 => return None,
            Token::Words(_) | Token::Single(_) => {}
        }
    }
    None
}

/// The first placeholder that one piece has more often than another, with whether the other lost it or added it.
pub fn difference(source: &str, target: &str) -> Option<(&'static str, String)> {
    let markers = |text: &str| -> Vec<String> {
        let mut markers: Vec<String> =
            tokens(text).into_iter().filter(|token| !matches!(token, Token::Words(_))).map(|token| token.raw().to_owned()).collect();
        markers.sort();
        markers
    };
    let (ours, theirs) = (markers(source), markers(target));
    let count = |list: &[String], marker: &String| list.iter().filter(|other| *other == marker).count();
    let lost = ours.iter().find(|marker| count(&ours, marker) > count(&theirs, marker));
    let added = theirs.iter().find(|marker| count(&theirs, marker) > count(&ours, marker));
    lost.map(|marker| ("lost", marker.clone())).or_else(|| added.map(|marker| ("added", marker.clone())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let tokens = tokens(text);
        assert_eq!(tokens.iter().map(Token::raw).collect::<String>(), text);
        let show = |token: &Token| match token {
            Token::Words(raw) => raw.clone(),
            Token::Single(raw) => format!("{{{raw}}}"),
            Token::Open(raw) => format!("⟨{raw}|"),
            Token::Close(raw) => format!("|{raw}⟩"),
        };
        tokens.iter().map(show).collect()
    }

    #[test]
    fn takes_out_what_is_not_words() {
        assert_eq!(
            shown("Ring <phone:bris>, eller läs [mer **här**](page:x)."),
            "Ring {<phone:bris>}, eller läs ⟨[|mer ⟨**|här|**⟩|](page:x)⟩."
        );
        assert_eq!(shown("![](picto:phone) och ![En lykta](lykta) `kod`"), "{![](picto:phone)} och ⟨![|En lykta|](lykta)⟩ {`kod`}");
        assert_eq!(shown("*\\*a* 2 * 3 <b>"), "⟨*|\\*a|*⟩ 2 * 3 {<b>}");
    }

    #[test]
    fn reads_the_beginning_of_a_list_as_words() {
        assert_eq!(shown("1. Ring\n- nu"), "1. Ring\n- nu");
        assert_eq!(shown("# Nej [a](page:b)"), "# Nej ⟨[|a|](page:b)⟩");
    }

    #[test]
    fn tells_what_was_lost_and_added() {
        assert_eq!(difference("a <phone:x>", "b <phone:x>"), None);
        assert_eq!(difference("a <phone:x>", "b"), Some(("lost", "<phone:x>".to_owned())));
        assert_eq!(difference("a", "b **c**"), Some(("added", "**".to_owned())));
        assert_eq!(difference("[a](page:x)", "[b](page:y)"), Some(("lost", "](page:x)".to_owned())));
    }
}
