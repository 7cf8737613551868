//! A11Y095: in a list of terms, each description has its term before it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y095", name: "definition-without-term", severity: Severity::Warning },
    act: &[],
    basis: "HTML Standard, content model of dl; WCAG 2.2, 1.3.1; axe definition-list",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<dl><dd>Byns hamn</dd><dd>Byns torg</dd></dl>"),
            found: "<dd>",
            good: Input::Html("<dl><dt>Hamn</dt><dd>Där båtarna ligger.</dd><dd>Där bryggan är.</dd></dl>"),
        },
        Example {
            bad: Input::Html("<div lang=\"en\"><dl><div><dd>Where the boats lie.</dd></div></dl></div>"),
            found: "<dd>",
            good: Input::Html("<div lang=\"en\"><dl><div><dt>Harbour</dt><dd>Where the boats lie.</dd></div></dl></div>"),
        },
    ],
    look: Look::Page(find),
};

/// Once for each list or group in it.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let lists = page.document.named("dl").filter(|node| node.is_exposed() && !node.is_copy() && node.explicit_role().is_none());
    let groups = lists.flat_map(|list| [list].into_iter().chain(list.child_elements().filter(|child| child.is("div"))));
    groups.filter_map(without_term).map(|node| Finding::at(&RULE.code, node.span())).collect()
}

/// The description that comes first, if no term comes before it.
fn without_term(group: Node<'_>) -> Option<Node<'_>> {
    group.child_elements().find(|child| child.is_any(&["dt", "dd"])).filter(|first| first.is("dd"))
}
