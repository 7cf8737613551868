//! Lays what an example says over a value of its type: what it leaves out is empty, what the type does not have is told.

use serde_json::{Map, Value};

use crate::base::code::{self, Code};
use crate::base::finding::Finding;
use crate::base::node::{Node, Value as Written};
use crate::base::suggest::nearest;
use crate::model::theme::Theme;

use super::super::escape::escaped;

/// What is looked up, and what was wrong.
pub struct Filler<'a> {
    /// For the drawings of pictograms, which examples call by name.
    pub theme: &'a Theme,
    /// What was wrong, each at its place.
    pub findings: Vec<Finding>,
}

impl Filler<'_> {
    /// The value that `node` stands for. `sample` has the type, one item in each list; `base` is what is there without the node.
    pub fn fill(&mut self, sample: &Value, base: &Value, node: &Node) -> Value {
        match (sample, &node.value) {
            (Value::String(_), Written::Scalar(text)) => Value::from(text.as_str()),
            (Value::Bool(_), Written::Scalar(text)) => self.parsed::<bool>(node, text, "truth"),
            (Value::Number(_), Written::Scalar(text)) => self.parsed::<u32>(node, text, "number"),
            (Value::Object(fields), Written::Scalar(text)) if fields.contains_key("mark") => words(fields, text),
            (Value::Object(fields), Written::Map(pairs)) => self.object(fields, base, pairs),
            (Value::Array(items), Written::List(nodes)) => {
                let sample = items.first().unwrap_or(&Value::Null);
                nodes.iter().map(|node| self.fill(sample, &emptied(sample), node)).collect()
            }
            (_, Written::Null) => base.clone(),
            _ => {
                let expected = match sample {
                    Value::Array(_) => "list",
                    Value::Object(_) => "map",
                    _ => "scalar",
                };
                self.tell(&code::WRONG_TYPE, node, &[("expected", expected), ("found", node.type_name())]);
                base.clone()
            }
        }
    }

    fn object(&mut self, fields: &Map<String, Value>, base: &Value, pairs: &[(Node, Node)]) -> Value {
        let there = |key: &str, sample: &Value| base.get(key).cloned().unwrap_or_else(|| emptied(sample));
        let mut filled: Map<String, Value> = fields.iter().map(|(key, sample)| (key.clone(), there(key, sample))).collect();
        for (key, node) in pairs {
            let name = key.scalar().unwrap_or_default();
            let Some(sample) = fields.get(name) else {
                let near = nearest(name, fields.keys().map(String::as_str)).unwrap_or_default();
                let known = fields.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
                self.tell(&code::UNKNOWN_KEY, key, &[("key", name), ("nearest", near), ("known", &known)]);
                continue;
            };
            let value = match (name, node.scalar()) {
                ("picto", Some(pictogram)) => self.pictogram(node, pictogram),
                _ => self.fill(sample, &there(name, sample), node),
            };
            filled.insert(name.to_owned(), value);
        }
        Value::Object(filled)
    }

    fn pictogram(&mut self, node: &Node, name: &str) -> Value {
        let drawing = self.theme.pictogram(name);
        if drawing.is_none() && !name.is_empty() {
            let near = nearest(name, self.theme.pictogram_names()).unwrap_or_default();
            let known = self.theme.pictogram_names().collect::<Vec<_>>().join(", ");
            self.tell(&code::UNKNOWN_CHOICE, node, &[("value", name), ("nearest", near), ("known", &known)]);
        }
        Value::from(drawing.unwrap_or_default())
    }

    fn parsed<T: std::str::FromStr + Default + Into<Value>>(&mut self, node: &Node, text: &str, expected: &'static str) -> Value {
        let parsed = text.parse::<T>();
        if parsed.is_err() {
            self.tell(&code::INVALID_VALUE, node, &[("value", text), ("expected", expected)]);
        }
        parsed.unwrap_or_default().into()
    }

    fn tell(&mut self, code: &'static Code, node: &Node, arguments: &[(&'static str, &str)]) {
        let finding = Finding::at(code, node.span);
        self.findings.push(arguments.iter().fold(finding, |finding, (name, value)| finding.with(name, *value)));
    }
}

/// Plain words where words with a language are meant. Where HTML is meant they are escaped, as an editor's words are.
fn words(fields: &Map<String, Value>, text: &str) -> Value {
    let mut words = Map::new();
    words.insert("mark".to_owned(), Value::from(""));
    if fields.contains_key("html") {
        words.insert("html".to_owned(), Value::from(escaped(text)));
    } else {
        words.insert("text".to_owned(), Value::from(text));
    }
    Value::Object(words)
}

/// The same type with nothing in it.
pub fn emptied(sample: &Value) -> Value {
    match sample {
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), emptied(value))).collect(),
        Value::Array(_) => Value::Array(Vec::new()),
        Value::String(_) => Value::from(""),
        Value::Bool(_) => Value::from(false),
        Value::Number(_) => Value::from(0),
        Value::Null => Value::Null,
    }
}
