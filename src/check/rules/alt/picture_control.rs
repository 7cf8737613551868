//! ALT008: a picture to press says what it does.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::{Kind, Picture};
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT008", name: "picture-control-name", severity: Severity::Error },
    act: &["59796f"],
    basis: "WCAG 2.2, 1.1.1 and 4.1.2; ACT 59796f; F65",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<form action=\"/s\"><p><input type=\"image\" src=\"lupp.png\"></p></form>"),
        found: "<input type=\"image\" src=\"lupp.png\">",
        good: Input::Html("<form action=\"/s\"><p><input type=\"image\" src=\"lupp.png\" alt=\"Sök\"></p></form>"),
    }],
    look: Look::Picture(find),
};

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let is_meant = matches!(picture.kind, Kind::Button | Kind::Area) && !picture.is_hidden;
    let is_silent = picture.text().is_none() && picture.other_name.is_empty();
    (is_meant && is_silent).then(|| Finding::at(&RULE.code, picture.element))
}
