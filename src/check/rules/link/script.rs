//! LINK026: a link leads to an address, not to a script.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK026", name: "link-script", severity: Severity::Warning },
    act: &[],
    basis: "HTML Standard; a link without an address does nothing where scripts do not run",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p>Se <a href=\"javascript:visa()\">byns hamn</a>.</p>"),
        found: "javascript:visa()",
        good: Input::Html("<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>"),
    }],
    look: Look::Page(find),
};

const SCHEME: &str = "javascript:";

/// Browsers pass over white space and control characters in front of the scheme and within it.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_script = |link: &Node<'_>| {
        let address = link.attr("href").unwrap_or_default().chars().filter(|c| !c.is_control() && !c.is_whitespace());
        address.take(SCHEME.len()).map(|c| c.to_ascii_lowercase()).eq(SCHEME.chars())
    };
    let links = page.document.with_attribute("href").filter(|node| node.is_any(&["a", "area"]) && is_script(node));
    links.map(|link| Finding::at(&RULE.code, link.attr_span("href"))).collect()
}
