//! A11Y016: a choice in a menu says what it does.

use super::nameless;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y016", name: "menu-item-without-name", severity: Severity::Error },
    act: &["m6b1q3"],
    basis: "WCAG 2.2, 4.1.2; ACT m6b1q3",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<div role=\"menu\" aria-label=\"Val\"><div role=\"menuitem\" tabindex=\"0\"></div></div>"),
        found: "<div role=\"menuitem\" tabindex=\"0\">",
        good: Input::Html("<div role=\"menu\" aria-label=\"Val\"><div role=\"menuitem\" tabindex=\"0\">Skriv ut</div></div>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    nameless::find(&RULE.code, page.document.with_role(&["menuitem"]))
}
