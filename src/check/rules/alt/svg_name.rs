//! ALT006: a drawing that is declared a picture has a name.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::{Kind, Picture};
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT006", name: "svg-name", severity: Severity::Error },
    act: &["7d6734"],
    basis: "WCAG 2.2, 1.1.1; SVG Accessibility API Mappings; ACT 7d6734",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p>Byn vid sjön: <svg role=\"img\" viewBox=\"0 0 4 3\"><rect width=\"4\" height=\"3\"/></svg></p>"),
        found: "<svg role=\"img\" viewBox=\"0 0 4 3\">",
        good: Input::Html(
            "<p>Byn vid sjön: <svg role=\"img\" viewBox=\"0 0 4 3\"><title>En röd båt</title><rect width=\"4\" height=\"3\"/></svg></p>",
        ),
    }],
    look: Look::Picture(find),
};

/// Text in the drawing is part of the picture, not its name.
fn find(picture: &Picture<'_>) -> Option<Finding> {
    let is_silent = picture.kind == Kind::Svg && !picture.is_hidden && picture.text().is_none() && picture.other_name.is_empty();
    is_silent.then(|| Finding::at(&RULE.code, picture.element))
}
