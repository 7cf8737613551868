//! A11Y015: a heading has words.

use super::nameless;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y015", name: "heading-empty", severity: Severity::Error },
    act: &["ffd0e9"],
    basis: "WCAG 2.2, 1.3.1 and 2.4.6; ACT ffd0e9",
    limits: &[],
    examples: &[
        Example { bad: Input::Html("<h2></h2><p>Text.</p>"), found: "<h2>", good: Input::Html("<h2>Hjälp</h2><p>Text.</p>") },
        Example {
            bad: Input::Html("<h2><img src=\"a.svg\" alt=\"\"></h2><p>Text.</p>"),
            found: "<h2>",
            good: Input::Html("<h2><img src=\"a.svg\" alt=\"\" width=\"4\" height=\"3\"> Hjälp</h2><p>Text.</p>"),
        },
    ],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    nameless::find(&RULE.code, page.document.with_role(&["heading"]))
}
