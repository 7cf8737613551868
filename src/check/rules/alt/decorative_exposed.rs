//! ALT027: what is declared decorative cannot be reached or named.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT027", name: "decorative-exposed", severity: Severity::Warning },
    act: &["46ca7f"],
    basis: "WAI-ARIA 1.2, presentational roles conflict resolution; ACT 46ca7f",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<div role=\"none\" aria-label=\"Byns hamn\"><p>Byn vid sjön</p></div>"),
        found: "aria-label",
        good: Input::Html("<div role=\"none\"><p>Byn vid sjön</p></div>"),
    }],
    look: Look::Page(find),
};

/// Attributes that any element may have and that make a browser pass over `role="none"` (WAI-ARIA 1.2, 5.3.3 and 6.4).
const GLOBAL: [&str; 15] = [
    "aria-atomic",
    "aria-busy",
    "aria-controls",
    "aria-current",
    "aria-describedby",
    "aria-details",
    "aria-dropeffect",
    "aria-flowto",
    "aria-grabbed",
    "aria-keyshortcuts",
    "aria-label",
    "aria-labelledby",
    "aria-live",
    "aria-owns",
    "aria-relevant",
];

fn find(page: &Page<'_>) -> Vec<Finding> {
    page.document
        .named_or_with(&["img"], &["role"])
        .filter(|node| is_declared(*node) && !node.is_hidden() && !node.is_aria_hidden())
        .filter_map(conflict)
        .collect()
}

fn is_declared(node: Node<'_>) -> bool {
    let role = node.attr("role").unwrap_or_default().split_ascii_whitespace().next().unwrap_or_default().to_ascii_lowercase();
    matches!(role.as_str(), "none" | "presentation") || (node.is("img") && node.attr("alt") == Some("") && role.is_empty())
}

fn conflict(node: Node<'_>) -> Option<Finding> {
    let named = GLOBAL.iter().find(|name| node.attr(name).is_some_and(|value| !value.trim().is_empty()));
    let is_picture = node.is("img") || node.is_svg();
    let focus = node.is_focusable();
    let name = named.copied().or_else(|| focus.then_some("tabindex"))?;
    // An empty alternative text gives way to a label without any conflict: the label is the picture's name.
    let is_plain_label = is_picture && !node.has("role") && name != "tabindex" && matches!(name, "aria-label" | "aria-labelledby");
    (!is_plain_label).then(|| Finding::at(&RULE.code, node.attr_name_span(name)).with("attribute", name))
}
