//! A11Y028: what a control opens or moves is there.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y028", name: "control-of-nothing", severity: Severity::Error },
    act: &["in6db8"],
    basis: "WAI-ARIA 1.2, 5.2.2; ACT in6db8",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p><label>Ort <input role=\"combobox\" aria-expanded=\"true\" aria-controls=\"orter\"></label></p>"),
        found: "orter",
        good: Input::Html(
            "<p><label>Ort <input role=\"combobox\" aria-expanded=\"true\" aria-controls=\"orter\"></label></p><ul id=\"orter\" role=\"listbox\" aria-label=\"Orter\"><li role=\"option\">Byn</li></ul>",
        ),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let must_control = |node: &Node<'_>| match node.role() {
        Some("scrollbar") => true,
        Some("combobox") => node.attr("aria-expanded").is_some_and(|open| open.eq_ignore_ascii_case("true")),
        _ => false,
    };
    let leads_nowhere = |node: &Node<'_>| {
        node.attr("aria-controls").is_some_and(|ids| !ids.trim().is_empty() && page.document.by_ids(ids).next().is_none())
    };
    let controls =
        page.document.with_attribute("aria-controls").filter(|node| node.is_exposed()).filter(must_control).filter(leads_nowhere);
    controls
        .map(|node| Finding::at(&RULE.code, node.attr_span("aria-controls")).with("id", node.attr("aria-controls").unwrap_or_default()))
        .collect()
}
