//! A11Y013: an embedded page says what it is.

use super::nameless;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y013", name: "frame-without-name", severity: Severity::Error },
    act: &["cae760"],
    basis: "WCAG 2.2, 4.1.2; ACT cae760",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<iframe src=\"/karta/\"></iframe>"),
        found: "<iframe src=\"/karta/\">",
        good: Input::Html("<iframe src=\"/karta/\" title=\"Karta över byn\"></iframe>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    nameless::find(&RULE.code, page.document.named("iframe").filter(|node| is_one(*node)))
}

fn is_one(node: Node<'_>) -> bool {
    node.tabindex().is_none_or(|number| number >= 0)
        && node.explicit_role().is_none_or(|role| !matches!(role.name, "none" | "presentation"))
}
