//! LANG027: the language of a page that is linked to exists.

use super::registry;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG027", name: "hreflang-unknown", severity: Severity::Warning },
    act: &[],
    basis: "WHATWG HTML, 4.6.1 and 4.2.4, hreflang; BCP 47",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p><a href=\"/en/\" hreflang=\"engelska\" lang=\"en\">English</a></p>"),
            found: "engelska",
            good: Input::Html("<p><a href=\"/en/\" hreflang=\"en\" lang=\"en\">English</a></p>"),
        },
        Example {
            bad: Input::Html(
                "<!doctype html><html lang=\"sv\"><head><title>Byn</title><link rel=\"alternate\" hreflang=\"en_GB\" href=\"/en/\"></head><body><main><h1>Byn</h1></main></body></html>",
            ),
            found: "en_GB",
            good: Input::Html(
                "<!doctype html><html lang=\"sv\"><head><title>Byn</title><link rel=\"alternate\" hreflang=\"en-GB\" href=\"/en/\"><link rel=\"alternate\" hreflang=\"x-default\" href=\"/\"></head><body><main><h1>Byn</h1></main></body></html>",
            ),
        },
    ],
    look: Look::Page(find),
};

/// What search engines read as "for all others".
const FOR_ALL: &str = "x-default";

fn find(page: &Page<'_>) -> Vec<Finding> {
    let links =
        page.document.with_attribute("hreflang").filter(|node| node.is_any(&["a", "area", "link"]) && node.has("href") && !node.is_copy());
    let is_wrong = |node: &Node<'_>| {
        let tag = node.attr("hreflang").map(str::trim);
        let is_known = |tag: &str| registry::is_valid(tag) || (node.is("link") && tag.eq_ignore_ascii_case(FOR_ALL));
        tag.is_some_and(|tag| !is_known(tag))
    };
    let wrong = links.filter(is_wrong);
    wrong.map(|node| Finding::at(&RULE.code, node.attr_span("hreflang")).with("tag", node.attr("hreflang").unwrap_or_default())).collect()
}
