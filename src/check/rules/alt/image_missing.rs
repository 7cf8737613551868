//! ALT005: a picture on a page has a text that can be heard, or is declared decorative.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::{Kind, Picture};
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT005", name: "alt-missing-on-page", severity: Severity::Error },
    act: &["23a2a8"],
    basis: "WCAG 2.2, 1.1.1 Non-text Content; F65; ACT 23a2a8",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p>Byn vid sjön: <img src=\"a.png\"></p>"),
        found: "<img src=\"a.png\">",
        good: Input::Html("<p>Byn vid sjön: <img src=\"a.png\" alt=\"En röd båt\" width=\"4\" height=\"3\"></p>"),
    }],
    look: Look::Picture(find),
};

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let is_meant = matches!(picture.kind, Kind::Image | Kind::Drawn) && !picture.is_hidden && !picture.is_decorative;
    let is_silent = match picture.kind {
        Kind::Image => picture.alt.is_none(),
        // Its text is its `aria-label`, which says nothing when it is empty.
        _ => picture.text().is_none(),
    };
    (is_meant && is_silent && picture.other_name.is_empty())
        .then(|| Finding::at(&RULE.code, picture.element).with("file", picture.file.as_str()))
}
