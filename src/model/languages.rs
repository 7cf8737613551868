//! The languages that exist for us: their names in themselves and how their words are formed, from `locales/languages.yaml` and the folders of the locales.

use std::collections::BTreeMap;

use crate::base::edition::Edition;
use crate::base::node::{Node, Value};
use crate::base::source::{SourceFile, Sources};
use crate::base::span::{FileId, Located};
use crate::load::yaml;

use super::decode::{Decode, Decoder};

/// A language or an easy-read edition of one.
#[derive(Debug, Clone)]
pub struct Language {
    /// Its name in itself.
    pub name: Located<String>,
    /// The endings of a word's forms, with spaces between, for the search.
    pub endings: Option<Located<String>>,
    /// What is written together with a word before it, with spaces between, for the search.
    pub joined: Option<Located<String>>,
    /// The locale whose dates and lists it uses, when that is not what its own tag means.
    pub locale: Option<Located<String>>,
    /// The locale whose lists it uses, where Unicode's CLDR has none of its own.
    pub lists: Option<Located<String>>,
    /// Whether a machine made the words of its interface and no person has read them.
    pub machine: Located<bool>,
}

impl Decode for Language {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let name = fields.required("name");
            let (endings, joined) = (fields.optional("endings"), fields.optional("joined"));
            let locale = fields.optional("locale");
            let lists = fields.optional("lists");
            let machine = fields.or("machine", false);
            Some(Self { name: name?, endings, joined, locale, lists, machine })
        })?
    }
}

/// The languages that need no folder: their names alone are asked for.
const TABLE: &str = "locales/languages.yaml";

/// The mapping that a file holds.
fn root(id: FileId, file: &SourceFile, decoder: &Decoder) -> Option<Node> {
    match yaml::parse(file.text(), id, 0) {
        Ok(root) if matches!(root.value, Value::Map(_)) => Some(root),
        Ok(root) => {
            decoder.wrong_type(&root, "map");
            None
        }
        Err(findings) => {
            decoder.report_all(findings);
            None
        }
    }
}

/// The table of languages.
#[derive(Debug, Clone, Default)]
pub struct Languages(BTreeMap<Edition, Language>);

impl Languages {
    /// Reads the table, and `locales/<tag>/language.yaml` of the languages whose folders have one: such a folder alone
    /// adds a language, or says it otherwise than the table does.
    pub fn load(sources: &Sources, decoder: &Decoder) -> Self {
        let mut known = BTreeMap::new();
        if let Some(Node { value: Value::Map(pairs), .. }) = sources.at(TABLE).and_then(|(id, file)| root(id, file, decoder)) {
            known.extend(pairs.iter().filter_map(|(tag, node)| Some((Edition::parse(tag.scalar()?)?, Language::decode(node, decoder)?))));
        }
        for (id, file) in sources.under("locales/") {
            let &[_, tag, "language.yaml"] = file.path.parts().as_slice() else { continue };
            // A folder whose name is no tag is told of where its messages are read.
            let Some(edition) = Edition::parse(tag) else { continue };
            known.extend(root(id, file, decoder).and_then(|node| Some((edition, Language::decode(&node, decoder)?))));
        }
        Self(known)
    }

    /// The language of an edition, by its whole tag or by its tag made shorter.
    pub fn get(&self, edition: &Edition) -> Option<&Language> {
        edition.truncations().find_map(|tag| self.0.get(&tag))
    }

    /// What is joined to a word and what its forms end in, as far as they are known: `joined` and `endings`. An easy-read
    /// edition has those of its language.
    pub fn affixes(&self, edition: &Edition) -> (&str, &str) {
        let known: Vec<&Language> = edition.truncations().filter_map(|tag| self.0.get(&tag)).collect();
        let joined = known.iter().find_map(|language| language.joined.as_ref()).map_or("", |joined| joined.as_str());
        let endings = known.iter().find_map(|language| language.endings.as_ref()).map_or("", |endings| endings.as_str());
        (joined, endings)
    }

    /// Whether a machine made the words of an edition's interface and no person has read them.
    pub fn is_machine_made(&self, edition: &Edition) -> bool {
        self.get(edition).is_some_and(|language| language.machine.value)
    }

    /// Adds a language.
    pub fn add(&mut self, edition: Edition, language: Language) {
        self.0.insert(edition, language);
    }

    /// All tags, for suggestions.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(Edition::tag)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_easy_edition_is_inflected_as_its_language_is() {
        let languages = Languages::load(&crate::load::builtin(), &Decoder::default());
        let affixes = |tag: &str| languages.affixes(&Edition::parse(tag).unwrap());
        assert_eq!(affixes("sv-simple"), affixes("sv"));
        assert!(affixes("sv").1.split(' ').any(|ending| ending == "erna"));
        assert!(affixes("ar").0.split(' ').any(|joined| joined == "ال"));
        assert_eq!(affixes("ti"), ("", ""));
    }
}
