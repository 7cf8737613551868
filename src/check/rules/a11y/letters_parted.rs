//! A11Y081: a word is one word, and not letters with spaces between.

use std::ops::Range;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::background::Background;
use crate::check::page_text::place;
use crate::check::passages::Passage;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::{Node, single_spaced};
use crate::language::{Script, script_of};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y081", name: "letters-parted", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.2; F32, C8",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p>V I K T I G T att veta: vi för inget vidare.</p>"),
            found: "V I K T I G T",
            good: Input::Html("<p><strong>Viktigt</strong> att veta: vi för inget vidare. Vitamin A B C D. <kbd>W A S D</kbd></p>"),
        },
        Example {
            bad: Input::Html("<p lang=\"ru\">В А Ж Н О: мы никому не расскажем о вас.</p>"),
            found: "В А Ж Н О",
            good: Input::Html("<p lang=\"ru\">Важно: мы никому не расскажем о вас. П В С Ч П С В</p>"),
        },
    ],
    look: Look::PassageAndPage(find_in_sources, find_on_page),
};

/// Fewer letters in a row are initials, or words of one letter.
const LEAST: usize = 4;
/// Letters that stand for days, months and quarters of the sky, as calendars and maps have them in a row.
const KNOWN: [&str; 16] = [
    "MTOTFLS",
    "MTWTFSS",
    "SMTWTFS",
    "MDMDFSS",
    "LMMJVSD",
    "LMXJVSD",
    "LMMGVSD",
    "MTKTPLS",
    "PWŚCPSN",
    "ПВСЧПСВ",
    "JFMAMJJASOND",
    "NÖSV",
    "NOSV",
    "NESW",
    "NSEW",
    "NSÖV",
];

fn find_in_sources(passage: &Passage<'_>, background: &Background<'_>) -> Vec<Finding> {
    let told = |words| Finding::at(&RULE.code, passage.place(background.sources, words)).with("words", words);
    parted(&passage.text).map(told).into_iter().collect()
}

/// Only within a run of text: letters in elements of their own may stand close to each other.
fn find_on_page(page: &Page<'_>) -> Vec<Finding> {
    let pieces = page.blocks().iter().filter(|piece| parted(&piece.text).is_some() && !piece.element.is("option"));
    let runs = pieces.flat_map(|piece| piece.runs());
    let told = |run: Node<'_>| {
        let text = single_spaced(run.own_text());
        parted(&text).map(|words| Finding::at(&RULE.code, place(run, words)).with("words", words))
    };
    runs.filter_map(told).collect()
}

/// The first word of a text whose letters have a space between them.
fn parted(text: &str) -> Option<&str> {
    let mut run: Vec<char> = Vec::new();
    let mut range: Range<usize> = 0..0;
    let mut at = 0_usize;
    for part in text.split_inclusive(char::is_whitespace) {
        let word = part.trim_end();
        let mut letters = word.chars();
        let letter = letters.next().filter(|letter| is_one(*letter) && run.last().is_none_or(|last| fits(*last, *letter)));
        // `O!` may end a word, `O.` is an initial.
        let is_end = matches!(letters.as_str(), "!" | "?" | ":");
        match letter.filter(|_| letters.as_str().is_empty() || is_end) {
            Some(letter) => {
                range = if run.is_empty() { at } else { range.start }..at.saturating_add(letter.len_utf8());
                run.push(letter);
            }
            None if is_word(&run) => break,
            None => run.clear(),
        }
        if is_end && is_word(&run) {
            break;
        }
        at = at.saturating_add(part.len());
    }
    if is_word(&run) { text.get(range) } else { None }
}

fn is_one(letter: char) -> bool {
    matches!(script_of(letter), Some(Script::Latin | Script::Greek | Script::Cyrillic))
}

/// A word is in one script, and in small letters from the second on or in none.
fn fits(last: char, letter: char) -> bool {
    script_of(last) == script_of(letter) && (last.is_uppercase() || letter.is_lowercase())
}

/// Whether letters spell a word: they are not in the order of the alphabet, no grades, numerals, vowels or days, and not
/// those of a form to fill in, `Y Y Y Y M M D D`.
fn is_word(letters: &[char]) -> bool {
    if letters.len() < LEAST {
        return false;
    }
    let capitals: String = letters.iter().flat_map(|letter| letter.to_uppercase()).collect();
    let are_all = |of: &str| capitals.chars().all(|letter| of.contains(letter));
    let mut kinds: Vec<char> = capitals.chars().collect();
    kinds.sort_unstable();
    kinds.dedup();
    let is_filled_in = kinds.len().saturating_mul(2) <= letters.len();
    let in_order = capitals.chars().zip(capitals.chars().skip(1)).all(|(one, next)| rank(one) <= rank(next));
    let is_list = are_all("ABCDEFGH") || are_all("IVXLCDM") || are_all("AEIOUYÅÄÖÆØ") || are_all("АБВГД");
    !is_filled_in && !in_order && !is_list && !KNOWN.contains(&capitals.as_str())
}

/// The place of a letter in the alphabet, the Nordic ones last.
fn rank(letter: char) -> u32 {
    match letter {
        'Å' => 0x5B,
        'Ä' | 'Æ' => 0x5C,
        'Ö' | 'Ø' => 0x5D,
        other => u32::from(other),
    }
}

#[cfg(test)]
mod tests {
    use super::parted;

    #[test]
    fn lists_of_letters_are_no_words() {
        assert_eq!(parted("Det är A K U T! Ring."), Some("A K U T"));
        assert_eq!(parted("Σας Β Ο Η Θ Α Μ Ε"), Some("Β Ο Η Θ Α Μ Ε"));
        for fine in [
            "Vitamin A B C D och E",
            "X Y Z Å Ä Ö",
            "A, B, C, F",
            "J. R. R. T.",
            "M T O T F L S",
            "Å Å Å Å M M D D",
            "betyg F E D C B A",
            "I V X L C",
            "å i åa ä e ö",
            "a e i o u y å ä ö",
            "اتصل ب ن ا متى",
            "x y och z",
        ] {
            assert_eq!(parted(fine), None, "{fine}");
        }
    }
}
