//! A11Y014: what can be opened says what is inside.

use super::nameless;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y014", name: "summary-without-name", severity: Severity::Error },
    act: &["2t702h"],
    basis: "WCAG 2.2, 4.1.2; ACT 2t702h",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<details><summary></summary><p>Ja, det är gratis.</p></details>"),
        found: "<summary>",
        good: Input::Html("<details><summary>Kostar det något?</summary><p>Nej, det är gratis.</p></details>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    nameless::find(&RULE.code, page.document.named("summary").filter(|node| is_one(*node)))
}

fn is_one(node: Node<'_>) -> bool {
    node.is_summary_of_details() && node.explicit_role().is_none_or(|role| matches!(role.name, "button" | "none" | "presentation"))
}
