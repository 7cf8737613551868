//! A11Y023: an ARIA attribute stands where it means something.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;
use crate::dom::aria;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y023", name: "aria-attribute-not-permitted", severity: Severity::Warning },
    act: &["5c01ea"],
    basis: "WAI-ARIA 1.2, 5.4; ARIA in HTML; ACT 5c01ea",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p><button type=\"button\" aria-sort=\"none\">Sortera</button></p>"),
        found: "aria-sort",
        good: Input::Html("<p><button type=\"button\" aria-pressed=\"true\">Sortera</button></p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let elements = page.document.with_attributes_from("aria-").filter(|node| node.is_exposed() && !node.is_copy());
    let attributes = elements.flat_map(|node| node.attributes().iter().map(move |attribute| (node, attribute.name.as_str())));
    attributes
        .filter(|(node, name)| aria::attribute(name).is_some_and(|known| !known.is_global) && !is_permitted(*node, name))
        .map(|(node, name)| Finding::at(&RULE.code, node.attr_name_span(name)).with("attribute", name))
        .collect()
}

fn is_permitted(node: Node<'_>, attribute: &str) -> bool {
    match node.role_facts() {
        Some(role) => role.supports(attribute),
        // Fields and summaries without a role of ARIA's own may have what is like theirs.
        None => node.is("input") || (node.is_summary_of_details() && attribute == "aria-expanded") || !(node.is_html() || node.is_svg()),
    }
}
