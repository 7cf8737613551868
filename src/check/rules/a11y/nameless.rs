//! Elements that assistive technology can tell of but has no name for.

use crate::base::code::Code;
use crate::base::finding::Finding;
use crate::check::rule::Page;
use crate::dom::Node;

/// The elements of a kind that are told of and have no name, each at its start tag.
pub fn find(page: &Page<'_>, code: &'static Code, is_kind: impl Fn(Node<'_>) -> bool) -> Vec<Finding> {
    let is_nameless = |node: &Node<'_>| !node.is_copy() && is_kind(*node) && node.is_exposed() && node.accessible_name().is_empty();
    page.document.elements().filter(is_nameless).map(|node| Finding::at(code, node.span())).collect()
}
