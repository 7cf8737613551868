//! The plainest YAML, a word and its words on each line, without the library: most front matter is no more than that.

use std::collections::BTreeSet;

use crate::base::node::{Node, Value};
use crate::base::span::{FileId, Span};

/// Reads lines of `key: some words`; nothing where a line is, or might be, anything else.
pub fn parse(text: &str, file: FileId, offset: usize) -> Option<Node> {
    let span = |start: usize, length: usize| Span { file, start, end: start.saturating_add(length) }.shifted(offset);
    let (mut pairs, mut known) = (Vec::new(), BTreeSet::new());
    let mut start = 0_usize;
    for line in text.split_terminator('\n') {
        let (key, words) = line.split_once(": ")?;
        if !is_key(key) || !is_plain(words) || !known.insert(key) {
            return None;
        }
        let value = span(start.saturating_add(key.len()).saturating_add(": ".len()), words.len());
        let key = Node { span: span(start, key.len()), value: Value::Scalar(key.to_owned()) };
        pairs.push((key, Node { span: value, value: Value::Scalar(words.to_owned()) }));
        start = start.saturating_add(line.len()).saturating_add(1);
    }
    let end = pairs.last()?.1.span.end;
    Some(Node { span: Span { end, ..span(0, 0) }, value: Value::Map(pairs) })
}

fn is_key(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') && !is_null(key)
}

/// Whether words stand for themselves: nothing in them means more to YAML than a letter.
fn is_plain(words: &str) -> bool {
    let is_single = |c: char| !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    words.starts_with(char::is_alphabetic)
        && !words.ends_with([' ', ':'])
        && !words.contains(": ")
        && !words.contains(" #")
        && words.chars().all(is_single)
        && !is_null(words)
}

/// What YAML takes for nothing at all.
fn is_null(words: &str) -> bool {
    words.eq_ignore_ascii_case("null")
}

#[cfg(test)]
mod tests {
    use super::super::yaml::by_library;
    use super::*;

    /// Lines that are plain, that nearly are, and that only look so.
    const LINES: &str = "title: Rätt att söka\ntitle: العنوان\na: no\na: null\na: Null\na: ~\nnull: a\nyes: b\na: b: c\na: b:\na: b #c\n\
        a: b#c\na: 'b'\na: \"b\"\na: - b\na: b - c\na: [b]\na: b, [c] {d} & *e !f | > % @ `g`\na: b \na:  b\n\x20a: b\na : b\na:b\na:\na\n\
        a: 1\na: 2026-11-25\na: true\na: b\tc\na: b\u{85}c\na: b\u{2028}c\na: b\u{feff}c\na: é\u{301}–x?\n- a: b\n# e\n---\n...\nc: d";

    #[test]
    fn reads_plain_lines_as_the_library_does() {
        let mut plain = 0;
        for first in LINES.lines() {
            for second in LINES.lines().chain(["a_b: c\n  d", "c: d\n", "", "\n", "c: d\n\n"]) {
                for text in [format!("{first}\n{second}"), format!("{first}\n{second}\n"), second.to_owned()] {
                    if let Some(node) = parse(&text, FileId(3), 7) {
                        assert_eq!(Ok(node), by_library(&text, FileId(3), 7), "{text:?}");
                        plain += 1;
                    }
                }
            }
        }
        assert!(plain > 100, "{plain} of them are plain");
    }
}
