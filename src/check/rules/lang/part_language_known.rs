//! LANG012: the language of a part exists.

use super::registry;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG012", name: "part-language-unknown", severity: Severity::Error },
    act: &["de46e4"],
    basis: "WCAG 2.2, 3.1.2; BCP 47; ACT de46e4",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p lang=\"engelska\">We speak English.</p>"),
        found: "engelska",
        good: Input::Html("<p lang=\"en\">We speak English.</p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_unknown = |lang: &str| !lang.is_empty() && !registry::has_known_language(lang);
    let parts = page.document.with_attribute("lang").filter(|node| !node.is("html") && !node.is_copy());
    let unknown = parts.filter(|node| node.attr("lang").is_some_and(is_unknown)).filter(|part| has_words(*part));
    unknown.map(|part| Finding::at(&RULE.code, part.attr_span("lang")).with("tag", part.attr("lang").unwrap_or_default())).collect()
}

/// Whether there are words that are in this language and in no inner one.
fn has_words(part: Node<'_>) -> bool {
    let is_of_part = |node: &Node<'_>| node.inclusive_ancestors().find(|outer| outer.has("lang")) == Some(part);
    let has_text = |node: Node<'_>| (node.is_visible() || node.is_exposed()) && !node.own_text().trim().is_empty();
    let has_name = |node: Node<'_>| {
        node.is_exposed()
            && ["alt", "aria-label", "title", "placeholder"].iter().any(|name| node.attr(name).is_some_and(|text| !text.trim().is_empty()))
    };
    part.is_element() && part.inclusive_descendants().filter(is_of_part).any(|node| has_text(node) || has_name(node))
}
