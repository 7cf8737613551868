//! The prose of a site, passage by passage, each with its language and its place.

use std::sync::OnceLock;

use crate::base::edition::Edition;
use crate::base::source::Sources;
use crate::base::span::Span;
use crate::language::small;
use crate::model::common::Words;
use crate::model::doc::{Block, Inline, plain_text};
use crate::model::{Entry, Site};

/// What part a passage has on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The title.
    Title,
    /// The summary under it.
    Summary,
    /// A heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
    /// A cell of a table.
    Cell,
    /// A short text of its own: a step, a note, a goal, a definition, a campaign's post.
    Line,
    /// Plain words that name or describe and are no prose: what an action is to do, a door, a caption, an alternative text.
    Label,
}

/// A piece of prose that stands by itself.
#[derive(Debug)]
pub struct Passage<'a> {
    /// The entry it belongs to.
    pub entry: &'a Entry,
    /// The words it is a part of.
    pub words: &'a Words,
    /// Its part on the page.
    pub part: Part,
    /// The words as an editor wrote them, line breaks kept. What is inserted from facts is not among them.
    pub text: String,
    /// The same as parts of a line; none where it is plain text, as a title is.
    pub inlines: &'a [Inline],
    /// Its place.
    pub span: Span,
    lower: OnceLock<String>,
}

impl Passage<'_> {
    /// The words in lower case; several rules ask for them.
    pub fn lower(&self) -> &str {
        self.lower.get_or_init(|| small(&self.text))
    }

    /// The edition it is written in.
    pub fn edition(&self) -> &Edition {
        &self.words.edition
    }

    /// The place of some words within the passage; the whole passage when markup parts them.
    pub fn place(&self, sources: &Sources, words: &str) -> Span {
        match sources.slice(self.span).find(words).filter(|_| !words.is_empty()) {
            Some(at) => {
                let start = self.span.start.saturating_add(at);
                Span { start, end: start.saturating_add(words.len()), ..self.span }
            }
            None => self.span,
        }
    }
}

/// All passages of a site, in the order of entries and editions.
pub fn passages(site: &Site) -> Vec<Passage<'_>> {
    site.entries().flat_map(|entry| entry.words.iter().flat_map(|(_, words)| of_words(entry, words))).collect()
}

/// The passages of an entry in one edition.
pub fn of_words<'a>(entry: &'a Entry, words: &'a Words) -> Vec<Passage<'a>> {
    let mut found = Vec::new();
    let mut add = |part: Part, text: String, inlines: &'a [Inline], span: Span| {
        if !text.trim().is_empty() {
            found.push(Passage { entry, words, part, text, inlines, span, lower: OnceLock::new() });
        }
    };
    add(Part::Title, words.title.value.clone(), &[], words.title.span);
    if let Some(summary) = &words.summary {
        add(Part::Summary, summary.value.clone(), &[], summary.span);
    }
    let mut add_line = |part: Part, words: &'a [Inline], span: Span| add(part, lines(words), words, span);
    blocks(&words.body.blocks, Part::Paragraph, &mut add_line);
    for line in words.extra.lines() {
        add_line(Part::Line, &line.value.0, line.span);
    }
    for label in words.extra.labels() {
        add(Part::Label, label.value.clone(), &[], label.span);
    }
    found
}

fn blocks<'a>(list: &'a [Block], within: Part, add: &mut impl FnMut(Part, &'a [Inline], Span)) {
    for block in list {
        match block {
            Block::Heading { words, span, .. } => add(Part::Heading, words, *span),
            Block::Paragraph { words, span } => add(within, words, *span),
            Block::List { items, .. } => items.iter().for_each(|item| blocks(item, Part::Item, add)),
            Block::Quote(inner) => blocks(inner, within, add),
            Block::Table { head, rows } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| add(Part::Cell, &cell.value, cell.span));
            }
            _ => {}
        }
    }
}

/// The words of a line, with the line breaks of the source.
fn lines(words: &[Inline]) -> String {
    words
        .iter()
        .map(|word| match word {
            Inline::SoftBreak | Inline::HardBreak => "\n".to_owned(),
            // What is shown letter by letter is an example, not prose.
            Inline::Code(_) => String::new(),
            other => plain_text(std::slice::from_ref(other)),
        })
        .collect()
}
