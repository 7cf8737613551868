//! ALT003: that it is a picture need not be said; the screen reader says so.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::alt_texts::{AltText, alt_texts};
use crate::check::rule::{Context, Example, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT003", name: "alt-opening", severity: Severity::Warning },
    basis: "W3C WAI, Images Tutorial: tips and tricks; axe image-redundant-alt",
    bad: Example {
        files: &[
            ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
            ("content/pictures/bild/facts.yaml", "file: bild.svg\nlicence: CC0-1.0\n"),
            ("content/pictures/bild/en.md", "---\nalt: A jetty in the evening light.\n---\n"),
            ("content/pictures/bild/sv.md", "---\nalt: Bild på en brygga i kvällsljus.\n---\n"),
        ],
        found: "Bild på",
    },
    good: Example {
        files: &[
            ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
            ("content/pictures/bild/facts.yaml", "file: bild.svg\nlicence: CC0-1.0\n"),
            ("content/pictures/bild/en.md", "---\nalt: A jetty in the evening light.\n---\n"),
            ("content/pictures/bild/sv.md", "---\nalt: En brygga i kvällsljus. Flygbild över hamnen.\n---\n"),
        ],
        found: "",
    },
    find,
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    alt_texts(context.site).into_iter().filter_map(|alt| judge(&alt)).collect()
}

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

fn judge(alt: &AltText<'_>) -> Option<Finding> {
    let text = alt.text.to_lowercase();
    let openings = OPENINGS.iter().find(|(language, _)| *language == alt.edition.language()).map(|(_, openings)| *openings)?;
    let opening = openings.iter().find(|opening| text.starts_with(**opening))?;
    // Letters change their length with their case in no language of the table.
    let said = alt.text.get(..opening.len())?;
    Some(Finding::at(&RULE.code, alt.begins_with(said)).with("opening", said))
}
