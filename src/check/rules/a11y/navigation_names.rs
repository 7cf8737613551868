//! A11Y062: several menus have names that differ.

use std::collections::BTreeSet;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y062", name: "navigations-alike", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1; WAI-ARIA Authoring Practices, landmark regions; axe landmark-unique",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<nav><a href=\"/a/\">Om oss</a></nav><nav><a href=\"/b/\">Kontakt</a></nav>"),
        found: "<nav>",
        good: Input::Html(
            "<nav aria-label=\"Huvudmeny\"><a href=\"/a/\">Om oss</a></nav><nav aria-label=\"På sidan\"><a href=\"/b/\">Kontakt</a></nav>",
        ),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut names = BTreeSet::new();
    let navigations = page.document.with_role(&["navigation"]).filter(|node| node.is_exposed());
    let again = navigations.filter(|node| !names.insert(node.accessible_name().to_lowercase()));
    again.map(|node| Finding::at(&RULE.code, node.span())).collect()
}
