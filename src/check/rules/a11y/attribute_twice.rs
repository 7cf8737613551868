//! A11Y045: an attribute stands once on an element.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y045", name: "attribute-twice", severity: Severity::Error },
    act: &["e6952f"],
    basis: "WHATWG HTML, 13.1.2.3; ACT e6952f",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p class=\"a\" class=\"b\">Text.</p>"),
        found: "class",
        good: Input::Html("<p class=\"a b\">Text.</p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let again = page.document.elements().filter(|node| !node.is_copy()).flat_map(|node| node.repeated_attributes().iter());
    again
        .map(|attribute| {
            let span = Span { file: page.document.file, start: attribute.name_place.start, end: attribute.name_place.end };
            Finding::at(&RULE.code, span).with("attribute", &attribute.name)
        })
        .collect()
}
