//! A11Y020: an attribute that begins with aria- exists.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::aria;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y020", name: "aria-attribute-unknown", severity: Severity::Error },
    act: &["5f99a7"],
    basis: "WAI-ARIA 1.2, 6; ACT 5f99a7",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p><button type=\"button\" aria-labeledby=\"a\">Sök</button></p>"),
        found: "aria-labeledby",
        good: Input::Html("<p><button type=\"button\" aria-describedby=\"a\">Sök</button> <span id=\"a\">Söker i alla sidor.</span></p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let elements = page.document.with_attributes_from("aria-").filter(|node| !node.is_copy());
    let attributes = elements.flat_map(|node| node.attributes().iter().map(move |attribute| (node, attribute.name.as_str())));
    attributes
        .filter(|(_, name)| name.starts_with("aria-") && aria::attribute(name).is_none())
        .map(|(node, name)| Finding::at(&RULE.code, node.attr_name_span(name)).with("attribute", name))
        .collect()
}
