//! A words file written anew: other words in their places, everything else as it was.

use crate::base::node::{Node, Value};
use crate::base::span::FileId;
use crate::load::{front_matter, yaml};
use crate::model::translation::segment::{self, OWN_KEYS, Part, Segment};

/// Other words for a piece.
pub struct Replacement<'a> {
    /// The piece.
    pub piece: &'a Segment,
    /// The words.
    pub text: &'a str,
}

/// The text with every value of its front matter on one line, where one can be put in the place of another. A text that
/// has none else stays as it is.
pub fn plain(text: &str) -> String {
    let Some(parts) = front_matter::split(text) else { return text.to_owned() };
    let Ok(node) = yaml::parse(parts.yaml, FileId(0), parts.yaml_start) else { return text.to_owned() };
    let is_plain = |piece: &Segment| {
        let raw = text.get(piece.span.start..piece.span.end).unwrap_or_default();
        raw == piece.text || raw.starts_with(['"', '\''])
    };
    if segment::segments(&node, &parts, FileId(0)).iter().filter(|piece| piece.part.is_field()).all(is_plain) {
        return text.to_owned();
    }
    format!("---{}---\n{}", written(&node, 0), parts.markdown)
}

/// A value of YAML in our own spelling, after the key or the hyphen that it follows.
fn written(node: &Node, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    let further = depth.saturating_add(1);
    match &node.value {
        Value::Null => "\n".to_owned(),
        Value::Scalar(text) => format!(" {}\n", scalar(text)),
        Value::List(items) if items.is_empty() => " []\n".to_owned(),
        Value::Map(pairs) if pairs.is_empty() => " {}\n".to_owned(),
        Value::List(items) => items.iter().fold("\n".to_owned(), |text, item| format!("{text}{indent}-{}", written(item, further))),
        Value::Map(pairs) => pairs.iter().fold("\n".to_owned(), |text, (key, value)| {
            format!("{text}{indent}{}:{}", scalar(key.scalar().unwrap_or_default()), written(value, further))
        }),
    }
}

/// Puts other words in the place of pieces of a text.
pub fn patched(text: &str, replacements: &[Replacement<'_>]) -> String {
    assemble(text, replacements, str::to_owned)
}

/// The text of a source in other words, as the first words file of an edition: without what the source's edition has of
/// its own, which are replaced by those given, and without its editor's notes to herself.
pub fn rebuilt(source: &str, replacements: &[Replacement<'_>], own: &str) -> String {
    let text = assemble(source, replacements, without_comments);
    let Some(parts) = front_matter::split(&text) else { return text };
    format!("---\n{}{own}---\n{}", without_own(parts.yaml), parts.markdown)
}

/// What a text's front matter has of its own, as it is written.
pub fn own_keys(text: &str) -> String {
    front_matter::split(text).map(|parts| keys(parts.yaml, |key| OWN_KEYS.contains(&key))).unwrap_or_default()
}

fn without_own(yaml: &str) -> String {
    keys(yaml, |key| !OWN_KEYS.contains(&key))
}

/// The lines of the keys of a front matter that are wanted.
fn keys(text: &str, is_wanted: impl Fn(&str) -> bool) -> String {
    let Ok(node) = yaml::parse(text, FileId(0), 0) else { return text.to_owned() };
    let Value::Map(pairs) = &node.value else { return text.to_owned() };
    let starts: Vec<usize> = pairs.iter().map(|(key, _)| key.span.start).chain([text.len()]).collect();
    let mut kept = String::new();
    for ((key, _), lines) in pairs.iter().zip(starts.windows(2)) {
        if let ([start, end], true) = (lines, is_wanted(key.scalar().unwrap_or_default())) {
            kept.push_str(text.get(*start..*end).unwrap_or_default());
        }
    }
    kept
}

/// Sets `translation` in the front matter of a text.
pub fn with_translation(text: &str, translation: &str) -> String {
    let Some(parts) = front_matter::split(text) else { return text.to_owned() };
    let mut kept = keys(parts.yaml, |key| key != "translation");
    if !kept.is_empty() && !kept.ends_with('\n') {
        kept.push('\n');
    }
    format!("---\n{kept}translation: {translation}\n---\n{}", parts.markdown)
}

fn assemble(text: &str, replacements: &[Replacement<'_>], gap: impl Fn(&str) -> String) -> String {
    let (mut new, mut done) = (String::new(), 0_usize);
    for Replacement { piece, text: words } in replacements {
        new.push_str(&gap(text.get(done..piece.span.start).unwrap_or_default()));
        let written = if piece.part.is_field() { scalar(words) } else { block(text, piece, words) };
        new.push_str(&written);
        done = piece.span.end;
    }
    new.push_str(&gap(text.get(done..).unwrap_or_default()));
    new
}

/// Words as a value of YAML that reads as them, in quotation marks where they need any.
pub fn scalar(words: &str) -> String {
    let is_plain = words.chars().next().is_some_and(char::is_alphabetic)
        && !words.ends_with(char::is_whitespace)
        && !words.contains([':', '#', ',', '[', ']', '{', '}', '"', '\'', '`', '&', '*', '!', '|', '>', '%', '@', '\\', '\n', '\t'])
        && !words.chars().any(char::is_control);
    if is_plain {
        return words.to_owned();
    }
    let mut quoted = String::from("\"");
    for letter in words.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            letter if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
                quoted.push_str(&format!("\\u{:04x}", u32::from(letter)))
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

/// Words with what keeps each further line in the list or quotation of the first.
fn block(text: &str, piece: &Segment, words: &str) -> String {
    if matches!(piece.part, Part::Heading | Part::Cell) {
        return words.replace('\n', " ");
    }
    let before = text.get(..piece.span.start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    let prefix: String = line.chars().map(|letter| if letter == '>' { '>' } else { ' ' }).collect();
    words.replace('\n', &format!("\n{prefix}"))
}

/// What stands between the pieces, without comments.
fn without_comments(gap: &str) -> String {
    let (mut kept, mut rest) = (String::new(), gap);
    while let Some((before, after)) = rest.split_once("<!--").and_then(|(before, after)| Some((before, after.split_once("-->")?.1))) {
        kept.push_str(before);
        rest = if before.ends_with('\n') || before.is_empty() { after.trim_start_matches('\n') } else { after };
    }
    kept + rest
}
