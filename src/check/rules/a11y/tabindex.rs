//! A11Y046: the keyboard goes through a page in its order.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y046", name: "tab-order-changed", severity: Severity::Error },
    act: &[],
    basis: "WCAG 2.2, 2.4.3; ARIA Authoring Practices, keyboard interface",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p><a href=\"/a/\" tabindex=\"3\">Om oss</a></p>"),
        found: "3",
        good: Input::Html("<p><a href=\"/a/\">Om oss</a> <span tabindex=\"-1\">Text</span></p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let elements =
        page.document.with_attribute("tabindex").filter(|node| !node.is_hidden() && node.tabindex().is_some_and(|number| number > 0));
    elements.map(|node| Finding::at(&RULE.code, node.attr_span("tabindex"))).collect()
}
