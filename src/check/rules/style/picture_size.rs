//! STYLE012: a picture has its place before it is there, so that the words do not jump.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::style::Styles;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE012", name: "picture-without-size", severity: Severity::Info },
    act: &[],
    basis: "WHATWG HTML, 15.4.3, aspect ratio; Web Vitals, cumulative layout shift: who reads with a magnifier loses the line",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p>Byn vid sjön. <img src=\"hamn.jpg\" alt=\"Tre röda båtar\" width=\"300\"></p>"),
        found: "<img src=\"hamn.jpg\" alt=\"Tre röda båtar\" width=\"300\">",
        good: Input::Html("<p>Byn vid sjön. <img src=\"hamn.jpg\" alt=\"Tre röda båtar\" width=\"300\" height=\"200\"></p>"),
    }],
    look: Look::Page(find),
};

/// A sheet may give the size as well.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let styles = Styles::of(page.document);
    let mut pictures = page.document.named("img").filter(|node| node.is_visible() && node.has("src")).peekable();
    if pictures.peek().is_none() || page.document.has_unread_sheets() {
        return Vec::new();
    }
    let is_sized = |node: &crate::dom::Node<'_>| {
        let has = |name: &str| node.has(name) || styles.as_ref().is_some_and(|styles| styles.cascade.get(*node, name).is_some());
        (has("width") && has("height")) || has("aspect-ratio")
    };
    pictures.filter(|node| !is_sized(node)).map(|node| Finding::at(&RULE.code, node.span())).collect()
}
