//! SITE032: notes to oneself and filling are not published.

use std::sync::LazyLock;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::background::Background;
use crate::check::passages::Passage;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::typed::occurrences;
use crate::language::any_of::AnyOf;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SITE032", name: "leftover-note", severity: Severity::Warning },
    act: &[],
    basis: "A note to oneself on a page tells the reader that nobody has read it through",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "Här finns hjälp. TODO: fråga Anna om tiden."),
            found: "TODO",
            good: Input::Prose("sv", "Här finns hjälp, när som helst. Metodonen är borta. Skriv `TODO` så."),
        },
        Example {
            bad: Input::Prose("en", "Lorem ipsum dolor sit amet."),
            found: "Lorem ipsum",
            good: Input::Prose("en", "You can always call and ask."),
        },
    ],
    look: Look::Passage(find),
};

/// In capitals alone: in small letters some are words.
const NOTES: [&str; 8] = ["TODO", "FIXME", "XXX", "TBD", "ATT GÖRA:", "KOLLA UPP", "SKRIV MER", "???"];

/// In any letters.
const FILLING: [&str; 8] = [
    "lorem ipsum",
    "dolor sit amet",
    "infoga text här",
    "skriv text här",
    "din text här",
    "insert text here",
    "your text here",
    "bla bla bla",
];

fn find(passage: &Passage<'_>, background: &Background<'_>) -> Vec<Finding> {
    static ANY_FILLING: LazyLock<AnyOf> = LazyLock::new(|| AnyOf::new(FILLING));
    static ANY_NOTE: LazyLock<AnyOf> = LazyLock::new(|| AnyOf::new(NOTES));
    let lower = passage.lower();
    let may_have_filling = ANY_FILLING.may_be_in(lower);
    if !may_have_filling && !ANY_NOTE.may_be_in(&passage.text) {
        return Vec::new();
    }
    let mut said = FILLING.iter().filter(|filling| may_have_filling && lower.contains(**filling));
    let filling = said.find_map(|filling| occurrences(&passage.text, filling).into_iter().next());
    let found = filling.and_then(|place| passage.text.get(place)).or_else(|| note(&passage.text));
    found.map(|words| Finding::at(&RULE.code, passage.place(background.sources, words)).with("words", words)).into_iter().collect()
}

/// A note that no letter, digit or hyphen touches.
fn note(text: &str) -> Option<&str> {
    let touches = |c: char| c.is_alphanumeric() || c == '-' || c == '?';
    NOTES.iter().find_map(|note| {
        text.match_indices(note).find_map(|(at, found)| {
            let before = text.get(..at)?.chars().next_back();
            let after = text.get(at.checked_add(found.len())?..)?.chars().next();
            (!before.is_some_and(touches) && !after.is_some_and(touches)).then_some(found)
        })
    })
}
