//! The words of the interface as the rules on locales see them: each message with its place, its variables and its plurals.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::base::edition::Edition;
use crate::base::source::Sources;
use crate::base::span::{FileId, Span};
use crate::load::builtin;
use crate::model::messages::{READER_FILES, parsable};

/// A message of a locale.
#[derive(Debug)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// Where the id stands.
    pub span: Span,
    /// What it is filled with.
    pub variables: BTreeSet<String>,
    /// The keys of each choice that it makes by the plural of a number.
    pub plurals: Vec<Vec<String>>,
    /// Its words, without what fills them.
    pub words: Vec<String>,
}

/// The words of the interface in one language or reading level.
#[derive(Debug)]
pub struct Locale {
    /// Its tag.
    pub edition: Edition,
    /// The first of its files.
    pub file: FileId,
    /// Its messages.
    pub messages: Vec<Message>,
}

/// What the program knows of a message that it asks for.
#[derive(Debug, Default)]
pub struct Known {
    /// What some locale of the program fills it with.
    pub given: BTreeSet<String>,
    /// What it is filled with in Swedish and in English.
    pub needed: BTreeSet<String>,
}

/// The messages that readers meet, by id, as the locales that come with the program have them.
pub static KNOWN: LazyLock<BTreeMap<String, Known>> = LazyLock::new(|| {
    let sources = builtin();
    let mut known: BTreeMap<String, Known> = BTreeMap::new();
    let english = Edition::english();
    let swedish = of(&sources, &Edition::swedish());
    for message in of(&sources, &english).into_iter().flat_map(|locale| locale.messages) {
        known.insert(message.id, Known { given: message.variables.clone(), needed: message.variables });
    }
    for message in swedish.into_iter().flat_map(|locale| locale.messages) {
        if let Some(entry) = known.get_mut(&message.id) {
            entry.needed.retain(|name| message.variables.contains(name));
        }
    }
    for message in all(&sources).into_iter().flat_map(|locale| locale.messages) {
        if let Some(entry) = known.get_mut(&message.id) {
            entry.given.extend(message.variables);
        }
    }
    known
});

/// The locales that a project writes itself, in whole or in part; those of the program are tested with it.
pub fn of_project(sources: &Sources) -> Vec<Locale> {
    static OURS: LazyLock<Sources> = LazyLock::new(builtin);
    let is_own = |tag: &str| {
        READER_FILES.iter().any(|name| {
            let path = format!("locales/{tag}/{name}");
            let text = sources.at(&path).map(|(_, file)| file.text());
            text.is_some() && text != OURS.at(&path).map(|(_, file)| file.text())
        })
    };
    tags(sources).iter().filter(|edition| is_own(edition.tag())).filter_map(|edition| of(sources, edition)).collect()
}

/// All locales, by tag.
pub fn all(sources: &Sources) -> Vec<Locale> {
    tags(sources).iter().filter_map(|edition| of(sources, edition)).collect()
}

fn tags(sources: &Sources) -> BTreeSet<Edition> {
    let files = sources.under("locales/").filter(|(_, file)| READER_FILES.contains(&file.path.file_name()));
    files.filter_map(|(_, file)| Edition::parse(file.path.parts().get(1)?)).collect()
}

/// One locale; nothing when it has no file.
fn of(sources: &Sources, edition: &Edition) -> Option<Locale> {
    let files: Vec<_> = READER_FILES.iter().filter_map(|name| sources.at(&format!("locales/{edition}/{name}"))).collect();
    let (first, _) = files.first()?;
    let messages = files.iter().flat_map(|(id, file)| messages(*id, file.text())).collect();
    Some(Locale { edition: edition.clone(), file: *first, messages })
}

fn messages(file: FileId, text: &str) -> Vec<Message> {
    // What cannot be read has been told of where the messages are loaded.
    let resource = fluent_syntax::parser::parse(parsable(text)).unwrap_or_else(|(resource, _)| resource);
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut start = 0_usize;
    for line in text.split_inclusive('\n') {
        if let Some((id, _)) = line.split_once('=').filter(|_| !line.starts_with([' ', '#'])) {
            places.entry(id.trim_end()).or_insert(start);
        }
        start = start.saturating_add(line.len());
    }
    let in_file = |entry: &Entry<&str>| {
        let Entry::Message(message) = entry else { return None };
        let id = message.id.name;
        let start = places.get(id).copied().unwrap_or_default();
        let span = Span { file, start, end: start.saturating_add(id.len()) };
        let mut found = Message { id: id.to_owned(), span, variables: BTreeSet::new(), plurals: Vec::new(), words: Vec::new() };
        message.value.iter().for_each(|pattern| found.read(pattern));
        Some(found)
    };
    resource.body.iter().filter_map(in_file).collect()
}

impl Message {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => drop(self.variables.insert(id.name.to_owned())),
            Expression::Inline(InlineExpression::Placeable { expression }) => self.read_expression(expression),
            Expression::Inline(_) => {}
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector {
                    self.variables.insert(id.name.to_owned());
                }
                let keys = variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                });
                let keys: Vec<String> = keys.collect();
                if keys.iter().any(|key| PLURALS.contains(&key.as_str())) {
                    self.plurals.push(keys);
                }
                variants.iter().for_each(|variant| self.read(&variant.value));
            }
        }
    }
}

/// The categories of plural besides `other` (Unicode's CLDR), which a choice of another kind has none of.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_read_with_its_place_variables_and_plurals() {
        let text = "# Why.\na = Before { $count ->\n    [0] none\n    [one] one {$name}\n   *[other] {$count}\n } after\nb = { $kind ->\n   *[other] x\n }\n";
        let read = messages(FileId(3), text);
        assert_eq!(read[0].span, Span { file: FileId(3), start: 7, end: 8 });
        assert_eq!(read[0].variables.iter().collect::<Vec<_>>(), ["count", "name"]);
        assert_eq!(read[0].plurals, [["0", "one", "other"]]);
        assert_eq!(read[0].words.concat(), "Before noneone  after");
        assert!(read[1].plurals.is_empty(), "a choice by kind is not one by number");
    }

    #[test]
    fn the_program_knows_what_each_message_is_given() {
        assert!(KNOWN["hours-time"].given.contains("h") && !KNOWN["hours-time"].needed.contains("h"));
        assert!(KNOWN["hours-open"].given.contains("channel"));
        assert!(of_project(&builtin()).is_empty());
    }
}
