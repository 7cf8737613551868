//! A11Y010: a button says what it does.

use super::nameless;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y010", name: "button-without-name", severity: Severity::Error },
    act: &["97a4e1"],
    basis: "WCAG 2.2, 4.1.2; ACT 97a4e1",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p><button type=\"button\"><svg aria-hidden=\"true\"></svg></button></p>"),
            found: "<button type=\"button\">",
            good: Input::Html("<p><button type=\"button\" aria-label=\"Stäng\"><svg aria-hidden=\"true\"></svg></button></p>"),
        },
        Example {
            bad: Input::Html("<p><span role=\"button\" tabindex=\"0\"></span></p>"),
            found: "<span role=\"button\" tabindex=\"0\">",
            good: Input::Html("<p><span role=\"button\" tabindex=\"0\">Sök</span></p>"),
        },
    ],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let of_kind = page.document.with_role(&["button"]);
    nameless::find(&RULE.code, of_kind.filter(|node| !node.is_input(&["image"]) && !node.is_summary_of_details()))
}
