//! A11Y029: what is kept from assistive technology cannot be reached with the keyboard.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y029", name: "focus-on-nothing", severity: Severity::Error },
    act: &["6cfa84"],
    basis: "WCAG 2.2, 4.1.2; ACT 6cfa84",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p aria-hidden=\"true\">Läs om <a href=\"/skydd/\">skydd</a></p>"),
        found: "<a href=\"/skydd/\">",
        good: Input::Html("<p>Läs om <a href=\"/skydd/\">skydd</a> <span aria-hidden=\"true\">→</span></p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let reached = page.document.elements().filter(|node| node.is_aria_hidden() && node.is_tabbable() && !node.is_copy());
    reached.map(|node| Finding::at(&RULE.code, node.span()).with("element", node.name())).collect()
}
