//! ALT007: an embedded picture, sound or film has a name.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::{Kind, Picture};
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT007", name: "object-name", severity: Severity::Error },
    act: &["8fc3b6"],
    basis: "WCAG 2.2, 1.1.1; ACT 8fc3b6",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p>Byn vid sjön: <object data=\"hamn.png\"></object></p>"),
        found: "<object data=\"hamn.png\">",
        good: Input::Html("<p>Byn vid sjön: <object data=\"hamn.png\" title=\"Tre röda båtar i hamnen\"></object></p>"),
    }],
    look: Look::Picture(find),
};

/// Endings of the files that are pictures, sounds or films; another page that is embedded has a title of its own.
const MEDIA: [&str; 20] = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp", "mp3", "ogg", "oga", "wav", "m4a", "flac", "mp4", "webm", "ogv", "mov",
    "m4v", "pdf",
];

/// What stands in the element is shown only when the file cannot be, and is not its name.
fn find(picture: &Picture<'_>) -> Option<Finding> {
    let extension = picture.file.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
    let is_meant = picture.kind == Kind::Object && !picture.is_hidden && MEDIA.contains(&extension.as_str());
    (is_meant && picture.other_name.is_empty()).then(|| Finding::at(&RULE.code, picture.element).with("file", picture.file.as_str()))
}
