//! Texts made comparable: small letters, single spaces, no punctuation around the words.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::base::edition::Edition;
use crate::base::memo::Memo;
use crate::language::{is_letter, small};

/// The words of a text in lower case, without the signs around them.
pub fn words(text: &str) -> Vec<String> {
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, '/' | '|' | '–' | '—'));
    // The same as `is_alphanumeric`, most letters without a look into Unicode's table.
    let bare = parts.map(|part| part.trim_matches(|c: char| !is_letter(c) && !c.is_numeric()));
    bare.filter(|word| !word.is_empty()).map(small).collect()
}

/// A text without what does not count when two texts are compared.
pub fn normal(text: &str) -> String {
    thread_local! {
        static KNOWN: RefCell<Memo<String>> = RefCell::default();
    }
    KNOWN.with_borrow_mut(|known| known.get_or_make(text, || words(text).join(" ")))
}

/// Whether a text is one of a list's, spaces, case and the signs around it apart.
pub fn is_any(text: &str, list: &[&str]) -> bool {
    list.contains(&normal(text).as_str())
}

/// Whether some words stand in one piece in others.
pub fn stands_in(part: &str, whole: &str) -> bool {
    let (part, whole) = (words(part), words(whole));
    !part.is_empty() && part.len() <= whole.len() && whole.windows(part.len()).any(|window| window == part.as_slice())
}

/// The language of a tag without script and region, as tables of words are asked for it: `sv` of `sv-simple`.
pub fn primary(tag: &str) -> String {
    tag.split('-').next().unwrap_or_default().to_ascii_lowercase()
}

/// Tags of one language that have a row in common under the first.
const SAME_ROW: [[&str; 2]; 4] = [["no", "nb"], ["no", "nn"], ["ku", "kmr"], ["fa", "prs"]];

/// The rows of a table of words that hold for a language: its own and the English ones, which slip in everywhere. The
/// language is the first part of its tag.
pub fn rows<'t, T>(table: &'t [(&str, T)], language: &'t str) -> impl Iterator<Item = &'t T> {
    static ENGLISH: LazyLock<Edition> = LazyLock::new(Edition::english);
    let own = own_row(language);
    let english = ENGLISH.language();
    table.iter().filter(move |(row, _)| *row == own || *row == english).map(|(_, words)| words)
}

/// Whether a table has a row that is a language's own.
pub fn has_row<T>(table: &[(&str, T)], language: &str) -> bool {
    table.iter().any(|(row, _)| *row == own_row(language))
}

fn own_row(language: &str) -> &str {
    SAME_ROW.iter().find(|[_, other]| *other == language).map_or(language, |[row, _]| *row)
}

/// Phrases by language, parted once.
#[derive(Debug)]
pub struct PhraseTable(Vec<(&'static str, BTreeSet<&'static str>)>);

impl PhraseTable {
    /// Takes a table; the phrases of a row are parted by commas.
    pub fn new(table: &[(&'static str, &'static str)]) -> Self {
        Self(table.iter().map(|(language, row)| (*language, row.split(',').map(str::trim).collect())).collect())
    }

    /// Takes a table whose rows are words, parted by spaces.
    pub fn of_words(table: &[(&'static str, &'static str)]) -> Self {
        Self(table.iter().map(|(language, row)| (*language, row.split_whitespace().collect())).collect())
    }

    /// Whether a text is one of the phrases for a language, spaces, case and the signs around it apart.
    pub fn has(&self, language: &str, text: &str) -> bool {
        self.has_word(language, &normal(text))
    }

    /// Whether a word, as it is, is one of those for a language.
    pub fn has_word(&self, language: &str, word: &str) -> bool {
        rows(&self.0, language).any(|row| row.contains(word))
    }
}

/// The longest of a table's phrases for a language that a text begins with, whole words only, as the text writes it.
pub fn opening<'t>(table: &[(&str, &str)], language: &str, text: &'t str) -> Option<&'t str> {
    let longest = rows(table, language).flat_map(|row| row.split(',')).filter_map(|phrase| begins(text, phrase.trim_start()));
    longest.max_by_key(|said| said.len())
}

/// What a text begins with, letter by letter but for their case. A phrase that ends in a space, an apostrophe or a
/// joining letter (`صورة لـ`) may go on in the same word.
fn begins<'t>(text: &'t str, phrase: &str) -> Option<&'t str> {
    let mut rest = text.char_indices();
    for expected in phrase.chars() {
        let (_, letter) = rest.next()?;
        let is_same = letter == expected || letter.to_lowercase().eq(expected.to_lowercase()) || (expected == '\'' && letter == '’');
        if !is_same {
            return None;
        }
    }
    let end = rest.offset();
    let goes_on = rest.next().is_some_and(|(_, next)| next.is_alphanumeric());
    let may_go_on = phrase.ends_with([' ', '\'', 'ـ', 'ل']);
    let said = text.get(..end)?;
    (!phrase.is_empty() && (!goes_on || may_go_on)).then(|| said.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &[(&str, &str)] = &[("sv", "bild på,foto av"), ("fr", "image d'"), ("en", "image of")];

    #[test]
    fn compares_texts() {
        assert_eq!(normal("  ”En röd  båt.” "), "en röd båt");
        assert!(stands_in("röd båt", "En röd båt vid bryggan") && !stands_in("rö", "En röd båt"));
        assert!(is_any("Läs mer!", &["läs mer"]));
    }

    #[test]
    fn an_opening_is_whole_words() {
        assert_eq!(opening(TABLE, "sv", "Bild på en båt"), Some("Bild på"));
        assert_eq!(opening(TABLE, "sv", "Bild påverkas"), None);
        assert_eq!(opening(TABLE, "fr", "Image d’un bateau"), Some("Image d’"));
        assert_eq!(opening(TABLE, "ar", "Image of a boat"), Some("Image of"));
    }
}
