//! ALT024: an alternative text is in the language of its page.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::language::{Script, is_word_of, mismatch, same_language, script_of_text, scripts_of_language};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT024", name: "alt-other-language", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 3.1.2 Language of Parts",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Alt("sv", "View notification for enrollment"),
            found: "View notification for enrollment",
            good: Input::Alt("sv", "Anmälan till kursen visas"),
        },
        Example { bad: Input::Alt("ar", "Clone graph"), found: "Clone graph", good: Input::Alt("ar", "رسم بياني") },
        Example {
            bad: Input::Alt("en", "En röd båt vid bryggan"),
            found: "En röd båt vid bryggan",
            good: Input::Alt("en", "Stockholm Pride"),
        },
    ],
    look: Look::Picture(find),
};

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let expected = picture.language.as_str();
    if expected.is_empty() || text.contains(['\n', '{', '<']) {
        return None;
    }
    let found = mismatch(text, expected).map(|found| found.language).filter(|found| *found != ENGLISH || !is_title(text));
    let found = found.or_else(|| slipped_in(text, expected))?;
    Some(Finding::at(&RULE.code, picture.span).with("alt", text).with("language", found).with("expected", expected))
}

/// Whether a text is written as English writes the titles of works: `The Sound of Music`. They stand as they are.
fn is_title(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_capital = |word: &str| word.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_uppercase);
    let open: Vec<&str> = words.iter().copied().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() >= 4).collect();
    words.len() <= 6 && open.len() >= 2 && open.iter().all(|word| is_capital(word)) && words.first().is_some_and(|word| is_capital(word))
}

const ENGLISH: &str = "en";
/// The tag for a language that is not known (ISO 639-2).
const UNKNOWN: &str = "und";

/// A few words of English, which is left over in every translation. Names may stand in any language, so a text needs
/// words in small letters, all of them English and none of the page's own.
fn slipped_in(text: &str, expected: &str) -> Option<&'static str> {
    let (script, _) = script_of_text(text)?;
    let is_other_script = !scripts_of_language(expected).is_empty() && !scripts_of_language(expected).contains(&script);
    let mut words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).enumerate();
    if is_other_script {
        // One word in small letters that is no name: `Clone graph` on a page in Arabic.
        let is_common = |word: &str| word.chars().count() >= 3 && word.chars().all(char::is_lowercase);
        return (script != Script::Latin || words.any(|(_, word)| is_common(word)))
            .then(|| if script == Script::Latin { ENGLISH } else { UNKNOWN });
    }
    if script != Script::Latin || same_language(expected, ENGLISH) || text.chars().any(|c| c.is_ascii_digit()) {
        return None;
    }
    let (mut english, mut count) = (0_usize, 0_usize);
    for (at, word) in words {
        count = count.saturating_add(1);
        let lower = word.to_lowercase();
        let is_own = is_word_of(&lower, expected);
        let is_english = is_word_of(&lower, ENGLISH);
        if is_own || (!is_english && at > 0 && word.starts_with(char::is_lowercase)) || (at > 0 && !word.starts_with(char::is_lowercase)) {
            return None;
        }
        english = english.saturating_add(usize::from(is_english));
    }
    ((2..=6).contains(&count) && english > 0).then_some(ENGLISH)
}
