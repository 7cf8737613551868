//! ALT028: what a program guessed is no description until somebody has read it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT028", name: "alt-guessed", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.1.1; ATAG 2.0, B.2.3.2",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Alt("sv", "Kan vara en bild av 2 personer"),
            found: "Kan vara en bild av 2 personer",
            good: Input::Alt("sv", "Två personer går på en brygga"),
        },
        Example {
            bad: Input::Alt("en", "A boat on a lake. AI-generated content may be incorrect."),
            found: "A boat on a lake. AI-generated content may be incorrect.",
            good: Input::Alt("en", "A boat on a lake"),
        },
    ],
    look: Look::Picture(find),
};

/// How the guesses of networks and of office programs begin or end, in small letters. They come in the language of
/// whoever pasted the picture, whatever the page's.
const GUESSES: [&str; 25] = [
    "may be an image of",
    "may be an illustration of",
    "may be a closeup of",
    "may be a graphic of",
    "image may contain",
    "ai-generated content may be incorrect",
    "ai generated content may be incorrect",
    "description automatically generated",
    "description generated with",
    "automatically generated alt text",
    "kan vara en bild av",
    "kan vara en illustration av",
    "bilden kan innehålla",
    "ai-genererat innehåll kan vara felaktigt",
    "automatiskt genererad beskrivning",
    "inga fotobeskrivningar tillgängliga",
    "ingen fotobeskrivning tillgänglig",
    "kan være et bilde av",
    "kan være et billede af",
    "könnte ein bild von",
    "automatisch generierte beschreibung",
    "description générée automatiquement",
    "peut être une image de",
    "puede ser una imagen de",
    "descripción generada automáticamente",
];

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let lower = text.to_lowercase();
    let bare = lower.trim_end_matches(['.', ' ']);
    let is_guess = GUESSES.iter().any(|guess| bare.starts_with(guess) || bare.ends_with(guess));
    is_guess.then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
