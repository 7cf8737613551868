//! A11Y030: in a button, a tab or a picture there is no other control.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y030", name: "control-in-control", severity: Severity::Error },
    act: &["307n5z"],
    basis: "WAI-ARIA 1.2, 5.2.8; WCAG 2.2, 4.1.2; ACT 307n5z",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p><button type=\"button\">Öppna <a href=\"/karta/\">kartan</a></button></p>"),
        found: "<a href=\"/karta/\">",
        good: Input::Html("<p><button type=\"button\">Öppna kartan</button> <a href=\"/karta/\">Kartan i stort format</a></p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let reached = page.document.elements().filter(|node| node.is_tabbable() && !node.is_copy());
    reached.filter(|node| is_in_control(*node)).map(|node| Finding::at(&RULE.code, node.span()).with("element", node.name())).collect()
}

/// Whether it stands in something that is told of as text alone.
pub fn is_in_control(node: Node<'_>) -> bool {
    let hides_parts =
        |node: &Node<'_>| node.is_element() && node.is_exposed() && node.role_facts().is_some_and(|role| role.has_presentational_children);
    node.ancestors().any(|outer| hides_parts(&outer))
}
