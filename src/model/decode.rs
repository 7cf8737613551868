//! From a located tree to typed values: every fault is told with its place, none stops the rest.

use std::cell::RefCell;
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::limits::MAX_FINDINGS;
use crate::base::node::{Node, Value};
use crate::base::span::{Located, Span};
use crate::base::suggest::nearest;

use super::entry::{EntryRef, Id, Kind};

/// What decoding gathers besides values: findings, and the references that must lead somewhere.
#[derive(Debug, Default)]
pub struct Decoder {
    findings: RefCell<Vec<Finding>>,
    /// How many there were of each kind.
    kinds: RefCell<BTreeMap<&'static str, usize>>,
    references: RefCell<Vec<Located<EntryRef>>>,
    keys: RefCell<Vec<String>>,
}

impl Decoder {
    /// Adds a finding, unless there are so many of its kind that nobody could read them.
    pub fn report(&self, finding: Finding) {
        let mut findings = self.findings.borrow_mut();
        let count =
            self.kinds.borrow_mut().entry(finding.code.id).and_modify(|count| *count = count.saturating_add(1)).or_insert(1).to_owned();
        if count <= MAX_FINDINGS {
            findings.push(finding);
        }
    }

    /// Adds several findings.
    pub fn report_all(&self, findings: Vec<Finding>) {
        findings.into_iter().for_each(|finding| self.report(finding));
    }

    /// Notes a reference, to be checked when all entries are known.
    pub fn refer(&self, reference: Located<EntryRef>) {
        self.references.borrow_mut().push(reference);
    }

    /// The findings, the references and the names of all keys that were asked for.
    pub fn finish(self) -> (Vec<Finding>, Vec<Located<EntryRef>>, Vec<String>) {
        (self.findings.into_inner(), self.references.into_inner(), self.keys.into_inner())
    }

    /// Reads a mapping: `build` asks for the keys it knows, every other key is told of.
    /// `null` (an empty file's front matter) counts as an empty mapping.
    pub fn map<T>(&self, node: &Node, build: impl FnOnce(&Fields<'_>) -> T) -> Option<T> {
        let pairs: &[(Node, Node)] = match &node.value {
            Value::Map(pairs) => pairs,
            Value::Null => &[],
            _ => {
                self.wrong_type(node, "map");
                return None;
            }
        };
        let fields = Fields { pairs, span: node.span, decoder: self, asked: RefCell::default() };
        let built = build(&fields);
        fields.report_unknown();
        Some(built)
    }

    /// Tells that a value is not of the type it must be (`scalar`, `list`, `map`).
    pub fn wrong_type(&self, node: &Node, expected: &'static str) {
        let span = node.span;
        self.report(Finding::at(&code::WRONG_TYPE, span).with("expected", expected).with("found", node.type_name()));
    }
}

/// The keys of one mapping.
pub struct Fields<'a> {
    pairs: &'a [(Node, Node)],
    span: Span,
    decoder: &'a Decoder,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Fields<'a> {
    /// The node of a key; nothing when it is absent or empty.
    pub fn node(&self, key: &'static str) -> Option<&'a Node> {
        if !self.asked.borrow().contains(&key) {
            self.asked.borrow_mut().push(key);
            self.decoder.keys.borrow_mut().push(key.to_owned());
        }
        let (_, node) = self.pairs.iter().find(|(name, _)| name.scalar() == Some(key))?;
        (node.value != Value::Null).then_some(node)
    }

    /// A value that may be absent.
    pub fn optional<T: Decode>(&self, key: &'static str) -> Option<Located<T>> {
        let node = self.node(key)?;
        T::decode(node, self.decoder).map(|value| Located::new(value, node.span))
    }

    /// A value that must be there.
    pub fn required<T: Decode>(&self, key: &'static str) -> Option<Located<T>> {
        if self.node(key).is_none() {
            self.missing(key);
        }
        self.optional(key)
    }

    fn missing(&self, key: &'static str) {
        // Point at the first line: an underlined page would tell the editor nothing.
        let first = self.pairs.first().map_or(Span { end: self.span.start, ..self.span }, |(name, _)| name.span);
        self.decoder.report(Finding::at(&code::MISSING_KEY, first).with("key", key));
    }

    /// A value with a default. The default has the place of the mapping, where an editor would write another.
    pub fn or<T: Decode>(&self, key: &'static str, default: T) -> Located<T> {
        self.optional(key).unwrap_or_else(|| Located::new(default, self.span))
    }

    /// A list of values; empty when absent.
    pub fn list<T: Decode>(&self, key: &'static str) -> Vec<Located<T>> {
        let Some(node) = self.node(key) else { return Vec::new() };
        let Value::List(items) = &node.value else {
            self.decoder.wrong_type(node, "list");
            return Vec::new();
        };
        items.iter().filter_map(|item| T::decode(item, self.decoder).map(|value| Located::new(value, item.span))).collect()
    }

    /// A mapping from names of the editor's choosing to values; empty when absent.
    pub fn table<T: Decode>(&self, key: &'static str) -> Vec<(Located<String>, Located<T>)> {
        let Some(node) = self.node(key) else { return Vec::new() };
        let Value::Map(pairs) = &node.value else {
            self.decoder.wrong_type(node, "map");
            return Vec::new();
        };
        pairs
            .iter()
            .filter_map(|(name, value)| {
                let name = Located::new(name.scalar()?.to_owned(), name.span);
                Some((name, Located::new(T::decode(value, self.decoder)?, value.span)))
            })
            .collect()
    }

    /// A reference to an entry of a known kind.
    pub fn reference(&self, key: &'static str, kind: Kind) -> Option<Located<EntryRef>> {
        reference(self.node(key)?, Some(kind), self.decoder)
    }

    /// A reference to an entry of a known kind that must be there.
    pub fn required_reference(&self, key: &'static str, kind: Kind) -> Option<Located<EntryRef>> {
        if self.node(key).is_none() {
            self.missing(key);
        }
        self.reference(key, kind)
    }

    /// References to entries of a known kind.
    pub fn references(&self, key: &'static str, kind: Kind) -> Vec<Located<EntryRef>> {
        self.reference_list(key, Some(kind))
    }

    /// A reference to an entry of any kind, written `kind:id`.
    pub fn any_reference(&self, key: &'static str) -> Option<Located<EntryRef>> {
        reference(self.node(key)?, None, self.decoder)
    }

    /// References to entries of any kind, written `kind:id`.
    pub fn any_references(&self, key: &'static str) -> Vec<Located<EntryRef>> {
        self.reference_list(key, None)
    }

    fn reference_list(&self, key: &'static str, kind: Option<Kind>) -> Vec<Located<EntryRef>> {
        let Some(node) = self.node(key) else { return Vec::new() };
        let Value::List(items) = &node.value else {
            self.decoder.wrong_type(node, "list");
            return Vec::new();
        };
        items.iter().filter_map(|item| reference(item, kind, self.decoder)).collect()
    }

    /// The place of the mapping.
    pub fn span(&self) -> Span {
        self.span
    }

    fn report_unknown(&self) {
        let asked = self.asked.borrow();
        for (name, _) in self.pairs {
            let key = name.scalar().unwrap_or_default();
            if !asked.contains(&key) {
                let near = nearest(key, asked.iter().copied()).unwrap_or_default();
                let known = asked.join(", ");
                self.decoder.report(Finding::at(&code::UNKNOWN_KEY, name.span).with("key", key).with("nearest", near).with("known", known));
            }
        }
    }
}

fn reference(node: &Node, kind: Option<Kind>, decoder: &Decoder) -> Option<Located<EntryRef>> {
    let Some(text) = node.scalar() else {
        decoder.wrong_type(node, "scalar");
        return None;
    };
    let parsed = match kind {
        Some(kind) => Id::parse(text).map(|id| EntryRef { kind, id }),
        None => EntryRef::parse(text),
    };
    let Some(value) = parsed else {
        let expected = if kind.is_some() { "id" } else { "reference" };
        decoder.report(Finding::at(&code::INVALID_VALUE, node.span).with("value", text).with("expected", expected));
        return None;
    };
    let located = Located::new(value, node.span);
    decoder.refer(located.clone());
    Some(located)
}

/// A type that can be read from a node.
pub trait Decode: Sized {
    /// Reads the value, or reports why it cannot be read.
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self>;
}

/// Reads a scalar through a function that knows its form; `expected` names the form in messages.
pub fn scalar<T>(node: &Node, decoder: &Decoder, expected: &'static str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
    let Some(text) = node.scalar() else {
        decoder.wrong_type(node, "scalar");
        return None;
    };
    let value = read(text);
    if value.is_none() {
        decoder.report(Finding::at(&code::INVALID_VALUE, node.span).with("value", text).with("expected", expected));
    }
    value
}

impl Decode for String {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "text", |text| (!text.trim().is_empty()).then(|| text.trim().to_owned()))
    }
}

impl Decode for bool {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "truth", |text| match text {
            "true" | "yes" => Some(true),
            "false" | "no" => Some(false),
            _ => None,
        })
    }
}

impl Decode for u32 {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "number", |text| text.parse().ok())
    }
}

impl Decode for Date {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "date", |text| if text.len() == 10 { text.parse().ok() } else { None })
    }
}

impl Decode for Id {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "id", Id::parse)
    }
}

/// A length of time in whole days, weeks, months and years (ISO 8601, `P90D`, `P12M`).
#[derive(Debug, Clone, Copy)]
pub struct Period(pub jiff::Span);

impl Decode for Period {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "period", |text| {
            let is_date_part = text.starts_with('P') && !text.contains('T');
            if is_date_part { text.parse().ok().map(Period) } else { None }
        })
    }
}

/// An `https:` address of another site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebAddress(pub String);

impl Decode for WebAddress {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "web-address", |text| super::link::web_address(text).map(WebAddress))
    }
}

/// Defines an enumeration whose values an editor writes as fixed words.
#[macro_export]
macro_rules! choices {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// All values.
            pub const ALL: &'static [$name] = &[$($name::$variant),*];

            /// The word that stands for the value in YAML, in message ids and in class names.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word,)* }
            }
        }

        impl $crate::model::decode::Decode for $name {
            fn decode(node: &$crate::base::node::Node, decoder: &$crate::model::decode::Decoder) -> Option<Self> {
                $crate::model::decode::choice(node, decoder, Self::ALL, Self::as_str)
            }
        }
    };
}

/// Reads one of a few words; tells which there are and which is nearest.
pub fn choice<T: Copy>(node: &Node, decoder: &Decoder, all: &[T], word: fn(T) -> &'static str) -> Option<T> {
    let Some(text) = node.scalar() else {
        decoder.wrong_type(node, "scalar");
        return None;
    };
    let found = all.iter().copied().find(|value| word(*value) == text);
    if found.is_none() {
        let words: Vec<&str> = all.iter().map(|value| word(*value)).collect();
        let near = nearest(text, words.iter().copied()).unwrap_or_default();
        decoder.report(
            Finding::at(&code::UNKNOWN_CHOICE, node.span).with("value", text).with("nearest", near).with("known", words.join(", ")),
        );
    }
    found
}

impl Decode for Kind {
    /// A kind whose entries have pages, by its scheme.
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        let with_pages: Vec<Self> = Self::ALL.into_iter().filter(|kind| kind.has_page()).collect();
        choice(node, decoder, &with_pages, Self::scheme)
    }
}
