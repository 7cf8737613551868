//! Editions: language and reading level as one language tag, and the fallback between them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality};

use super::memo::Memo;

/// An edition, named by its canonical BCP 47 tag. The registered variant `simple` marks easy
/// reading: `sv-simple` is easy Swedish. This file alone compares tags.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Edition(Arc<str>);

/// Direction of a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// Which scripts are written from right to left, and which script a language is likely written in (CLDR).
const DIRECTIONS: LocaleDirectionality = LocaleDirectionality::new_extended();

/// What CLDR calls a language that has another tag too: Dari, `prs`, is `fa-AF` there.
const CANONICAL: LocaleCanonicalizer = LocaleCanonicalizer::new_extended();

/// Languages by their tags and by ISO 639-3, in which other registers list them.
const THREE_LETTERS: [(&str, &str); 15] = [
    ("ar", "ara"),
    ("ckb", "ckb"),
    ("de", "deu"),
    ("en", "eng"),
    ("es", "spa"),
    ("fa", "fas"),
    ("fi", "fin"),
    ("fr", "fra"),
    ("pl", "pol"),
    ("ru", "rus"),
    ("so", "som"),
    ("sv", "swe"),
    ("ti", "tir"),
    ("tr", "tur"),
    ("uk", "ukr"),
];

impl Direction {
    /// The direction of a language by any tag; left to right where nothing is known.
    pub fn of(tag: &str) -> Self {
        thread_local! {
            static KNOWN: RefCell<Memo<Direction>> = RefCell::default();
        }
        KNOWN.with_borrow_mut(|known| known.get_or_make(tag, || Self::by_script(tag)))
    }

    fn by_script(tag: &str) -> Self {
        let Ok(id) = LanguageIdentifier::try_from_str(tag) else { return Self::Ltr };
        let mut locale = Locale::from(id);
        if DIRECTIONS.get(&locale.id).is_none() {
            CANONICAL.canonicalize(&mut locale);
        }
        if DIRECTIONS.is_right_to_left(&locale.id) { Self::Rtl } else { Self::Ltr }
    }

    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

impl Edition {
    /// The direction that it is written in.
    pub fn direction(&self) -> Direction {
        Direction::of(self.tag())
    }

    /// Reads a well-formed tag and puts it in canonical form; whether the language exists is
    /// known to the table of languages, not here.
    pub fn parse(tag: &str) -> Option<Self> {
        let id = LanguageIdentifier::try_from_str(tag).ok()?;
        (!id.language.is_unknown()).then(|| Self(id.to_string().into()))
    }

    /// English, the language that every message exists in.
    pub fn english() -> Self {
        Self("en".into())
    }

    /// Swedish, the other language that the tool itself speaks.
    pub fn swedish() -> Self {
        Self("sv".into())
    }

    /// Whether both are editions of one language.
    pub fn shares_language_with(&self, other: &Self) -> bool {
        self.language() == other.language()
    }

    /// Whether an operating system's locale (`sv_SE.UTF-8`) is of this language.
    pub fn is_language_of(&self, locale: &str) -> bool {
        locale.split(['-', '_', '.']).next().is_some_and(|language| language.eq_ignore_ascii_case(self.language()))
    }

    /// Whether both are one value, not only of one tag: quick to tell.
    pub fn is_the_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The tag.
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The language subtag alone: `sv` of `sv-simple`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The language in three letters (ISO 639-3), where it is one that locales are written in.
    pub fn three_letters(&self) -> Option<&'static str> {
        THREE_LETTERS.iter().find(|(two, _)| *two == self.language()).map(|(_, three)| *three)
    }

    /// Whether it is an easy-read edition.
    pub fn is_simple(&self) -> bool {
        self.0.split('-').any(|part| part == "simple")
    }

    /// The tag without its last subtag (RFC 4647, section 3.4, lookup by truncation).
    pub fn truncated(&self) -> Option<Self> {
        self.0.rsplit_once('-').map(|(rest, _)| Self(rest.into()))
    }

    /// The tag itself, then made shorter and shorter: where what is known of languages is looked up.
    pub fn truncations(&self) -> impl Iterator<Item = Self> + use<> {
        std::iter::successors(Some(self.clone()), Self::truncated)
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A value for each edition that has one.
#[derive(Debug, Clone)]
pub struct ByEdition<T>(BTreeMap<Edition, T>);

impl<T> Default for ByEdition<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T> ByEdition<T> {
    /// Sets the value of an edition.
    pub fn insert(&mut self, edition: Edition, value: T) {
        self.0.insert(edition, value);
    }

    /// Changes the value of an edition, if there is one.
    pub fn change(&mut self, edition: &Edition, change: impl FnOnce(&mut T)) {
        self.0.get_mut(edition).map(change);
    }

    /// The value of exactly this edition.
    pub fn get(&self, edition: &Edition) -> Option<&T> {
        self.0.get(edition)
    }

    /// The first value along a fallback chain, with the edition that it is in; when the chain has
    /// none, the first there is, since words in some language are better than none.
    pub fn resolve<'a>(&'a self, chain: &[Edition]) -> Option<(&'a Edition, &'a T)> {
        chain.iter().find_map(|edition| self.0.get_key_value(edition)).or_else(|| self.0.iter().next())
    }

    /// All values in the order of their tags.
    pub fn iter(&self) -> impl Iterator<Item = (&Edition, &T)> {
        self.0.iter()
    }

    /// Whether no edition has a value.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The order in which an edition looks for words: itself, its tag made shorter, then the site's own chain.
pub fn fallback_chain(edition: &Edition, site_chain: &[Edition]) -> Vec<Edition> {
    let site = site_chain.iter().flat_map(Edition::truncations);
    let mut chain: Vec<Edition> = Vec::new();
    for candidate in edition.truncations().chain(site) {
        if !chain.contains(&candidate) {
            chain.push(candidate);
        }
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tags(chain: &[Edition]) -> Vec<&str> {
        chain.iter().map(Edition::tag).collect()
    }

    #[test]
    fn knows_the_direction_of_a_language() {
        for tag in ["ar", "fa", "fa-AF", "prs", "ps", "ckb", "ur", "he", "yi", "syr", "aii", "ar-simple"] {
            assert_eq!(Direction::of(tag), Direction::Rtl, "{tag}");
        }
        for tag in ["kmr", "ku", "ar-Latn", "sv", "ti", "", "svenska!"] {
            assert_eq!(Direction::of(tag), Direction::Ltr, "{tag}");
        }
    }

    #[test]
    fn reads_tags_in_canonical_form_and_refuses_what_is_none() {
        assert_eq!(Edition::parse("SV-simple").map(|e| e.to_string()).as_deref(), Some("sv-simple"));
        assert_eq!(Edition::parse("sr-latn").map(|e| e.to_string()).as_deref(), Some("sr-Latn"));
        for tag in ["", "svenska!", "s", "sv_", "und", "../sv"] {
            assert!(Edition::parse(tag).is_none(), "{tag:?}");
        }
    }

    #[test]
    fn falls_back_by_truncation_and_then_along_the_site_chain() {
        let [Some(simple), Some(arabic), Some(swedish)] = ["sv-simple", "ar", "sv"].map(Edition::parse) else { panic!() };
        assert_eq!(tags(&fallback_chain(&simple, &[])), ["sv-simple", "sv"]);
        assert_eq!(tags(&fallback_chain(&arabic, &[swedish])), ["ar", "sv"]);
    }

    #[test]
    fn resolves_to_the_nearest_edition_that_has_words() {
        let [Some(simple), Some(arabic), Some(swedish)] = ["sv-simple", "ar", "sv"].map(Edition::parse) else { panic!() };
        let mut words = ByEdition::default();
        words.insert(swedish.clone(), "hjälp");
        let chain = fallback_chain(&arabic, std::slice::from_ref(&swedish));
        assert_eq!(words.resolve(&chain), Some((&swedish, &"hjälp")));
        words.insert(simple.clone(), "lätt");
        assert_eq!(words.resolve(&fallback_chain(&simple, &[])), Some((&simple, &"lätt")));
    }
}
