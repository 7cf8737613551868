//! A11Y044: an id stands once on a page.

use std::collections::BTreeSet;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y044", name: "id-twice", severity: Severity::Error },
    act: &["3ea0c8"],
    basis: "WHATWG HTML, 3.2.6; WCAG 2.2, 1.3.1 and 4.1.2; ACT 3ea0c8",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<h2 id=\"a\">Hjälp</h2><p id=\"a\">Ring oss.</p>"),
        found: "a",
        good: Input::Html("<h2 id=\"a\">Hjälp</h2><p id=\"b\">Ring oss.</p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let with_id = page.document.with_attribute("id").filter(|node| !node.is_copy() && node.attr("id").is_some_and(|id| !id.is_empty()));
    let again = with_id.filter(|node| !seen.insert(node.attr("id").unwrap_or_default()));
    again.map(|node| Finding::at(&RULE.code, node.attr_span("id")).with("id", node.attr("id").unwrap_or_default())).collect()
}
