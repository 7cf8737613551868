//! Cuts a style sheet into its rules and declarations, each with its place (CSS Syntax Module 3).

use std::ops::Range;

use crate::dom::{Document, StyleSheet};

/// The deepest nesting of conditions that is followed.
const MOST_DEPTH: usize = 16;
/// The most rules that are read.
const MOST_BLOCKS: usize = 4_000;

/// A declaration: `color: red !important`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declaration {
    /// Name of the property; in lower case, but for custom properties.
    pub name: String,
    /// Its value without `!important`.
    pub value: String,
    /// Where the value stands.
    pub place: Range<usize>,
    /// Whether it is important.
    pub is_important: bool,
}

/// A rule: selectors and declarations, within some conditions.
#[derive(Debug, Clone)]
pub struct Block {
    /// The at-rules around it, `@media (orientation: portrait)`, the outermost first.
    pub conditions: Vec<String>,
    /// Its selectors.
    pub selector: String,
    /// Where the selectors begin.
    pub start: usize,
    /// What it declares.
    pub declarations: Vec<Declaration>,
}

enum Frame {
    Condition,
    Rule { selector: Range<usize>, body: usize },
    Other,
}

/// The rules of those sheets of a page that hold a word, each with its sheet; those for print are left out.
pub fn on_screen<'d>(document: &'d Document, word: &str) -> impl Iterator<Item = (&'d StyleSheet, Block)> {
    let sheets = document.style_sheets().iter().filter(move |sheet| !sheet.media.contains("print") && sheet.text.contains(word));
    let is_for_print = |block: &Block| block.conditions.iter().any(|condition| condition.contains("print"));
    sheets.flat_map(move |sheet| blocks(&sheet.text).into_iter().filter(move |block| !is_for_print(block)).map(move |block| (sheet, block)))
}

/// The rules of a sheet in order. What stands in `@keyframes`, `@font-face` and other at-rules that hold no selectors is
/// passed over, and so are rules within rules.
pub fn blocks(css: &str) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut frames: Vec<Frame> = Vec::new();
    let mut conditions: Vec<String> = Vec::new();
    let mut start = 0_usize;
    for (at, sign) in signs(css) {
        match sign {
            b'{' => {
                frames.push(open(css, start..at, &frames, &mut conditions));
                start = at.saturating_add(1);
            }
            b'}' => {
                match frames.pop() {
                    Some(Frame::Condition) => drop(conditions.pop()),
                    Some(Frame::Rule { selector, body }) if found.len() < MOST_BLOCKS => {
                        let text = css.get(body..at).unwrap_or_default();
                        let name = css.get(selector.clone()).unwrap_or_default();
                        let (name, from) = trimmed(name, selector.start);
                        let block = Block {
                            conditions: conditions.clone(),
                            selector: without_comments(name).trim().to_owned(),
                            start: from,
                            declarations: declarations(text, body),
                        };
                        found.push(block);
                    }
                    _ => {}
                }
                start = at.saturating_add(1);
            }
            _ if frames.iter().all(|frame| matches!(frame, Frame::Condition)) => start = at.saturating_add(1),
            _ => {}
        }
    }
    found
}

fn open(css: &str, prelude: Range<usize>, frames: &[Frame], conditions: &mut Vec<String>) -> Frame {
    let text = without_comments(css.get(prelude.clone()).unwrap_or_default());
    let text = text.trim();
    let is_outside = frames.iter().all(|frame| matches!(frame, Frame::Condition));
    let is_condition = ["@media", "@supports", "@layer", "@container"].iter().any(|name| text.to_ascii_lowercase().starts_with(name));
    if is_outside && is_condition && frames.len() < MOST_DEPTH {
        conditions.push(text.to_owned());
        return Frame::Condition;
    }
    if is_outside && !text.starts_with('@') {
        Frame::Rule { selector: prelude.clone(), body: prelude.end.saturating_add(1) }
    } else {
        Frame::Other
    }
}

/// The declarations of a rule's body or of a `style` attribute; `offset` is where the text stands.
pub fn declarations(css: &str, offset: usize) -> Vec<Declaration> {
    let mut found = Vec::new();
    let mut start = 0_usize;
    let ends = signs(css).into_iter().filter(|(_, sign)| *sign == b';').map(|(at, _)| at).chain([css.len()]);
    for end in ends {
        found.extend(declaration(css.get(start..end).unwrap_or_default(), offset.saturating_add(start)));
        start = end.saturating_add(1);
    }
    found
}

fn declaration(text: &str, offset: usize) -> Option<Declaration> {
    let colon = text.find(':')?;
    let (name, value) = (text.get(..colon)?, text.get(colon.saturating_add(1)..)?);
    let name = without_comments(name).trim().to_owned();
    let name = if name.starts_with("--") { name } else { name.to_ascii_lowercase() };
    let (mut value, from) = trimmed(value, offset.saturating_add(colon).saturating_add(1));
    let bare =
        value.rfind('!').filter(|at| value.get(at.saturating_add(1)..).is_some_and(|word| word.trim().eq_ignore_ascii_case("important")));
    if let Some(at) = bare {
        value = value.get(..at)?.trim_end();
    }
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    (is_name && !value.is_empty()).then(|| Declaration {
        name,
        value: without_comments(value).trim().to_owned(),
        place: from..from.saturating_add(value.len()),
        is_important: bare.is_some(),
    })
}

fn trimmed(text: &str, offset: usize) -> (&str, usize) {
    let leading = text.len().saturating_sub(text.trim_start().len());
    (text.trim(), offset.saturating_add(leading))
}

fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::new();
    while let Some((before, after)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

/// Braces and semicolons that are no part of strings, comments and brackets, with their places.
fn signs(css: &str) -> Vec<(usize, u8)> {
    let bytes = css.as_bytes();
    let mut found = Vec::new();
    let (mut quote, mut brackets, mut at) = (0_u8, 0_usize, 0_usize);
    while let Some(byte) = bytes.get(at).copied() {
        let next = bytes.get(at.saturating_add(1)).copied().unwrap_or_default();
        match byte {
            b'\\' => at = at.saturating_add(1),
            _ if quote != 0 && (byte == quote || byte == b'\n') => quote = 0,
            _ if quote != 0 => {}
            b'"' | b'\'' => quote = byte,
            b'/' if next == b'*' => {
                let rest = css.get(at.saturating_add(2)..).unwrap_or_default();
                at = rest.find("*/").map_or(css.len(), |end| at.saturating_add(end).saturating_add(3));
            }
            b'(' => brackets = brackets.saturating_add(1),
            b')' => brackets = brackets.saturating_sub(1),
            b'{' | b'}' => {
                brackets = 0;
                found.push((at, byte));
            }
            b';' if brackets == 0 => found.push((at, byte)),
            _ => {}
        }
        at = at.saturating_add(1);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_rules_and_keeps_places() {
        let css = "/* a */ p , b { color : red ; background:url('x;}') }\n@media print { a{color:#000!important} } @font-face{src:url(x)} i{--X: 1}";
        let found = blocks(css);
        assert_eq!(found.iter().map(|block| block.selector.as_str()).collect::<Vec<_>>(), ["p , b", "a", "i"].map(|s| s));
        assert_eq!(&css[found[0].declarations[0].place.clone()], "red");
        assert_eq!(found[0].declarations[1].value, "url('x;}')");
        assert_eq!(found[1].conditions, ["@media print"]);
        assert!(found[1].declarations[0].is_important && found[1].declarations[0].value == "#000");
        assert_eq!(found[2].declarations[0].name, "--X");
    }

    #[test]
    fn hostile_sheets_end() {
        let deep = "@media a{".repeat(50_000);
        assert!(blocks(&deep).is_empty());
        assert!(blocks(&"}{".repeat(50_000)).len() <= MOST_BLOCKS);
        assert!(declarations(&"a:".repeat(50_000), 0).len() <= 1);
    }
}
