//! The headings of a page with their levels.

use crate::check::rule::Page;
use crate::dom::Node;

/// The headings that are told of, in their order.
pub fn of_page<'a>(page: &Page<'a>) -> Vec<(Node<'a>, u32)> {
    let headings = page.document.with_role(&["heading"]).filter(|node| node.is_exposed() && !node.is_copy());
    headings.map(|node| (node, level(node))).collect()
}

fn level(node: Node<'_>) -> u32 {
    let by_aria = node.attr("aria-level").and_then(|level| level.trim().parse().ok()).filter(|level| *level > 0);
    by_aria.or_else(|| node.name().strip_prefix('h').and_then(|level| level.parse().ok())).unwrap_or(2)
}
