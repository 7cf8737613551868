//! ALT002: the name of a file is no description.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::Picture;
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT002", name: "alt-file-name", severity: Severity::Error },
    act: &["9eb3f6"],
    basis: "WCAG 2.2, F30",
    limits: &[],
    examples: &[Example {
        bad: Input::Alt("sv", "IMG_2041.jpg"),
        found: "IMG_2041.jpg",
        good: Input::Alt("sv", "En brygga i kvällsljus."),
    }],
    look: Look::Picture(find),
};

/// Only when the whole text is the name: "Årsrapport.pdf" may well be shown in a picture of it.
fn find(picture: &Picture<'_>) -> Option<Finding> {
    let alt = picture.alt?;
    let text = alt.trim();
    let has_spaces = text.contains(char::is_whitespace);
    let extension = text.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
    let is_file = !has_spaces && EXTENSIONS.contains(&extension.as_str());
    let is_path = !has_spaces && (text.contains("://") || text.starts_with('/') || text.contains('_'));
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    // A camera's own name: a few capitals and a number, DSC00012.
    let is_camera = !has_spaces && (2..=4).contains(&letters) && digits >= 4 && !text.chars().any(char::is_lowercase);
    (is_file || is_path || is_camera).then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}

const EXTENSIONS: [&str; 8] = ["jpg", "jpeg", "png", "gif", "webp", "svg", "tif", "heic"];
