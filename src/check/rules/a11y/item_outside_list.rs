//! A11Y070: a list item stands in a list, a term and its explanation in a list of them.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y070", name: "item-outside-list", severity: Severity::Error },
    act: &[],
    basis: "WHATWG HTML, 4.4.8 and 4.4.9; WCAG 2.2, 1.3.1",
    limits: &[],
    examples: &[
        Example { bad: Input::Html("<div><li>Ring oss</li></div>"), found: "<li>", good: Input::Html("<ul><li>Ring oss</li></ul>") },
        Example {
            bad: Input::Html("<div><dd>Hjälp när du mår dåligt</dd></div>"),
            found: "<dd>",
            good: Input::Html("<dl><div><dt>Stödsamtal</dt><dd>Hjälp när du mår dåligt</dd></div></dl>"),
        },
    ],
    look: Look::Page(find),
};

/// One finding for all the items of a parent: they are mended together.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let items = page.document.elements().filter(|node| !node.is_copy() && node.is_exposed() && is_outside(*node));
    let is_first =
        |node: &Node<'_>| node.parent().and_then(|parent| parent.child_elements().find(|child| is_outside(*child))) == Some(*node);
    items.filter(is_first).map(|node| Finding::at(&RULE.code, node.span()).with("element", node.name())).collect()
}

/// An item that a role makes something else of is no item, and may stand anywhere.
fn is_outside(node: Node<'_>) -> bool {
    let Some(parent) = node.parent().filter(|_| !node.has("role")) else { return false };
    let is_in_terms = |parent: Node<'_>| parent.is("dl") || (parent.is("div") && parent.parent().is_some_and(|outer| outer.is("dl")));
    (node.is("li") && !parent.is_any(&["ul", "ol", "menu"])) || (node.is_any(&["dt", "dd"]) && !is_in_terms(parent))
}
