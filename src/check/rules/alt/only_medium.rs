//! ALT014: the kind of picture alone does not say what it shows.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::picture::medium::is_only_medium;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT014", name: "alt-only-medium", severity: Severity::Warning },
    act: &["qt1vmo"],
    basis: "WCAG 2.2, F30",
    limits: &[],
    examples: &[
        Example { bad: Input::Alt("sv", "Bild"), found: "Bild", good: Input::Alt("sv", "Logotyp för Kvinnojouren Iris") },
        Example { bad: Input::Alt("en", "Campaign photo"), found: "Campaign photo", good: Input::Alt("en", "Map of the harbour") },
        Example {
            bad: Input::Alt("ar", "صورة الحملة"), found: "صورة الحملة", good: Input::Alt("ar", "خريطة الميناء")
        },
    ],
    look: Look::Picture(find),
};

/// A name in capitals may be spelled like a word for pictures: BILD is a newspaper.
fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    let is_name = letters.clone().all(char::is_uppercase) && letters.count() <= 6;
    (!is_name && is_only_medium(&picture.primary_language(), text)).then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
