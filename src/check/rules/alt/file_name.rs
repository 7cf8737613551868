//! ALT002: the name of a file is no description.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::alt_texts::{AltText, alt_texts};
use crate::check::rule::{Context, Example, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT002", name: "alt-file-name", severity: Severity::Error },
    basis: "WCAG 2.2, F30; ACT 9eb3f6",
    bad: Example {
        files: &[
            ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
            ("content/pictures/bild/facts.yaml", "file: bild.svg\nlicence: CC0-1.0\n"),
            ("content/pictures/bild/en.md", "---\nalt: A jetty in the evening light.\n---\n"),
            ("content/pictures/bild/sv.md", "---\nalt: IMG_2041.jpg\n---\n"),
        ],
        found: "IMG_2041.jpg",
    },
    good: Example {
        files: &[
            ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
            ("content/pictures/bild/facts.yaml", "file: bild.svg\nlicence: CC0-1.0\n"),
            ("content/pictures/bild/en.md", "---\nalt: A jetty in the evening light.\n---\n"),
            ("content/pictures/bild/sv.md", "---\nalt: En brygga i kvällsljus.\n---\n"),
        ],
        found: "",
    },
    find,
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    alt_texts(context.site).into_iter().filter_map(|alt| judge(&alt)).collect()
}

/// Only when the whole text is the name: "Årsrapport.pdf" may well be shown in a picture of it.
fn judge(alt: &AltText<'_>) -> Option<Finding> {
    let text = alt.text.trim();
    let has_spaces = text.contains(char::is_whitespace);
    let extension = text.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
    let is_file = !has_spaces && EXTENSIONS.contains(&extension.as_str());
    let is_path = !has_spaces && (text.contains("://") || text.starts_with('/') || text.contains('_'));
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    // A camera's own name: a few capitals and a number, DSC00012.
    let is_camera = !has_spaces && (2..=4).contains(&letters) && digits >= 4 && !text.chars().any(char::is_lowercase);
    (is_file || is_path || is_camera).then(|| Finding::at(&RULE.code, alt.span).with("alt", text))
}

const EXTENSIONS: [&str; 8] = ["jpg", "jpeg", "png", "gif", "webp", "svg", "tif", "heic"];
