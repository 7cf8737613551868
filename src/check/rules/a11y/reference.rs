//! A11Y065: what an element refers to by an id is on the page.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y065", name: "reference-to-nothing", severity: Severity::Error },
    act: &[],
    basis: "WCAG 2.2, 1.3.1 and 4.1.2; WHATWG HTML",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<form action=\"/sok/\"><label for=\"sok\">Sök</label> <input id=\"q\" aria-label=\"Sök\"></form>"),
            found: "sok",
            good: Input::Html("<form action=\"/sok/\"><label for=\"q\">Sök</label> <input id=\"q\"></form>"),
        },
        Example {
            bad: Input::Html("<p><button type=\"button\" aria-describedby=\"hjalp\">Sök</button></p>"),
            found: "hjalp",
            good: Input::Html(
                "<p><button type=\"button\" aria-describedby=\"hjalp\">Sök</button> <span id=\"hjalp\">Söker i allt.</span></p>",
            ),
        },
    ],
    look: Look::Page(find),
};

/// Attributes that name elements by their ids. `aria-controls` and `aria-owns` may name what a script makes later.
const REFERENCES: [&str; 5] = ["aria-labelledby", "aria-describedby", "aria-details", "aria-flowto", "aria-activedescendant"];

fn find(page: &Page<'_>) -> Vec<Finding> {
    let elements = page
        .document
        .with_any_attribute(&[REFERENCES.as_slice(), &["for", "list"]].concat())
        .filter(|node| node.is_exposed() && !node.is_copy());
    let references = elements.flat_map(|node| {
        let own = if node.is("label") {
            Some("for")
        } else if node.is("input") {
            Some("list")
        } else {
            None
        };
        REFERENCES.into_iter().chain(own).map(move |name| (node, name))
    });
    references
        .filter_map(|(node, name)| {
            let missing = node.attr(name)?.split_ascii_whitespace().find(|id| page.document.by_id(id).is_none())?;
            Some(Finding::at(&RULE.code, node.attr_span(name)).with("attribute", name).with("id", missing))
        })
        .collect()
}
