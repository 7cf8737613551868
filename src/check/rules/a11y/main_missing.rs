//! A11Y060: the content that is this page’s own is marked as such.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y060", name: "no-main-landmark", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1 and 2.4.1; WAI-ARIA Authoring Practices, landmark regions",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html><html lang=\"sv\"><head><title>Byn</title></head><body><header><a href=\"/\">Byn</a></header><div id=\"innehall\"><h1>Hjälp</h1><p>Text.</p></div></body></html>",
        ),
        found: "<div id=\"innehall\">",
        good: Input::Html("<p>Text.</p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let has = |roles: &[&str]| page.document.with_role(roles).any(|node| node.is_exposed());
    if has(&["main"]) || !has(&["banner", "navigation", "contentinfo"]) {
        return Vec::new();
    }
    let heading = page.document.named("h1").find(|node| node.is_exposed());
    let around = heading.and_then(|heading| heading.ancestors().take_while(|outer| !outer.is("body")).last());
    let place = around.or(heading).or_else(|| page.document.named("body").next());
    place.map(|node| Finding::at(&RULE.code, node.span())).into_iter().collect()
}
