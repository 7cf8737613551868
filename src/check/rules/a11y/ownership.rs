//! Who owns whom: parents and children as assistive technology sees them (WAI-ARIA 1.2, accessibility tree).

use crate::dom::{Node, aria};

/// The elements that one owns: those inside it and those that `aria-owns` names. What only arranges others is seen through.
pub fn owned(owner: Node<'_>) -> Vec<Node<'_>> {
    let named = owner.document().by_ids(owner.attr("aria-owns").unwrap_or_default());
    let mut waiting: Vec<Node<'_>> = named.filter(|node| *node != owner && !node.contains(owner)).collect();
    let mut inside: Vec<Node<'_>> = owner.child_elements().collect();
    waiting.reverse();
    inside.reverse();
    waiting.extend(inside);
    let mut found = Vec::new();
    while let Some(node) = waiting.pop() {
        if !node.is_exposed() {
            continue;
        }
        let parts: Vec<Node<'_>> = node.child_elements().filter(|child| child.is_exposed()).collect();
        if is_seen_through(node) && !(node.has_role(&["generic"]) && (parts.is_empty() || has_words(node))) {
            waiting.extend(parts.into_iter().rev());
        } else {
            found.push(node);
        }
    }
    found
}

/// The element that owns one: whoever names it in `aria-owns`, otherwise the nearest around it that is told of.
pub fn owner(node: Node<'_>) -> Option<Node<'_>> {
    let by_name = node.attr("id").and_then(|id| node.document().owner_of(id));
    by_name.or_else(|| node.ancestors().find(|outer| outer.is_element() && !is_seen_through(*outer)))
}

/// Whether it is there for the arrangement alone. A `<div>` about which ARIA says something is not.
fn is_seen_through(node: Node<'_>) -> bool {
    let says_something = |name: &str| aria::attribute(name).is_some_and(|attribute| attribute.is_global);
    match node.role() {
        Some("none") => true,
        Some("generic") => !node.attributes().iter().any(|attribute| says_something(&attribute.name)),
        _ => false,
    }
}

fn has_words(node: Node<'_>) -> bool {
    node.children().any(|child| child.is_text() && !child.own_text().trim().is_empty())
}
