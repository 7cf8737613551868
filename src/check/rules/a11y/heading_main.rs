//! A11Y056: a page has a heading of the first level.

use super::headings;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y056", name: "no-main-heading", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1 and 2.4.6; WCAG H69",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html><html lang=\"sv\"><head><title>Byn</title></head><body><main><h2>Hjälp</h2><p>Text.</p></main></body></html>",
        ),
        found: "<main>",
        good: Input::Html("<h2>Hjälp</h2><p>Text.</p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let headings = headings::of_page(page);
    if headings.is_empty() || headings.iter().any(|(_, level)| *level == 1) {
        return Vec::new();
    }
    let main = page.document.with_role(&["main"]).next();
    main.or_else(|| headings.first().map(|(node, _)| *node)).map(|node| Finding::at(&RULE.code, node.span())).into_iter().collect()
}
