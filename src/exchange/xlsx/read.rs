//! Reads the text of a workbook that came back.

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::span::{FileId, Span};
use crate::exchange::apply::{Received, Target};

use super::{BETWEEN, NAME, STATE, WORDS};

/// Reads it. A row without a translation is passed over. `done` are the words by which a translator says that a
/// translation may stay as it was, in each language that the tool speaks.
///
/// # Errors
/// Gives what cannot be read, with its row.
pub fn read(text: &str, file: FileId, done: &[String]) -> Result<Received, Vec<Finding>> {
    let mut rows = rows(text, file);
    let head = rows.next().map(|row| row.cell(NAME)).unwrap_or_else(|| (String::new(), Span::file(file)));
    let tags = head.0.split_once(BETWEEN).unwrap_or_default();
    let edition = |tag: &str| Edition::parse(tag.trim()).ok_or_else(|| vec![Finding::at(&code::EXCHANGE_EDITION, head.1).with("tag", tag)]);
    let (from, to) = (edition(tags.0)?, edition(tags.1)?);
    let target = |row: Row<'_>| {
        let ((name, _), (words, span), (state, _)) = (row.cell(NAME), row.cell(WORDS), row.cell(STATE));
        let (entry, id) = name.split_once(' ').unwrap_or((&name, ""));
        (!words.trim().is_empty()).then(|| Target {
            entry: entry.to_owned(),
            id: id.to_owned(),
            text: words.trim().to_owned(),
            span,
            status: None,
            is_initial: !done.iter().any(|word| word.to_lowercase() == state.trim().to_lowercase()),
        })
    };
    Ok(Received { from, to, targets: rows.filter_map(target).collect(), span: head.1 })
}

struct Row<'a> {
    line: &'a str,
    span: Span,
}

fn rows(text: &str, file: FileId) -> impl Iterator<Item = Row<'_>> {
    let mut start = 0_usize;
    text.split_inclusive('\n').map(move |line| {
        let row = Row { line: line.trim_end_matches('\n'), span: Span { file, start, end: start } };
        start = start.saturating_add(line.len());
        row
    })
}

impl Row<'_> {
    /// The text of a cell and its place.
    fn cell(&self, column: usize) -> (String, Span) {
        let before: usize = self.line.split('\t').take(column).map(|cell| cell.len().saturating_add(1)).sum();
        let cell = self.line.split('\t').nth(column).unwrap_or_default();
        let start = self.span.start.saturating_add(before);
        (unescaped(cell), Span { start, end: start.saturating_add(cell.len()), ..self.span })
    }
}

fn unescaped(cell: &str) -> String {
    let mut text = String::with_capacity(cell.len());
    let mut rest = cell.chars();
    while let Some(letter) = rest.next() {
        match (letter, if letter == '\\' { rest.next() } else { None }) {
            ('\\', Some('n')) => text.push('\n'),
            ('\\', Some('t')) => text.push('\t'),
            ('\\', Some(escaped)) => text.push(escaped),
            (letter, _) => text.push(letter),
        }
    }
    text
}
