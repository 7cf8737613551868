//! A11Y027: a list item stands in a list, a tab among tabs.

use super::ownership;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y027", name: "role-out-of-place", severity: Severity::Error },
    act: &["ff89c9"],
    basis: "WAI-ARIA 1.2, 5.2.4; WCAG 2.2, 1.3.1; ACT ff89c9",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p><span role=\"listitem\">Ring oss</span></p>"),
        found: "<span role=\"listitem\">",
        good: Input::Html("<div role=\"list\"><span role=\"listitem\">Ring oss</span></div>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for node in page.document.with_attribute("role").filter(|node| node.is_exposed()) {
        let Some(role) = node.explicit_role().filter(|role| node.role() == Some(role.name) && !role.contexts.is_empty()) else { continue };
        if !ownership::owner(node).is_some_and(|owner| owner.has_role(role.contexts)) {
            findings.push(Finding::at(&RULE.code, node.span()).with("role", role.name).with("owners", role.contexts.join(", ")));
        }
    }
    findings
}
