//! ALT003: that it is a picture need not be said; the screen reader says so.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT003", name: "alt-opening", severity: Severity::Warning },
    act: &[],
    basis: "W3C WAI, Images Tutorial: tips and tricks; axe image-redundant-alt",
    limits: &[],
    examples: &[Example {
        bad: Input::Alt("sv", "Bild på en brygga i kvällsljus."),
        found: "Bild på",
        good: Input::Alt("sv", "En brygga i kvällsljus. Flygbild över hamnen."),
    }],
    look: Look::Picture(find),
};

/// Openings by language, whole words only: "Flygbild" is no "bild".
const OPENINGS: [(&str, &[&str]); 3] = [
    (
        "sv",
        &[
            "bild på",
            "bild av",
            "en bild på",
            "en bild av",
            "foto på",
            "foto av",
            "ett foto på",
            "ett foto av",
            "bilden visar",
            "bilden föreställer",
        ],
    ),
    ("en", &["image of", "an image of", "picture of", "a picture of", "photo of", "a photo of", "the image shows", "the picture shows"]),
    ("ar", &["صورة ل", "صورة لـ", "صورة عن", "صورة تظهر"]),
];

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let alt = picture.alt?;
    let text = alt.to_lowercase();
    let openings = OPENINGS.iter().find(|(language, _)| *language == picture.primary_language()).map(|(_, openings)| *openings)?;
    let opening = openings.iter().find(|opening| text.starts_with(**opening))?;
    // Letters change their length with their case in no language of the table.
    let said = alt.get(..opening.len())?;
    Some(Finding::at(&RULE.code, picture.begins_with(said)).with("opening", said))
}
