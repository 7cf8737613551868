//! The messages of a locale as its files hold them: id, file, placeholders, and whether there is a remedy.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// A message.
#[derive(Debug)]
pub struct Message {
    /// `tool.ftl`, `interface.ftl`, …
    pub file: String,
    /// The names that it is filled with, in its text and its attributes.
    pub placeholders: BTreeSet<String>,
    /// Whether it has the attribute `do`.
    pub has_remedy: bool,
    /// Whether it has the attribute `why`, without placeholders.
    pub has_reason: bool,
}

/// All messages of `locales/TAG`, by id.
pub fn of(tag: &str) -> BTreeMap<String, Message> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag);
    let mut messages = BTreeMap::new();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        for entry in fluent_syntax::parser::parse(text.as_str()).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let mut placeholders = BTreeSet::new();
            message
                .value
                .iter()
                .chain(message.attributes.iter().map(|attribute| &attribute.value))
                .for_each(|pattern| names(pattern, &mut placeholders));
            let has_remedy = message.attributes.iter().any(|attribute| attribute.id.name == "do");
            let has_reason = message.attributes.iter().any(|attribute| {
                let mut filled = BTreeSet::new();
                names(&attribute.value, &mut filled);
                attribute.id.name == "why" && filled.is_empty()
            });
            let twice = messages.insert(message.id.name.to_owned(), Message { file: file.clone(), placeholders, has_remedy, has_reason });
            assert!(twice.is_none(), "{tag}: {} stands twice", message.id.name);
        }
    }
    messages
}

fn names(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            names_in(expression, found);
        }
    }
}

fn names_in(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Select { selector, variants } => {
            variants.iter().for_each(|variant| names(&variant.value, found));
            selector
        }
        Expression::Inline(inline) => inline,
    };
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => names_in(expression, found),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("a kind of placeholder that no message has used yet: {other:?}"),
    }
}
