//! A11Y098: a link or a button that is seen can be reached with the keyboard.

use std::collections::BTreeSet;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y098", name: "out-of-reach", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 2.1.1 Keyboard; F54",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p><a href=\"/hamn/\" tabindex=\"-1\">Byns hamn</a></p>"),
            found: "-1",
            good: Input::Html(
                "<p><a href=\"/hamn/\" tabindex=\"-1\">Bild av hamnen</a> <a href=\"/hamn/\">Byns hamn</a></p><div id=\"a\" tabindex=\"-1\">Här</div>",
            ),
        },
        Example {
            bad: Input::Html("<form lang=\"en\" action=\"/a/\"><button tabindex=\"-1\">Send</button></form>"),
            found: "-1",
            good: Input::Html(
                "<div lang=\"en\" role=\"toolbar\" aria-label=\"Text\"><button tabindex=\"0\">Bold</button><button tabindex=\"-1\">Italic</button></div>",
            ),
        },
    ],
    look: Look::Page(find),
};

/// Parts within which a script moves the focus with the arrow keys (ARIA Authoring Practices, roving tabindex).
const ROVING: [&str; 11] =
    ["toolbar", "menu", "menubar", "tablist", "tree", "treegrid", "grid", "listbox", "radiogroup", "combobox", "dialog"];

/// A second way to the same place may be passed over, and so may what leads to a part of the page.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let all = page.document.with_attribute("tabindex").filter(|node| node.tabindex().is_some_and(|number| number < 0));
    let controls = all.filter(|node| (node.is("a") && node.has("href")) || node.is("button"));
    let seen: Vec<Node<'_>> = controls.filter(|node| is_meant(*node)).collect();
    if seen.is_empty() {
        return Vec::new();
    }
    let reached: BTreeSet<&str> = page.links().iter().filter(|link| link.is_tabbable()).filter_map(|link| link.attr("href")).collect();
    let lost =
        seen.into_iter().filter(|node| !node.attr("href").is_some_and(|address| address.starts_with('#') || reached.contains(address)));
    lost.map(|node| Finding::at(&RULE.code, node.attr_span("tabindex")).with("name", node.accessible_name())).collect()
}

/// Whether it is there for everybody: neither hidden nor off, and not moved to by a script.
fn is_meant(node: Node<'_>) -> bool {
    let is_roving = |outer: Node<'_>| outer.has_role(&ROVING) || outer.has("aria-activedescendant");
    node.is_exposed()
        && node.is_visible()
        && !node.is_disabled()
        && !node.is_copy()
        && !node.ancestors().any(is_roving)
        && node.role().is_none_or(|role| matches!(role, "link" | "button"))
}
