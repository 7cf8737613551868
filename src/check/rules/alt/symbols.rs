//! ALT011: signs alone are no description.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT011", name: "alt-symbols", severity: Severity::Error },
    act: &["23a2a8"],
    basis: "WCAG 2.2, 1.1.1 Non-text Content; ACT 23a2a8",
    limits: &[],
    examples: &[
        Example { bad: Input::Alt("sv", "\"***\""), found: "***", good: Input::Alt("sv", "A") },
        Example {
            bad: Input::Html("<p><img src=\"a.png\" alt=\" \"></p>"),
            found: " ",
            good: Input::Html("<p>Byn vid sjön: <img src=\"a.png\" alt=\"En röd båt\" width=\"4\" height=\"3\"></p>"),
        },
    ],
    look: Look::Picture(find),
};

/// A single letter or digit is a name, and so is a picture of one sign that is named by it: "€", "♥".
fn find(picture: &Picture<'_>) -> Option<Finding> {
    let alt = picture.alt.as_deref().filter(|alt| !alt.is_empty())?;
    let says_something = alt.chars().any(|letter| letter.is_alphanumeric() || is_sign_with_name(letter));
    let counts = !picture.is_hidden && !picture.is_decorative && (picture.other_name.is_empty() || !alt.trim().is_empty());
    (counts && !says_something).then(|| Finding::at(&RULE.code, picture.span).with("alt", alt.trim()))
}

/// Whether screen readers have a word for a sign: currencies, mathematics, arrows, emoji.
fn is_sign_with_name(letter: char) -> bool {
    matches!(letter, '&' | '@' | '%' | '+' | '=' | '×' | '÷' | '§' | '°' | '©' | '®' | '™' | '<' | '>' | '?' | '!')
        || matches!(u32::from(letter), 0x20A0..=0x20CF | 0x24 | 0xA3 | 0xA5 | 0x2190..=0x22FF | 0x2600..=0x27BF | 0x1F000..=0x1FAFF)
}
