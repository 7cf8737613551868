//! A11Y057: a page has one heading of the first level.

use super::headings;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y057", name: "two-main-headings", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1 and 2.4.6",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p>Text.</p><h1>Hjälp</h1><p>Text.</p>"),
        found: "<h1>",
        good: Input::Html("<p>Text.</p><h2>Hjälp</h2><p>Text.</p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let firsts = headings::of_page(page).into_iter().filter(|(_, level)| *level == 1);
    firsts.skip(1).map(|(node, _)| Finding::at(&RULE.code, node.span())).collect()
}
