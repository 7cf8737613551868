//! ALT015: a number does not say what a picture shows.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::picture::medium::ends_in_medium;
use crate::check::picture::wording::words;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT015", name: "alt-numbered", severity: Severity::Warning },
    act: &["qt1vmo"],
    basis: "WCAG 2.2, F30",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Alt("sv", "Byt modulbild 3"),
            found: "Byt modulbild 3",
            good: Input::Alt("sv", "En hand trycker på knappen, steg 3"),
        },
        Example { bad: Input::Alt("en", "Picture 2"), found: "Picture 2", good: Input::Alt("en", "The way to the harbour from bus 4") },
    ],
    look: Look::Picture(find),
};

/// With more words than this, the words say something.
const MOST_WORDS: usize = 6;

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let language = picture.primary_language();
    let words = words(text);
    let is_number = |word: &String| word.chars().any(|c| c.is_ascii_digit()) && !word.chars().any(char::is_alphabetic);
    let numbers =
        words.iter().rev().take_while(|word| is_number(word) || matches!(word.as_str(), "nr" | "no" | "nº" | "n°" | "av" | "of")).count();
    let medium = words.iter().rev().nth(numbers);
    let is_parted = numbers > 0 && words.iter().any(is_number) && medium.is_some_and(|word| ends_in_medium(&language, word));
    // `bild3`, `image-001`
    let is_glued = words.len() == 1
        && words.iter().any(|word| {
            let stem = word.trim_end_matches(|c: char| c.is_ascii_digit());
            stem.len() < word.len() && ends_in_medium(&language, stem.trim_end_matches(['-', '_', '(']))
        });
    ((is_parted && words.len() <= MOST_WORDS) || is_glued).then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
