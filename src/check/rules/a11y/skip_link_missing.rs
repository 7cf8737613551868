//! A11Y076: whoever uses a keyboard gets past the menu.

use super::fragments;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y076", name: "skip-link-missing", severity: Severity::Info },
    act: &[],
    basis: "WCAG 2.2, 2.4.1; G1. Headings and landmarks help only those whose browser can jump to them",
    limits: &[Limit { name: "most-before", default: 4 }],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html><html lang=\"sv\"><head><title>Byn</title></head><body><nav><a href=\"/a/\">Hem</a> <a href=\"/b/\">Hjälp</a> <a href=\"/c/\">Ord</a> <a href=\"/d/\">Om oss</a> <a href=\"/e/\">Nytt</a></nav><main><h1>Byn</h1></main></body></html>",
        ),
        found: "<a href=\"/a/\">",
        good: Input::Html(
            "<!doctype html><html lang=\"sv\"><head><title>Byn</title></head><body><a href=\"#byn\">Till innehållet</a><nav><a href=\"/a/\">Hem</a> <a href=\"/b/\">Hjälp</a> <a href=\"/c/\">Ord</a> <a href=\"/d/\">Om oss</a> <a href=\"/e/\">Nytt</a></nav><main id=\"byn\"><h1>Byn</h1></main></body></html>",
        ),
    }],
    look: Look::Page(find),
};

/// Only where a `<main>` says what the content is, and where there is more before it than a step or two.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let Some(main) = page.document.elements().find(|node| node.is_exposed() && node.has_role(&["main"])) else { return Vec::new() };
    let before = || page.document.elements().take_while(|node| *node != main).filter(|node| node.is_tabbable());
    let leads_on = before().any(|node| node.is("a") && node.attr("href").is_some_and(|href| href.trim().starts_with('#')));
    let is_far = before().count() > usize::try_from(page.limit(&RULE, "most-before")).unwrap_or(usize::MAX);
    let first = fragments::skip_link(page).filter(|_| is_far && !leads_on);
    first.map(|node| Finding::at(&RULE.code, node.span())).into_iter().collect()
}
