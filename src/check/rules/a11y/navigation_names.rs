//! A11Y062: several menus, or other parts of one kind, have names that differ.

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
    ["navigation", "complementary", "search"].iter().flat_map(|role| alike(page, role)).collect()
}

/// Parts of one role: those whose name another has before them, and one that has none among others.
fn alike(page: &Page<'_>, role: &str) -> Vec<Finding> {
    let parts: Vec<_> = page.document.with_role(&[role]).filter(|node| node.is_exposed()).collect();
    let nameless = parts.iter().filter(|node| node.accessible_name().is_empty()).count();
    let mut names = BTreeSet::new();
    let mut is_alike = |name: &str| !names.insert(name.to_lowercase()) || (name.is_empty() && nameless == 1 && parts.len() > 1);
    parts.iter().filter(|node| is_alike(node.accessible_name())).map(|node| Finding::at(&RULE.code, node.span())).collect()
}
