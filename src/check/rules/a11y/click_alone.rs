//! A11Y077: what can be pressed with a mouse can be pressed with a keyboard.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y077", name: "click-without-keyboard", severity: Severity::Error },
    act: &[],
    basis: "WCAG 2.2, 2.1.1; F54 and F59",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<div onclick=\"visa()\">Visa fler kontaktvägar</div>"),
        found: "visa()",
        good: Input::Html("<button type=\"button\" onclick=\"visa()\">Visa fler kontaktvägar</button>"),
    }],
    look: Look::Page(find),
};

const CLICKS: [&str; 3] = ["onclick", "onmousedown", "ondblclick"];

/// What holds a control, or is a control's label, may listen for a press on it; what is kept from all but eyes may
/// double a control beside it.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_alone = |node: &Node<'_>| {
        node.is_html()
            && node.is_visible()
            && node.is_exposed()
            && !node.is_focusable()
            && !node.is_disabled()
            && !node.is_any(&["html", "body", "label", "form", "a", "area"])
            && !node.descendants().any(Node::is_focusable)
            && !node.ancestors().any(Node::is_focusable)
    };
    let pressed = page
        .document
        .with_any_attribute(&CLICKS)
        .filter(is_alone)
        .filter_map(|node| Some((node, CLICKS.iter().find(|name| node.has(name))?)));
    pressed.map(|(node, name)| Finding::at(&RULE.code, node.attr_span(name)).with("element", node.name())).collect()
}
