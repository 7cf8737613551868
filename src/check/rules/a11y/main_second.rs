//! A11Y061: a page has one main.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y061", name: "two-main-landmarks", severity: Severity::Error },
    act: &[],
    basis: "WHATWG HTML, 4.4.14; WAI-ARIA 1.2, main",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html><html lang=\"sv\"><head><title>Byn</title></head><body><main><h1>Hjälp</h1></main><main class=\"b\"><p>Text.</p></main></body></html>",
        ),
        found: "<main class=\"b\">",
        good: Input::Html("<p>Text.</p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let mains = page.document.with_role(&["main"]).filter(|node| node.is_exposed());
    mains.skip(1).map(|node| Finding::at(&RULE.code, node.span())).collect()
}
