//! A11Y064: the link that leads past the menu leads to the content.

use super::fragments;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y064", name: "skip-link-broken", severity: Severity::Error },
    act: &[],
    basis: "WCAG 2.2, 2.4.1; WCAG G1",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html><html lang=\"sv\"><head><title>Byn</title></head><body><a href=\"#innehall\">Till innehållet</a><main><h1>Byn</h1></main></body></html>",
        ),
        found: "<main>",
        good: Input::Html(
            "<!doctype html><html lang=\"sv\"><head><title>Byn</title></head><body><a href=\"#innehall\">Till innehållet</a><main id=\"innehall\"><h1>Byn</h1></main></body></html>",
        ),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let skip_link = fragments::skip_link(page);
    let broken = fragments::broken(page).into_iter().find(|(link, _)| Some(*link) == skip_link);
    // It is mended where it should lead, when that has no name yet.
    let main = page.document.with_role(&["main"]).find(|node| node.is_exposed() && !node.has("id"));
    let place = |link: Node<'_>| main.map_or_else(|| link.attr_span("href"), Node::span);
    broken.map(|(link, id)| Finding::at(&RULE.code, place(link)).with("id", id)).into_iter().collect()
}
