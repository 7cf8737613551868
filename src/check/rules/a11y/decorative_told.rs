//! A11Y031: what is declared to be decoration is not told of all the same.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y031", name: "decoration-told-of", severity: Severity::Error },
    act: &["46ca7f"],
    basis: "WCAG 2.2, 1.1.1; WAI-ARIA 1.2, 7; ACT 46ca7f",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p><img src=\"a.svg\" alt=\"\" aria-label=\"En gul sol\"></p>"),
            found: "<img src=\"a.svg\" alt=\"\" aria-label=\"En gul sol\">",
            good: Input::Html("<p><img src=\"a.svg\" alt=\"\" width=\"4\" height=\"3\"></p>"),
        },
        Example {
            bad: Input::Html("<div role=\"none\" tabindex=\"0\">Text</div>"),
            found: "<div role=\"none\" tabindex=\"0\">",
            good: Input::Html("<div role=\"none\">Text</div>"),
        },
    ],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_declared = |node: &Node<'_>| {
        let is_by_role = node.explicit_role().is_some_and(|role| matches!(role.name, "none" | "presentation")) && !node.is("iframe");
        is_by_role || (node.is("img") && node.attr("alt") == Some("") && node.explicit_role().is_none())
    };
    let is_told_of = |node: &Node<'_>| node.is_exposed() && node.must_be_told_of();
    let told = page.document.named_or_with(&["img"], &["role"]).filter(is_declared).filter(is_told_of);
    told.map(|node| Finding::at(&RULE.code, node.span())).collect()
}
