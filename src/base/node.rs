//! A YAML document as a tree in which every value knows its place and every scalar its own letters.

use super::span::Span;

/// A value at a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The place.
    pub span: Span,
    /// The value.
    pub value: Value,
}

/// What YAML can hold. A scalar is the text as written: `no` is Norwegian and `020` a prefix,
/// and it is the model that knows which fields are numbers or dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing written after the colon, or `~`.
    Null,
    /// A single value.
    Scalar(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping in the order written; no key stands twice.
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// The scalar's text.
    pub fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a key in a mapping.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(pairs) => pairs.iter().find(|(name, _)| name.scalar() == Some(key)).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The name of the value's type for messages: `null`, `scalar`, `list`, `map`.
    pub fn type_name(&self) -> &'static str {
        match &self.value {
            Value::Null => "null",
            Value::Scalar(_) => "scalar",
            Value::List(_) => "list",
            Value::Map(_) => "map",
        }
    }
}
