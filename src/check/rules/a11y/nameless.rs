//! Elements that assistive technology can tell of but has no name for.

use crate::base::code::Code;
use crate::base::finding::Finding;
use crate::dom::Node;

/// The elements of a kind that are told of and have no name, each at its start tag.
pub fn find<'a>(code: &'static Code, of_kind: impl Iterator<Item = Node<'a>>) -> Vec<Finding> {
    let is_nameless = |node: &Node<'_>| !node.is_copy() && node.is_exposed() && node.accessible_name().is_empty();
    of_kind.filter(is_nameless).map(|node| Finding::at(code, node.span())).collect()
}
