//! A11Y099: what a page says stands in one of its parts.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y099", name: "outside-landmarks", severity: Severity::Info },
    act: &[],
    basis: "WCAG 2.2, 1.3.1; ARIA11; axe region",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title></head>\n<body><main><h1>Byn</h1></main>\n<p>Vi har stängt i dag.</p>\n<footer><p>Byns kontor</p></footer></body>\n</html>\n",
        ),
        found: "<p>",
        good: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title></head>\n<body><p><a href=\"#a\">Hoppa till innehållet</a></p><main id=\"a\"><h1>Byn</h1><p>Vi har stängt i dag.</p></main>\n<div role=\"status\">Sparat</div><footer><p>Byns kontor</p></footer></body>\n</html>\n",
        ),
    }],
    look: Look::Page(find),
};

/// Parts of a page, and what is told of wherever it stands.
const PARTS: [&str; 14] = [
    "main",
    "banner",
    "navigation",
    "contentinfo",
    "complementary",
    "region",
    "form",
    "search",
    "dialog",
    "alertdialog",
    "alert",
    "status",
    "log",
    "none",
];

/// The first paragraph, heading or list. A page without parts has other faults first, and what leads to a part stands
/// before all of them.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let has = |role: &str| page.document.with_role(&[role]).any(|node| node.is_exposed());
    let Some(body) = page.document.named("body").next().filter(|_| has("main") && (has("banner") || has("contentinfo"))) else {
        return Vec::new();
    };
    let outside = body.child_elements().filter(|node| !node.has_role(&PARTS) && !node.is_any(&["script", "style", "template", "noscript"]));
    let outside = outside.filter(|node| node.is_any(&["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote"]));
    let said =
        outside.filter(|node| node.is_exposed() && node.is_visible() && !node.is_copy() && !is_skip(*node) && !node.text().is_empty());
    said.take(1).map(|node| Finding::at(&RULE.code, node.span())).collect()
}

/// Links to parts of the page, and no words beside them.
fn is_skip(node: Node<'_>) -> bool {
    let is_link = |run: Node<'_>| run.closest("a").is_some();
    node.descendants().filter(|run| run.is_text() && !run.own_text().trim().is_empty()).all(is_link)
}
