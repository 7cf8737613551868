//! A11Y026: in a list are list items, in a table rows, in a menu its choices.

use super::ownership;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y026", name: "list-with-other-things", severity: Severity::Error },
    act: &["bc4a75"],
    basis: "WAI-ARIA 1.2, 5.2.5; WCAG 2.2, 1.3.1; ACT bc4a75",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<ul><li>Ring oss</li><div>Skriv till oss</div></ul>"),
            found: "<div>",
            good: Input::Html("<ul><li>Ring oss</li><li>Skriv till oss</li></ul>"),
        },
        Example {
            bad: Input::Html("<div role=\"list\"><span>Ring oss</span></div>"),
            found: "<span>",
            good: Input::Html("<div role=\"list\"><span role=\"listitem\">Ring oss</span></div>"),
        },
    ],
    look: Look::Page(find),
};

/// How many groups within groups are looked at.
const DEEPEST: usize = 8;

fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_ready = |node: &Node<'_>| {
        node.is_exposed() && !node.is_copy() && !node.attr("aria-busy").is_some_and(|busy| busy.eq_ignore_ascii_case("true"))
    };
    page.document.elements().filter(is_ready).flat_map(|owner| strangers(owner)).collect()
}

/// What an element owns and may not own; one finding for an element, so that a list of links is not told of link by link.
fn strangers(owner: Node<'_>) -> Option<Finding> {
    let role = owner.role_facts().filter(|role| !role.owned.is_empty() && role.name != "radiogroup")?;
    let stranger = ownership::owned(owner).into_iter().find(|node| !is_welcome(*node, role.owned, 0))?;
    Some(Finding::at(&RULE.code, stranger.span()).with("element", stranger.name()).with("role", role.name))
}

/// Groups may hold groups; where they name each other by `aria-owns` there is no end to it.
fn is_welcome(node: Node<'_>, roles: &[&str], depth: usize) -> bool {
    match node.role() {
        Some("caption" | "separator") => true,
        Some("group") if roles.contains(&"group") => {
            depth > DEEPEST || ownership::owned(node).into_iter().all(|inner| is_welcome(inner, roles, depth.saturating_add(1)))
        }
        Some(role) => roles.contains(&role),
        // A listing of suggestions, an inserted script: ARIA says nothing of them.
        None => true,
    }
}
