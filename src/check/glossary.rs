//! The words that a site explains, and the names it mentions, as the rules on language look them up.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::edition::Edition;
use crate::language::inflection::is_form_of;
use crate::language::segment;
use crate::model::common::Words;
use crate::model::entry::Kind;
use crate::model::{Entry, Extra, Facts, Site};

/// What is explained and named.
pub struct Glossary<'a> {
    /// By language, since every passage asks for those of its own.
    terms: BTreeMap<&'a str, Vec<Term<'a>>>,
    names: BTreeSet<String>,
}

/// A word of the glossary in one edition.
pub struct Term<'a> {
    /// Its entry.
    pub entry: &'a Entry,
    /// The edition of its words.
    pub edition: &'a Edition,
    /// Its title in lower case.
    pub title: String,
    /// Other words for the same, in lower case.
    pub synonyms: Vec<String>,
    /// Words to avoid, in lower case.
    pub avoid: Vec<String>,
}

impl<'a> Glossary<'a> {
    /// Gathers the words of a site.
    pub fn of(site: &'a Site) -> Self {
        let all = site.of_kind(Kind::Definition).flat_map(|entry| entry.words.iter().map(move |(_, words)| (entry, words)));
        let mut terms: BTreeMap<&str, Vec<Term<'_>>> = BTreeMap::new();
        all.for_each(|(entry, words)| terms.entry(words.edition.language()).or_default().push(Term::read(entry, words)));
        let mut names = BTreeSet::new();
        for entry in site.entries() {
            let is_named = matches!(entry.key.kind, Kind::Organisation | Kind::Service | Kind::Campaign);
            if is_named {
                entry.words.iter().for_each(|(_, words)| add_words(&words.title.value, &mut names));
            }
            if let Facts::Organisation(facts) = &entry.facts {
                facts.aliases.iter().for_each(|alias| add_words(&alias.value, &mut names));
            }
        }
        Self { terms, names }
    }

    /// The words in the names of bodies, services and campaigns, in lower case and in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// The terms of a language: those of the edition itself and of its other reading level.
    pub fn terms_in(&self, language: &str) -> impl Iterator<Item = &Term<'a>> {
        self.terms.get(language).into_iter().flatten()
    }

    /// Whether a word is a part of the name of a body, a service or a campaign.
    pub fn is_name(&self, word: &str) -> bool {
        self.names.contains(&word.to_lowercase())
    }

    /// Whether a word is a term, or a form of one, or stands in one of several words.
    pub fn explains(&self, word: &str, language: &str) -> bool {
        let word = word.to_lowercase();
        self.terms_in(language)
            .flat_map(|term| std::iter::once(&term.title).chain(&term.synonyms))
            .flat_map(|name| name.split_whitespace())
            .any(|part| is_form_of(&word, part, language))
    }

    /// Whether a term lists exactly these words as to be avoided.
    pub fn avoids(&self, words: &str, language: &str) -> bool {
        self.terms_in(language).any(|term| term.avoid.iter().any(|avoided| avoided == words))
    }

    /// The term that should stand instead of a word: one that lists it as to be avoided or as another word for the same.
    pub fn better(&self, word: &str, language: &str) -> Option<&Term<'a>> {
        let word = word.to_lowercase();
        self.terms_in(language).find(|term| term.avoid.iter().chain(&term.synonyms).any(|other| is_form_of(&word, other, language)))
    }
}

impl<'a> Term<'a> {
    fn read(entry: &'a Entry, words: &'a Words) -> Self {
        let lower = |text: &str| text.trim().to_lowercase();
        let (mut synonyms, mut avoid) = (Vec::new(), Vec::new());
        if let Extra::Definition(extra) = &words.extra {
            synonyms.extend(extra.synonyms.iter().map(|word| lower(&word.value)));
            avoid.extend(extra.avoid.iter().map(|word| lower(&word.value)));
        }
        Self { entry, edition: &words.edition, title: lower(&words.title.value), synonyms, avoid }
    }
}

fn add_words(text: &str, names: &mut BTreeSet<String>) {
    names.extend(segment::words(text).into_iter().filter_map(|word| text.get(word)).map(str::to_lowercase));
}
