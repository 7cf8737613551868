//! The style sheets of a page: those that are written in it, and those beside it that were handed on with it.

use crate::base::span::{FileId, Span};

use super::Document;
use super::tree::Node;

/// How deep sheets may import sheets, and how many there may be.
const DEEPEST: usize = 8;
const MOST_SHEETS: usize = 100;

/// Finds a text by its address as it is written in another file; none for one that was not handed on.
pub type Beside<'a> = dyn Fn(FileId, &str) -> Option<(FileId, &'a str)> + 'a;

/// A style sheet.
#[derive(Debug, Clone)]
pub struct StyleSheet {
    /// What is written in it.
    pub text: String,
    /// The media that it is for, as written; empty for all.
    pub media: String,
    file: FileId,
    offset: usize,
}

impl StyleSheet {
    /// Where a part of its text stands.
    pub fn span(&self, place: &std::ops::Range<usize>) -> Span {
        Span { file: self.file, start: self.offset.saturating_add(place.start), end: self.offset.saturating_add(place.end) }
    }
}

/// The sheets of a page in the order in which they hold.
#[derive(Debug, Default)]
pub(super) struct Sheets {
    pub(super) read: Vec<StyleSheet>,
    /// Whether there are some that were not handed on.
    pub(super) has_unread: bool,
}

/// Gathers the sheets of a page.
pub(super) fn gather(document: &Document, beside: &Beside<'_>) -> Sheets {
    let mut sheets = Sheets::default();
    for node in document.elements() {
        let media = || node.attr("media").unwrap_or_default().trim().to_owned();
        if node.is("style") {
            let offset = node.children().find(|child| child.is_text()).map_or(0, |text| text.span().start);
            sheets.add(StyleSheet { text: node.raw_text(), media: media(), file: document.file, offset }, beside, 0);
        } else if node.is("link") && is_sheet(node) {
            sheets.add_beside(document.file, node.attr("href").unwrap_or_default(), media(), beside, 0);
        }
    }
    sheets
}

fn is_sheet(node: Node<'_>) -> bool {
    let relations = node.attr("rel").unwrap_or_default().to_ascii_lowercase();
    let has = |relation: &str| relations.split_ascii_whitespace().any(|word| word == relation);
    has("stylesheet") && !has("alternate") && !node.has("disabled")
}

impl Sheets {
    fn add_beside(&mut self, from: FileId, address: &str, media: String, beside: &Beside<'_>, depth: usize) {
        match beside(from, address).filter(|_| depth < DEEPEST && self.read.len() < MOST_SHEETS) {
            Some((file, text)) => self.add(StyleSheet { text: text.to_owned(), media, file, offset: 0 }, beside, depth),
            None => self.has_unread |= !media.eq_ignore_ascii_case("print"),
        }
    }

    /// Adds a sheet after those that it imports.
    fn add(&mut self, sheet: StyleSheet, beside: &Beside<'_>, depth: usize) {
        for (address, media) in imports(&sheet.text) {
            let media = if media.is_empty() { sheet.media.clone() } else { media };
            self.add_beside(sheet.file, &address, media, beside, depth.saturating_add(1));
        }
        // Those that it imports may have filled the room that there was.
        if self.read.len() < MOST_SHEETS {
            self.read.push(sheet);
        } else {
            self.has_unread = true;
        }
    }
}

/// What a sheet imports, with the media for each: all `@import` stand before its first rule (CSS Cascading, 2).
fn imports(css: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let head = css.split('{').next().unwrap_or_default();
    for statement in head.split(';') {
        let Some((_, import)) = statement.rsplit_once("@import") else { continue };
        let import = import.trim().strip_prefix("url(").unwrap_or(import.trim()).trim_start();
        let address = import.trim_start_matches(['"', '\'']);
        let end = address.find(['"', '\'', ')', ' ']).unwrap_or(address.len());
        let (address, rest) = address.split_at_checked(end).unwrap_or_default();
        let media = rest.trim_start_matches(['"', '\'', ')', ' ']).trim();
        // A layer, or what a browser must know, is no medium.
        let media = if media.starts_with("layer") || media.starts_with("supports") { "" } else { media };
        found.push((address.to_owned(), media.to_owned()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_beside_in_the_order_in_which_it_holds() {
        let html = "<link rel=stylesheet href=a.css><style>@import 'b.css' print; p{}</style><link rel='alternate stylesheet' href=c.css>";
        let beside = |_: FileId, address: &str| match address {
            "a.css" => Some((FileId(1), "@import url(\"b.css\");\na{}")),
            "b.css" => Some((FileId(2), "b{}")),
            _ => None,
        };
        let document = Document::parse_beside(FileId(0), html, &beside);
        let read: Vec<_> = document.style_sheets().iter().map(|sheet| (sheet.text.trim(), sheet.media.as_str())).collect();
        assert_eq!(read, [("b{}", ""), ("@import url(\"b.css\");\na{}", ""), ("b{}", "print"), ("@import 'b.css' print; p{}", "")]);
        assert!(!document.has_unread_sheets());
        let span = document.style_sheets()[0].span(&(0..1));
        assert_eq!((span.file, span.start, span.end), (FileId(2), 0, 1));
        assert!(Document::parse(FileId(0), html).has_unread_sheets());
    }

    #[test]
    fn circles_of_imports_end() {
        let beside = |_: FileId, _: &str| Some((FileId(1), "@import 'a.css'; @import 'a.css';"));
        let document = Document::parse_beside(FileId(0), "<link rel=stylesheet href=a.css>", &beside);
        assert!(document.style_sheets().len() <= MOST_SHEETS && document.has_unread_sheets());
    }
}
