//! A11Y025: a name stands only where it can be heard.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y025", name: "name-not-heard", severity: Severity::Warning },
    act: &["kb1m8s"],
    basis: "WAI-ARIA 1.2, 5.2.8.6; ACT kb1m8s",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<div aria-label=\"Viktigt\"><p>Ring 112.</p></div>"),
        found: "aria-label",
        good: Input::Html("<div role=\"group\" aria-label=\"Viktigt\"><p>Ring 112.</p></div>"),
    }],
    look: Look::Page(find),
};

const NAMES: [&str; 5] = ["aria-label", "aria-labelledby", "aria-braillelabel", "aria-roledescription", "aria-brailleroledescription"];

fn find(page: &Page<'_>) -> Vec<Finding> {
    let may_not = |node: &Node<'_>| node.role_facts().is_some_and(|role| role.may_not_be_named);
    let elements = page.document.with_any_attribute(&NAMES).filter(|node| node.is_exposed()).filter(may_not);
    elements
        .filter_map(|node| {
            let has = |name: &&&str| node.attr(name).is_some_and(|value| !value.trim().is_empty());
            let name = NAMES.iter().find(has).filter(|name| !name.ends_with("roledescription") || node.has_role(&["generic", "none"]))?;
            Some(Finding::at(&RULE.code, node.attr_name_span(name)).with("attribute", *name))
        })
        .collect()
}
