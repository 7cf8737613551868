//! A11Y011: a link has words, or a picture with a text.

use super::nameless;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y011", name: "link-without-name", severity: Severity::Error },
    act: &["c487ae"],
    basis: "WCAG 2.2, 2.4.4 and 4.1.2; ACT c487ae",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p><a href=\"/om/\"></a></p>"),
            found: "<a href=\"/om/\">",
            good: Input::Html("<p><a href=\"/om/\">Om oss</a></p>"),
        },
        Example {
            bad: Input::Html("<p><a href=\"/\"><img src=\"logotyp.svg\" alt=\"\"></a></p>"),
            found: "<a href=\"/\">",
            good: Input::Html("<p><a href=\"/\"><img src=\"logotyp.svg\" alt=\"Byn, startsida\" width=\"4\" height=\"3\"></a></p>"),
        },
    ],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let of_kind = page.document.with_role(&["link", "doc-backlink", "doc-biblioref", "doc-glossref", "doc-noteref"]);
    nameless::find(&RULE.code, of_kind.filter(|node| node.is_html() || node.is_svg()))
}
