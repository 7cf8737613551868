//! ALT019: a title that repeats the alternative text is heard twice.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::picture::wording::normal;
use crate::check::picture::{Kind, Picture};
use crate::check::rule::{Example, Input, Look, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT019", name: "alt-same-as-title", severity: Severity::Info },
    act: &[],
    basis: "Sa11y IMAGE title; HTML Standard 3.2.6.1, the title attribute",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p>Byn vid sjön. <img src=\"a.png\" alt=\"En röd båt\" title=\"En röd båt\"></p>"),
        found: "En röd båt",
        good: Input::Html("<p>Byn vid sjön. <img src=\"a.png\" alt=\"En röd båt\" width=\"4\" height=\"3\"></p>"),
    }],
    look: Look::Picture(find),
};

fn find(picture: &Picture<'_>) -> Option<Finding> {
    let text = picture.text()?;
    let is_same = !normal(text).is_empty() && normal(text) == normal(&picture.title) && picture.kind != Kind::Svg;
    is_same.then(|| Finding::at(&RULE.code, picture.span).with("alt", text))
}
