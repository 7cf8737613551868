//! A words file cut into the pieces that are translated one by one.

use std::fmt;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::base::hash;
use crate::base::node::{Node, Value};
use crate::base::span::{FileId, Span};
use crate::load::front_matter::{self, Parts};
use crate::load::yaml;

/// Keys of front matter that each edition has of its own: nobody translates an address or a list of misspellings.
pub const OWN_KEYS: [&str; 5] = ["slug", "translation", "synonyms", "avoid", "hashtags"];

/// What a piece is in its text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A text in the front matter, by its keys: `title`, `what_happens.2`.
    Field(String),
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A paragraph within an item of a list.
    Item,
    /// A cell of a table.
    Cell,
}

impl Part {
    const NAMES: [(&'static str, Self); 4] =
        [("heading", Self::Heading), ("paragraph", Self::Paragraph), ("item", Self::Item), ("cell", Self::Cell)];

    /// Reads the word for it in the ledger.
    pub fn parse(word: &str) -> Self {
        let known = Self::NAMES.into_iter().find(|(name, _)| *name == word).map(|(_, part)| part);
        known.unwrap_or_else(|| Self::Field(word.to_owned()))
    }

    /// The word for its kind: `field`, `heading`, …
    pub fn kind(&self) -> &'static str {
        Self::NAMES.iter().find(|(_, part)| part == self).map_or("field", |(name, _)| name)
    }

    /// Whether it stands in the front matter.
    pub fn is_field(&self) -> bool {
        matches!(self, Self::Field(_))
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(path) => f.write_str(path),
            _ => f.write_str(self.kind()),
        }
    }
}

/// A piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// What it is.
    pub part: Part,
    /// Its place in the file.
    pub span: Span,
    /// Its words with their markup, without what only keeps them in their list or quotation.
    pub text: String,
    /// The digest of its words; where their lines are broken makes no difference.
    pub digest: String,
}

impl Segment {
    fn new(part: Part, span: Span, text: String) -> Self {
        let words: Vec<&str> = text.split_whitespace().collect();
        Self { part, span, digest: hash::short(words.join(" ").as_bytes()), text }
    }
}

/// The pieces of a words file in the order of its text; none when it cannot be read.
pub fn of_file(text: &str, file: FileId) -> Vec<Segment> {
    let Some(parts) = front_matter::split(text) else { return Vec::new() };
    yaml::parse(parts.yaml, file, parts.yaml_start).map(|node| segments(&node, &parts, file)).unwrap_or_default()
}

/// The pieces of a words file whose front matter was read.
pub fn segments(node: &Node, parts: &Parts<'_>, file: FileId) -> Vec<Segment> {
    let mut found = Vec::new();
    if let Value::Map(pairs) = &node.value {
        for (key, value) in pairs {
            let name = key.scalar().unwrap_or_default();
            if !OWN_KEYS.contains(&name) {
                fields(value, name, &mut found);
            }
        }
    }
    found.extend(pieces(parts.markdown).into_iter().map(|(part, range)| {
        let raw = parts.markdown.get(range.clone()).unwrap_or_default();
        Segment::new(part, Span { file, start: range.start, end: range.end }.shifted(parts.markdown_start), unwrapped(raw))
    }));
    found
}

fn fields(node: &Node, path: &str, found: &mut Vec<Segment>) {
    match &node.value {
        Value::Scalar(text) if has_words(text) => {
            found.push(Segment::new(Part::Field(path.to_owned()), node.span, text.trim().to_owned()));
        }
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                fields(item, &below(path, &index.saturating_add(1).to_string()), found);
            }
        }
        Value::Map(pairs) => pairs.iter().for_each(|(key, value)| fields(value, &below(path, key.scalar().unwrap_or_default()), found)),
        Value::Null | Value::Scalar(_) => {}
    }
}

/// The path of a value within another. A space in an id would part the ledger's words.
pub fn below(path: &str, key: &str) -> String {
    format!("{path}.{}", key.replace(char::is_whitespace, "_"))
}

/// Whether there is anything to translate. What is only an address or a number is the same in every language.
fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// The lines of a paragraph without the signs that keep them in their list or quotation.
fn unwrapped(raw: &str) -> String {
    let lines = raw.split('\n').enumerate();
    let bare =
        |(index, line): (usize, &str)| if index == 0 { line.to_owned() } else { line.trim_start_matches([' ', '\t', '>']).to_owned() };
    lines.map(bare).collect::<Vec<_>>().join("\n")
}

/// The places of all pieces of a text in Markdown.
fn pieces(markdown: &str) -> Vec<(Part, Range<usize>)> {
    let mut found = Vec::new();
    let mut open: Vec<Open> = Vec::new();
    for (event, range) in Parser::new_ext(markdown, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::Item) => open.push(Open { part: Part::Item, range: None, is_item: true, has_words: false }),
            Event::Start(Tag::Paragraph) => {
                let part = if open.iter().any(|open| open.is_item) { Part::Item } else { Part::Paragraph };
                open.push(Open { part, range: Some(range), is_item: false, has_words: false });
            }
            Event::Start(Tag::Heading { .. }) => {
                let range = heading(markdown, range);
                open.push(Open { part: Part::Heading, range: Some(range), is_item: false, has_words: false });
            }
            Event::Start(Tag::TableCell) => open.push(Open { part: Part::Cell, range: Some(range), is_item: false, has_words: false }),
            Event::Start(Tag::List(_) | Tag::BlockQuote(_) | Tag::Table(_) | Tag::CodeBlock(_) | Tag::HtmlBlock) => {
                // What a tight item said before it ends here.
                close_words(markdown, open.last_mut(), &mut found);
            }
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::Item) => {
                close_words(markdown, open.last_mut(), &mut found);
                open.pop();
            }
            Event::Text(text) => {
                let is_said = has_words(&text) && !is_autolink(markdown, &range);
                reach(open.last_mut(), range, is_said);
            }
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. } | Tag::Image { .. })
            | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link | TagEnd::Image)
            | Event::Code(_)
            | Event::SoftBreak
            | Event::HardBreak
            | Event::InlineHtml(_) => reach(open.last_mut(), range, false),
            _ => {}
        }
    }
    found
}

/// A block whose end has not come yet.
struct Open {
    part: Part,
    range: Option<Range<usize>>,
    /// Whether it is an item, whose words may stand in it without a paragraph.
    is_item: bool,
    has_words: bool,
}

/// Adds what was just read to the block it stands in.
fn reach(open: Option<&mut Open>, range: Range<usize>, has_words: bool) {
    let Some(open) = open else { return };
    open.has_words |= has_words;
    if open.is_item {
        let known = open.range.get_or_insert_with(|| range.clone());
        known.end = known.end.max(range.end);
    }
}

/// The block is complete, or the words of an item before what follows them are.
fn close_words(markdown: &str, open: Option<&mut Open>, found: &mut Vec<(Part, Range<usize>)>) {
    let Some(open) = open else { return };
    if let Some(range) = open.range.take().filter(|_| open.has_words) {
        let raw = markdown.get(range.clone()).unwrap_or_default();
        let start = range.start.saturating_add(raw.len().saturating_sub(raw.trim_start().len()));
        found.push((open.part.clone(), start..start.saturating_add(raw.trim().len())));
    }
    open.has_words = false;
}

/// The words of `<page:start>` are its address.
fn is_autolink(markdown: &str, range: &Range<usize>) -> bool {
    markdown.get(..range.start).is_some_and(|before| before.ends_with('<'))
        && markdown.get(range.end..).is_some_and(|after| after.starts_with('>'))
}

/// The words of a heading, without the signs that make it one.
fn heading(markdown: &str, range: Range<usize>) -> Range<usize> {
    let raw = markdown.get(range.clone()).unwrap_or_default().trim_end();
    let words = if raw.starts_with('#') {
        let open = raw.trim_start_matches('#');
        let closed = open.trim_end_matches('#');
        // A closing row of signs has a space before it; otherwise they belong to the words.
        if closed.ends_with([' ', '\t']) || closed.is_empty() { closed } else { open }
    } else {
        raw.rsplit_once('\n').map_or(raw, |(words, _)| words)
    };
    let start = range.start.saturating_add(if raw.starts_with('#') { raw.find(|c| c != '#').unwrap_or(raw.len()) } else { 0 });
    start..start.saturating_add(words.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        let found = of_file(text, FileId(0));
        for segment in &found {
            assert!(text.get(segment.span.start..segment.span.end).is_some(), "{segment:?}");
        }
        found.into_iter().map(|segment| (segment.part.to_string(), segment.text)).collect()
    }

    fn body(markdown: &str) -> Vec<(String, String)> {
        read(&format!("---\ntitle: a\n---\n{markdown}")).split_off(1)
    }

    fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter().map(|(part, text)| ((*part).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn takes_the_texts_of_the_front_matter_but_what_an_edition_has_of_its_own() {
        let text = "---\ntitle: \"Så: här\"\nslug: sa-har\ntranslation: {status: draft}\nsummary: >\n  En\n  två.\nwhat_happens:\n  - Du ringer.\n  - \"112\"\nareas:\n  ett: {title: Nu}\n---\n";
        let found = [("title", "Så: här"), ("summary", "En två."), ("what_happens.1", "Du ringer."), ("areas.ett.title", "Nu")];
        assert_eq!(read(text), pairs(&found));
    }

    #[test]
    fn cuts_headings_paragraphs_items_and_cells() {
        let text = "## Ett ##\n\nFörsta\nraden.\n\nTvå C#\n---\n\n- a **b**\n  c\n- d\n\n  e\n  - f\n\n> g\n> h\n\n| i | j |\n|---|---|\n| k | <phone:bris> |\n";
        let found = [
            ("heading", "Ett"),
            ("paragraph", "Första\nraden."),
            ("heading", "Två C#"),
            ("item", "a **b**\nc"),
            ("item", "d"),
            ("item", "e"),
            ("item", "f"),
            ("paragraph", "g\nh"),
            ("cell", "i"),
            ("cell", "j"),
            ("cell", "k"),
        ];
        assert_eq!(body(text), pairs(&found));
    }

    #[test]
    fn leaves_alone_what_has_no_words() {
        assert_eq!(body("<service:bris>\n\n![](picto:phone)\n\n<!-- att göra -->\n\n---\n\n    kod\n\n112\n"), []);
        assert_eq!(body("![En lykta](lykta)\n"), pairs(&[("paragraph", "![En lykta](lykta)")]));
    }

    #[test]
    fn counts_words_not_lines() {
        let digest = |text: &str| of_file(&format!("---\n---\n{text}"), FileId(0)).first().map(|segment| segment.digest.clone());
        assert_eq!(digest("Ett två\ntre\n"), digest("Ett\ntvå tre\n"));
        assert_ne!(digest("Ett två\n"), digest("Ett tre\n"));
    }
}
