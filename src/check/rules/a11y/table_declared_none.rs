//! A11Y072: a table with headers is not declared to be none.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y072", name: "table-declared-none", severity: Severity::Error },
    act: &[],
    basis: "WCAG 2.2, 1.3.1; F46 and F92",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<table role=\"presentation\"><tr><th>Dag</th><th>Tid</th></tr><tr><td>Måndag</td><td>9–16</td></tr></table>"),
        found: "presentation",
        good: Input::Html("<table role=\"presentation\"><tr><td>Måndag</td><td>9–16</td></tr></table>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let tables = page.document.named("table").filter(|node| node.has_role(&["none"]) && node.is_exposed());
    let has_headers = |table: &crate::dom::Node<'_>| {
        let mut of_table = table.descendants().filter(|node| node.closest("table") == Some(*table));
        table.has("summary") || of_table.any(|node| node.is_any(&["th", "caption"]))
    };
    tables.filter(has_headers).map(|table| Finding::at(&RULE.code, table.attr_span("role"))).collect()
}
