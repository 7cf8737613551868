//! A11Y021: a role exists.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y021", name: "role-unknown", severity: Severity::Error },
    act: &["674b10"],
    basis: "WAI-ARIA 1.2, 5; ACT 674b10",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<div role=\"serch\"><p>Text.</p></div>"),
        found: "serch",
        good: Input::Html("<div role=\"search\"><p>Text.</p></div>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let has_unknown = |node: &Node<'_>| node.attr("role").is_some_and(|role| !role.trim().is_empty()) && node.explicit_role().is_none();
    let elements = page.document.with_attribute("role").filter(|node| node.is_exposed() && !node.is_copy()).filter(has_unknown);
    elements.map(|node| Finding::at(&RULE.code, node.attr_span("role")).with("role", node.attr("role").unwrap_or_default())).collect()
}
