//! A11Y069: a link that does something can be reached with the keyboard.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y069", name: "link-without-address", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 2.1.1; WCAG F42",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p><a onclick=\"visa()\">Visa mer</a></p>"),
        found: "<a onclick=\"visa()\">",
        good: Input::Html("<p><button type=\"button\" onclick=\"visa()\">Visa mer</button> <a id=\"mer\"></a></p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_pressed = |node: &Node<'_>| {
        ["onclick", "onmousedown", "onmouseup"].iter().any(|name| node.has(name))
            || node.explicit_role().is_some_and(|role| matches!(role.name, "button" | "link"))
    };
    let links = page.document.named("a").filter(|node| !node.has("href") && !node.is_copy() && node.is_exposed() && !node.is_focusable());
    links.filter(is_pressed).map(|node| Finding::at(&RULE.code, node.span())).collect()
}
