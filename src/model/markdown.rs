//! Reads Markdown into our own tree; HTML, unknown schemes and bottomless nesting are told of, never passed on.

use std::iter::Peekable;
use std::ops::Range;

use arcstr::ArcStr;
use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::limits::MAX_DEPTH;
use crate::base::span::{Located, Span};

use super::anchor::Anchors;
use super::decode::Decoder;
use super::doc::{Block, Doc, Inline, Link, PictureUse, plain_text};
use super::entry::{EntryRef, Id, Kind};
use super::link::Target;
use super::place::Place;

/// Reads a text that stands at a place. Where the place is of another length, the file has the text in another spelling
/// (escapes, folded lines); then all that is in it has the place of the whole. Where it is a part of `source`, so are its words.
pub fn parse(text: &str, whole: Span, source: Option<&ArcStr>, decoder: &Decoder) -> Doc {
    Doc { blocks: read(Place { text, whole, source, decoder }, false) }
}

/// Reads a text within a line, where a link or a picture alone is no more than that: there is no room for a card.
pub fn parse_line(text: &str, whole: Span, decoder: &Decoder) -> Vec<Block> {
    read(Place { text, whole, source: None, decoder }, true)
}

fn read(place: Place<'_>, is_line: bool) -> Vec<Block> {
    // Heading attributes stay off: `# Title {onclick=…}` would otherwise be read as one.
    let mut events = Vec::with_capacity(place.text.len().div_euclid(24).saturating_add(8)); // so that it seldom has to grow
    events.extend(Parser::new_ext(place.text, Options::ENABLE_TABLES).into_offset_iter());
    let mut depth = 0_usize;
    for (event, range) in &events {
        match event {
            Event::Start(_) => depth = depth.saturating_add(1),
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            let span = place.span(&Range { start: range.start, end: range.start });
            place.decoder.report(Finding::at(&code::TOO_DEEP, span).with("limit", MAX_DEPTH.to_string()));
            return Vec::new();
        }
    }
    Reader { events: events.into_iter().peekable(), place, anchors: Anchors::default(), is_line }.blocks()
}

struct Reader<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> {
    events: Peekable<I>,
    place: Place<'a>,
    anchors: Anchors,
    is_line: bool,
}

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Reader<'a, I> {
    /// Blocks up to the end of whatever holds them.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::End(_) => break,
                Event::Start(tag) => blocks.extend(self.block(tag, range)),
                Event::Rule => blocks.push(Block::Rule),
                Event::Html(html) => self.refuse_html(&html, &range),
                // A tight list item holds its words without a paragraph around them.
                first => {
                    let (words, range) = self.inlines_from(first, range);
                    blocks.extend(self.paragraph(words, &range));
                }
            }
        }
        blocks.shrink_to_fit();
        blocks
    }

    fn block(&mut self, tag: Tag<'a>, range: Range<usize>) -> Option<Block> {
        match tag {
            Tag::Paragraph => {
                let words = self.inlines();
                self.paragraph(words, &range)
            }
            Tag::Heading { level, .. } => {
                let words = self.inlines();
                let anchor = self.anchors.of(&plain_text(&words));
                Some(Block::Heading { level: heading_level(level), anchor, words, span: self.place.span(&range) })
            }
            Tag::BlockQuote(_) => Some(Block::Quote(self.blocks())),
            Tag::List(start) => Some(self.list(start)),
            Tag::Table(_) => Some(self.table()),
            Tag::CodeBlock(_) => Some(self.code()),
            Tag::HtmlBlock => {
                self.html_block(&range);
                None
            }
            // An inline element can only begin a tight list item.
            other => {
                let (words, range) = self.inlines_from(Event::Start(other), range);
                self.paragraph(words, &range)
            }
        }
    }

    fn list(&mut self, start: Option<u64>) -> Block {
        let mut items = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.blocks()),
                Event::End(TagEnd::List(_)) => break,
                _ => {}
            }
        }
        Block::List { start, items }
    }

    fn table(&mut self) -> Block {
        let (mut head, mut rows, mut row) = (Vec::new(), Vec::new(), Vec::new());
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => {
                    let words = self.inlines();
                    row.push(Located::new(words, self.place.span(&range)));
                }
                Event::End(TagEnd::TableHead) => head = std::mem::take(&mut row),
                Event::End(TagEnd::TableRow) => rows.push(std::mem::take(&mut row)),
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        Block::Table { head, rows }
    }

    fn code(&mut self) -> Block {
        let mut code = String::new();
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Text(text) => code.push_str(&text),
                Event::End(TagEnd::CodeBlock) => break,
                _ => {}
            }
        }
        Block::Code(code)
    }

    fn html_block(&mut self, range: &Range<usize>) {
        let mut html = String::new();
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Html(part) | Event::Text(part) => html.push_str(&part),
                Event::End(TagEnd::HtmlBlock) => break,
                _ => {}
            }
        }
        self.refuse_html(&html, range);
    }

    /// A comment is an editor's note to herself and is dropped; any other HTML is told of.
    fn refuse_html(&self, html: &str, range: &Range<usize>) {
        let html = html.trim();
        let is_comment = html.starts_with("<!--") && html.find("-->").is_some_and(|at| at.saturating_add(3) == html.len());
        if !is_comment && !html.is_empty() {
            let first = html.lines().next().unwrap_or_default().chars().take(60).collect::<String>();
            self.place.decoder.report(Finding::at(&code::RAW_HTML, self.place.span(range)).with("html", first));
        }
    }

    /// A paragraph, or what a link or a picture alone in one stands for.
    fn paragraph(&self, words: Vec<Inline>, range: &Range<usize>) -> Option<Block> {
        match words.as_slice() {
            [] => None,
            _ if self.is_line => Some(Block::Paragraph { words, span: self.place.span(range) }),
            [Inline::Link(link)] => Some(alone(link).unwrap_or(Block::Paragraph { words, span: self.place.span(range) })),
            [Inline::Picture(picture)] => Some(Block::Picture(picture.clone())),
            [Inline::Picto(name)] => Some(Block::Picto(name.as_ref().clone())),
            _ => Some(Block::Paragraph { words, span: self.place.span(range) }),
        }
    }

    /// Inlines up to the end of whatever holds them.
    fn inlines(&mut self) -> Vec<Inline> {
        let mut words = Vec::new();
        while let Some((event, range)) = self.events.next() {
            if matches!(event, Event::End(_)) {
                break;
            }
            words.extend(self.inline(event, &range));
        }
        // Most lines are one piece, and a large site holds a great many of them.
        words.shrink_to_fit();
        words
    }

    /// Inlines that begin with an event already taken, up to what is not inline any more, and the place of them all.
    fn inlines_from(&mut self, first: Event<'a>, range: Range<usize>) -> (Vec<Inline>, Range<usize>) {
        let mut words: Vec<Inline> = self.inline(first, &range).into_iter().collect();
        let mut end = range.end;
        while let Some((event, _)) = self.events.peek() {
            let is_inline = match event {
                Event::Start(tag) => matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. }),
                Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::HardBreak | Event::InlineHtml(_) => true,
                _ => false,
            };
            if !is_inline {
                break;
            }
            if let Some((event, range)) = self.events.next() {
                end = end.max(range.end);
                words.extend(self.inline(event, &range));
            }
        }
        words.shrink_to_fit();
        (words, range.start..end)
    }

    fn inline(&mut self, event: Event<'a>, range: &Range<usize>) -> Option<Inline> {
        match event {
            Event::Text(text) => Some(Inline::Text(self.place.words(text))),
            Event::Code(text) => Some(Inline::Code(self.place.words(text))),
            Event::SoftBreak => Some(Inline::SoftBreak),
            Event::HardBreak => Some(Inline::HardBreak),
            Event::Start(Tag::Strong) => Some(Inline::Strong(self.inlines().into())),
            Event::Start(Tag::Emphasis) => Some(Inline::Emphasis(self.inlines().into())),
            Event::Start(Tag::Link { link_type, dest_url, .. }) => {
                let words = self.inlines();
                let words = if link_type == LinkType::Autolink { Vec::new() } else { words };
                self.link(&dest_url, words, range)
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                let words = self.inlines();
                self.picture(&dest_url, &plain_text(&words), range)
            }
            Event::InlineHtml(html) | Event::Html(html) => {
                self.refuse_html(&html, range);
                None
            }
            _ => None,
        }
    }

    fn link(&self, destination: &str, words: Vec<Inline>, range: &Range<usize>) -> Option<Inline> {
        let span = self.place.destination(range, destination);
        match Target::parse(destination) {
            Ok(target) => {
                for entry in target.references() {
                    self.place.decoder.refer(Located::new(entry, span));
                }
                let words_span = self.place.words_of_link(range).unwrap_or(span);
                Some(Inline::Link(Box::new(Link { target, words, words_span, span })))
            }
            Err(problem) => {
                self.place.decoder.report(problem.finding(destination, span));
                // The words stay, so that the rest of the page can be looked at.
                Some(Inline::Text(plain_text(&words).into()))
            }
        }
    }

    fn picture(&self, destination: &str, alt: &str, range: &Range<usize>) -> Option<Inline> {
        let span = self.place.destination(range, destination);
        if let Some(name) = destination.strip_prefix("picto:") {
            return Some(Inline::Picto(Box::new(Located::new(name.to_owned(), span))));
        }
        let Some(id) = Id::parse(destination) else {
            self.place.decoder.report(Finding::at(&code::INVALID_VALUE, span).with("value", destination).with("expected", "picture-id"));
            return None;
        };
        let picture = Located::new(EntryRef { kind: Kind::Picture, id }, span);
        self.place.decoder.refer(picture.clone());
        let alt = Some(alt.trim()).filter(|alt| !alt.is_empty()).map(|alt| Located::new(alt.to_owned(), self.place.span(range)));
        Some(Inline::Picture(Box::new(PictureUse { picture, alt })))
    }
}

/// What a link alone in a paragraph stands for; nothing for one that is just a link.
fn alone(link: &Link) -> Option<Block> {
    match &link.target {
        Target::Services(query) => Some(Block::Services(Box::new(Located::new(query.as_ref().clone(), link.span)))),
        Target::Entry { entry, anchor: None } if entry.kind == Kind::Service && link.words.is_empty() => {
            Some(Block::Card(Located::new(entry.clone(), link.span)))
        }
        _ => None,
    }
}

fn heading_level(level: HeadingLevel) -> u8 {
    match level {
        // The page's title is its only h1.
        HeadingLevel::H1 | HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::span::FileId;

    fn read(text: &str) -> (Doc, Vec<Finding>) {
        let decoder = Decoder::default();
        let doc = parse(text, Span { file: FileId(0), start: 0, end: text.len() }, None, &decoder);
        (doc, decoder.finish().0)
    }

    fn names(text: &str) -> Vec<&'static str> {
        read(text).1.iter().map(|finding| finding.code.name).collect()
    }

    #[test]
    fn reads_cards_pictures_and_pictograms_alone_in_a_paragraph() {
        let (doc, findings) =
            read("<service:bris>\n\n<services:?audience=child>\n\n![](lykta)\n\n![](picto:phone)\n\nRing <phone:bris>.\n");
        assert!(findings.is_empty(), "{findings:?}");
        assert!(matches!(
            doc.blocks.as_slice(),
            [Block::Card(_), Block::Services(_), Block::Picture(_), Block::Picto(_), Block::Paragraph { .. }]
        ));
    }

    #[test]
    fn reads_lists_tight_and_loose() {
        let (doc, _) = read("- ett\n- **två** tre\n\n1. a\n\n   b\n2. c\n");
        let [Block::List { start: None, items }, Block::List { start: Some(1), items: ordered }] = doc.blocks.as_slice() else {
            panic!("{doc:?}")
        };
        assert_eq!(items.len(), 2);
        assert_eq!(ordered[0].len(), 2);
    }

    #[test]
    fn gives_every_heading_an_anchor_of_its_own() {
        let (doc, _) = read("## Skydd på nätet\n\n## Skydd på nätet\n\n## الأمان\n");
        assert_eq!(doc.anchors(), ["skydd-pa-natet", "skydd-pa-natet-2", "s3"]);
    }

    #[test]
    fn refuses_html_but_not_comments() {
        assert_eq!(names("<script>alert(1)</script>\n"), ["raw-html"]);
        assert_eq!(names("Hej <b onclick=x>du</b>\n"), ["raw-html", "raw-html"]);
        assert!(names("<!-- att göra -->\n\nHej\n").is_empty());
        assert_eq!(names("<!-- a --><img src=x onerror=y>\n"), ["raw-html"]);
    }

    #[test]
    fn underlines_the_destination_of_a_bad_link() {
        let text = "Läs [mer](javascript:alert%281%29) nu\n";
        let (_, findings) = read(text);
        let span = findings[0].span.unwrap();
        assert_eq!(findings[0].code.name, "unsafe-link");
        assert_eq!(&text[span.start..span.end], "javascript:alert%281%29");
    }

    #[test]
    fn knows_where_the_words_of_a_link_stand() {
        for (text, words) in [
            ("Läs [**mer** här](page:x) nu", "**mer** här"),
            ("[[mer]](<page:x> \"Titel\")", "[mer]"),
            ("[![båt](lykta)](page:x) och", "![båt](lykta)"),
            // Without words of its own.
            ("Läs <page:x> nu", "page:x"),
        ] {
            let (doc, _) = read(text);
            let mut found = None;
            doc.each_inline(&mut |inline| {
                if let Inline::Link(link) = inline {
                    found = Some(link.words_span);
                }
            });
            assert_eq!(found.map(|span| &text[span.start..span.end]), Some(words));
        }
    }

    #[test]
    fn refuses_bottomless_nesting() {
        assert_eq!(names(&format!("{}x", "> ".repeat(5000))), ["too-deep"]);
        assert_eq!(names(&(0..200).map(|n| format!("{}- x\n", "  ".repeat(n))).collect::<String>()), ["too-deep"]);
    }
}
