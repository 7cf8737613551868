//! The languages that exist for us: their names in themselves and how their words are formed, from `locales/languages.yaml`.

use std::collections::BTreeMap;

use crate::base::edition::Edition;
use crate::base::node::{Node, Value};
use crate::base::source::Sources;
use crate::base::span::Located;
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
}

impl Decode for Language {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let name = fields.required("name");
            let (endings, joined) = (fields.optional("endings"), fields.optional("joined"));
            let locale = fields.optional("locale");
            Some(Self { name: name?, endings, joined, locale })
        })?
    }
}

/// The table of languages.
#[derive(Debug, Clone, Default)]
pub struct Languages(BTreeMap<Edition, Language>);

impl Languages {
    /// Reads the table.
    pub fn load(sources: &Sources, decoder: &Decoder) -> Self {
        let Some((id, file)) = sources.at("locales/languages.yaml") else { return Self::default() };
        let root = match yaml::parse(file.text(), id, 0) {
            Ok(root) => root,
            Err(findings) => {
                decoder.report_all(findings);
                return Self::default();
            }
        };
        let Value::Map(pairs) = &root.value else {
            decoder.wrong_type(&root, "map");
            return Self::default();
        };
        Self(pairs.iter().filter_map(|(tag, node)| Some((Edition::parse(tag.scalar()?)?, Language::decode(node, decoder)?))).collect())
    }

    /// The language of an edition, by its whole tag or by its tag made shorter.
    pub fn get(&self, edition: &Edition) -> Option<&Language> {
        std::iter::successors(Some(edition.clone()), Edition::truncated).find_map(|tag| self.0.get(&tag))
    }

    /// What is joined to a word and what its forms end in, as far as they are known: `joined` and `endings`. An easy-read
    /// edition has those of its language.
    pub fn affixes(&self, edition: &Edition) -> (&str, &str) {
        let known: Vec<&Language> =
            std::iter::successors(Some(edition.clone()), Edition::truncated).filter_map(|tag| self.0.get(&tag)).collect();
        let joined = known.iter().find_map(|language| language.joined.as_ref()).map_or("", |joined| joined.as_str());
        let endings = known.iter().find_map(|language| language.endings.as_ref()).map_or("", |endings| endings.as_str());
        (joined, endings)
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
