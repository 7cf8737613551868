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

/// What stands in the element is shown only when the file cannot be, and is not its name.
fn find(picture: &Picture<'_>) -> Option<Finding> {
    let is_meant = picture.kind == Kind::Object && !picture.is_hidden;
    (is_meant && picture.other_name.is_empty()).then(|| Finding::at(&RULE.code, picture.element).with("file", picture.file.as_str()))
}
