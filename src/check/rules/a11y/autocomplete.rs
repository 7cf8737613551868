//! A11Y066: autocomplete says what a field is about, in the words there are for it.

use super::autofill::Autofill;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::BUTTONS;
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y066", name: "autocomplete-invalid", severity: Severity::Error },
    act: &["73f2c2"],
    basis: "WHATWG HTML, 4.10.18.7; WCAG 2.2, 1.3.5; ACT 73f2c2",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<form action=\"/a/\"><label for=\"t\">Telefon</label> <input id=\"t\" autocomplete=\"telefon\"></form>"),
        found: "telefon",
        good: Input::Html(
            "<form action=\"/a/\"><label for=\"t\">Telefon</label> <input id=\"t\" autocomplete=\"section-a work tel\"></form>",
        ),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_field = |node: &Node<'_>| {
        node.is_any(&["input", "select", "textarea"])
            && !node.is_input(&BUTTONS)
            && !node.is_input(&["checkbox", "radio", "file", "hidden"])
    };
    let fields = page.document.with_attribute("autocomplete").filter(is_field).filter(is_used);
    let is_unknown = |value: &str| !value.trim().is_empty() && matches!(Autofill::of(value), Autofill::Unknown);
    let wrong = fields.filter(|node| node.attr("autocomplete").is_some_and(is_unknown));
    wrong
        .map(|node| Finding::at(&RULE.code, node.attr_span("autocomplete")).with("value", node.attr("autocomplete").unwrap_or_default()))
        .collect()
}

/// Whether somebody can fill it in.
pub fn is_used(node: &Node<'_>) -> bool {
    (node.is_visible() || node.is_exposed()) && !node.is_hidden() && !is_off(*node)
}

/// Whether nobody can fill it in.
fn is_off(node: Node<'_>) -> bool {
    node.is_disabled()
        || node.attr("aria-disabled").is_some_and(|value| value.eq_ignore_ascii_case("true"))
        || node.has("readonly")
        || node.has_role(&["none"])
        || (!node.is_tabbable()
            && node
                .role_facts()
                .is_some_and(|role| !["textbox", "searchbox", "combobox", "listbox", "spinbutton", "slider"].contains(&role.name)))
}
