//! The one door for YAML: text in, a tree of located values out, and nothing that YAML can do beyond data.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_yaml::options::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy};
use serde_yaml::{Location, Spanned, Tagged};

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::limits::{MAX_YAML_BYTES, MAX_YAML_DEPTH};
use crate::base::node::{Node, Value};
use crate::base::span::{FileId, Span};

use super::plain_yaml;

/// Parses one YAML document that stands `offset` bytes into its file.
///
/// # Errors
/// Gives all findings that keep the text from being read: invalid YAML, keys given twice,
/// anchors, aliases, merge keys and tags (which our content has no use for and which have been
/// used to exhaust readers), text that is too large or too deep.
pub fn parse(text: &str, file: FileId, offset: usize) -> Result<Node, Vec<Finding>> {
    let whole = Span { file, start: offset, end: offset };
    if text.len() > MAX_YAML_BYTES {
        return Err(vec![Finding::at(&code::TOO_LARGE, whole).with("limit", (MAX_YAML_BYTES / 1000).to_string())]);
    }
    plain_yaml::parse(text, file, offset).map_or_else(|| by_library(text, file, offset), Ok)
}

/// What is not so plain that it can be read without.
pub(super) fn by_library(text: &str, file: FileId, offset: usize) -> Result<Node, Vec<Finding>> {
    let mut options = serde_yaml::Options::default();
    options.duplicate_keys = DuplicateKeyPolicy::PassThrough;
    options.merge_keys = MergeKeyPolicy::Error;
    options.non_finite_float_policy = NonFiniteFloatPolicy::PassThrough;
    if let Some(budget) = &mut options.budget {
        budget.max_depth = MAX_YAML_DEPTH;
        budget.max_aliases = 0;
        budget.max_anchors = 0;
        budget.max_documents = 1;
        budget.flow_nesting_limit = MAX_YAML_DEPTH;
    }
    let tree: Spanned<Raw> =
        serde_yaml::from_str_with_options(text, options).map_err(|error| vec![syntax_finding(&error, text, file, offset)])?;
    let mut findings = Vec::new();
    let node = located(tree, &Place { text, file, offset }, &mut findings);
    if findings.is_empty() { Ok(node) } else { Err(findings) }
}

/// What the library says, as one of our findings at its place.
fn syntax_finding(error: &serde_yaml::Error, text: &str, file: FileId, offset: usize) -> Finding {
    let place = Place { text, file, offset };
    let span = error.location().map_or(Span { file, start: offset, end: offset }, |location| place.span(&location));
    use serde_yaml::Error as E;
    match error.without_snippet() {
        E::Budget { breach, .. } => {
            let name = format!("{breach:?}");
            if name.contains("Depth") {
                Finding::at(&code::TOO_DEEP, span).with("limit", MAX_YAML_DEPTH.to_string())
            } else if name.contains("Documents") {
                Finding::at(&code::INVALID_YAML, span).with("kind", "other").with("reason", "more than one document")
            } else {
                Finding::at(&code::YAML_FEATURE, span)
            }
        }
        E::MergeKeyNotAllowed { .. } | E::UnknownAnchor { .. } => Finding::at(&code::YAML_FEATURE, span),
        // Brackets within brackets are counted before there is any value to count.
        other if other.to_string().contains("recursion limit") => {
            Finding::at(&code::TOO_DEEP, span).with("limit", MAX_YAML_DEPTH.to_string())
        }
        other => {
            let (kind, reason) = reason(&other.to_string());
            Finding::at(&code::INVALID_YAML, span).with("kind", kind).with("reason", reason)
        }
    }
}

/// The library's English reason, without its place, and the kind of slip it stands for, by which it is told in
/// the editor's language.
fn reason(text: &str) -> (&'static str, String) {
    const KINDS: [(&str, &str); 7] = [
        ("quote", "quote"),
        ("mapping values", "colon"),
        ("simple key", "colon"),
        ("tab", "tab"),
        ("indent", "indent"),
        ("flow", "bracket"),
        ("NUL character", "nul"),
    ];
    let first = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
    let bare = first.split(" at line ").next().unwrap_or(first);
    let lower = bare.to_ascii_lowercase();
    let kind = KINDS.iter().find(|(word, _)| lower.contains(&word.to_ascii_lowercase())).map_or("other", |(_, kind)| *kind);
    (kind, bare.to_owned())
}

/// What turns the library's locations into our spans.
struct Place<'a> {
    text: &'a str,
    file: FileId,
    offset: usize,
}

impl Place<'_> {
    fn span(&self, location: &Location) -> Span {
        let span = location.span();
        let known = span.byte_offset().and_then(|at| usize::try_from(at).ok()).filter(|at| *at > 0);
        let start = known.unwrap_or_else(|| self.offset_of(location)).min(self.text.len());
        let length = span.byte_len().and_then(|len| usize::try_from(len).ok()).unwrap_or_default();
        let end = start.saturating_add(length).min(self.text.len());
        // A block ends with the line feed before whatever follows; nobody wants that underlined.
        let covered = self.text.get(start..end).unwrap_or_default();
        let end = start.saturating_add(covered.trim_end().len());
        Span { file: self.file, start, end }.shifted(self.offset)
    }

    /// The byte at a line and column, for the places that the library knows by these alone.
    fn offset_of(&self, location: &Location) -> usize {
        let line = usize::try_from(location.line()).unwrap_or_default().saturating_sub(1);
        let column = usize::try_from(location.column()).unwrap_or_default().saturating_sub(1);
        let before: usize = self.text.split_inclusive('\n').take(line).map(str::len).sum();
        let rest = self.text.get(before..).unwrap_or_default();
        before.saturating_add(rest.chars().take(column).map(char::len_utf8).sum())
    }

    fn slice(&self, span: Span) -> &str {
        let start = span.start.saturating_sub(self.offset);
        self.text.get(start..span.end.saturating_sub(self.offset)).unwrap_or_default()
    }
}

/// What the library hands over, before places and original spellings are put in.
enum Raw {
    Null,
    Text(String),
    /// A scalar that YAML's schema took for a number or a truth value: its letters are in the source.
    Typed,
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<Raw>, Spanned<Raw>)>),
    /// A value that a tag would make another.
    Tagged,
}

/// A value without its tag.
struct Untagged(Raw);

impl<'de> Deserialize<'de> for Untagged {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor).map(Self)
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Tagged(Untagged(value), tag) = Tagged::deserialize(deserializer)?;
        Ok(if tag.is_some() { Self::Tagged } else { value })
    }
}

struct RawVisitor;

/// Numbers and truth values are no more than letters here.
macro_rules! typed {
    ($($visit:ident $value:ty;)*) => { $(fn $visit<E>(self, _: $value) -> Result<Raw, E> { Ok(Raw::Typed) })* };
}

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value, a list or a mapping")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    typed! { visit_bool bool; visit_i64 i64; visit_u64 u64; visit_i128 i128; visit_u128 u128; visit_f64 f64; }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Raw, E> {
        if text.contains('\0') {
            return Err(E::custom("NUL character"));
        }
        Ok(Raw::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Raw, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Raw::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Raw, A::Error> {
        let mut map = Vec::new();
        while let Some(key) = entries.next_key::<Spanned<Raw>>()? {
            if matches!(key.value, Raw::List(_) | Raw::Map(_)) {
                return Err(A::Error::custom("a key must be a single word"));
            }
            map.push((key, entries.next_value()?));
        }
        Ok(Raw::Map(map))
    }
}

fn located(raw: Spanned<Raw>, place: &Place<'_>, findings: &mut Vec<Finding>) -> Node {
    let mut span = place.span(&raw.referenced);
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Text(text) => Value::Scalar(text),
        Raw::Typed => Value::Scalar(place.slice(span).to_owned()),
        Raw::Tagged => {
            findings.push(Finding::at(&code::YAML_FEATURE, span));
            Value::Null
        }
        Raw::List(items) => Value::List(items.into_iter().map(|item| located(item, place, findings)).collect()),
        Raw::Map(pairs) => {
            let mut map: Vec<(Node, Node)> = Vec::with_capacity(pairs.len());
            let mut known = BTreeSet::new();
            for (key, value) in pairs {
                let key = located(key, place, findings);
                let value = located(value, place, findings);
                // A key is a single word, or nothing.
                let name = key.scalar().unwrap_or_default().to_owned();
                if !known.insert(name.clone()) {
                    findings.push(Finding::at(&code::DUPLICATE_KEY, key.span).with("key", name));
                }
                map.push((key, value));
            }
            Value::Map(map)
        }
    };
    // Where the library knows only where a collection begins, its last part tells where it ends.
    let last = match &value {
        Value::List(items) => items.last().map(|item| item.span.end),
        Value::Map(pairs) => pairs.last().map(|(key, value)| value.span.end.max(key.span.end)),
        Value::Null | Value::Scalar(_) => None,
    };
    span.end = span.end.max(last.unwrap_or_default());
    Node { span, value }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Node, Vec<Finding>> {
        parse(text, FileId(0), 0)
    }

    #[test]
    fn keeps_the_letters_of_every_scalar() {
        let node = read("tag: no\ncounty: 08\nprefix: 020\ndate: 2026-11-25\nvalue: 020-50 50 50\nfloat: 1.50\nyes: true\nnan: .nan\nquoted: \"0x1F\"\n").unwrap();
        for (key, text) in [
            ("tag", "no"),
            ("county", "08"),
            ("prefix", "020"),
            ("date", "2026-11-25"),
            ("value", "020-50 50 50"),
            ("float", "1.50"),
            ("yes", "true"),
            ("nan", ".nan"),
            ("quoted", "0x1F"),
        ] {
            assert_eq!(node.get(key).and_then(Node::scalar), Some(text), "{key}");
        }
    }

    #[test]
    fn knows_the_place_of_keys_and_values() {
        let text = "a: 1\nlist:\n  - å: två\n  - three\n";
        let node = read(text).unwrap();
        let Value::Map(pairs) = &node.value else { panic!() };
        assert_eq!(&text[pairs[1].0.span.start..pairs[1].0.span.end], "list");
        let Value::List(items) = &pairs[1].1.value else { panic!() };
        let inner = items[0].get("å").unwrap();
        assert_eq!(&text[inner.span.start..inner.span.end], "två");
        assert_eq!(&text[items[1].span.start..items[1].span.end], "three");
    }

    #[test]
    fn refuses_what_is_not_plain_data() {
        for (text, name) in [
            ("a: [1, 2", "invalid-yaml"),
            ("a: 1\na: 2\n", "duplicate-key"),
            ("a: &x 1\nb: *x\n", "yaml-feature"),
            ("a: {b: 1}\nc:\n  <<: {b: 2}\n", "yaml-feature"),
            ("a: !!str 1\n", "yaml-feature"),
            ("!x a: 1\n", "yaml-feature"),
            ("a: [!x {b: 1}]\n", "yaml-feature"),
            ("? [a, b]\n: 1\n", "invalid-yaml"),
            ("a: 1\n---\nb: 2\n", "invalid-yaml"),
        ] {
            let findings = read(text).unwrap_err();
            assert_eq!(findings[0].code.name, name, "{text}");
            assert!(findings[0].span.is_some());
        }
        assert_eq!(read(&"[".repeat(2000)).unwrap_err()[0].code.name, "too-deep");
        assert_eq!(read(&"x".repeat(300_000)).unwrap_err()[0].code.name, "too-large");
    }
}
