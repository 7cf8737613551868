//! A11Y024: a role has the states that it cannot be without.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y024", name: "aria-attribute-missing", severity: Severity::Error },
    act: &["4e8ab6"],
    basis: "WAI-ARIA 1.2, 5.2.2; ACT 4e8ab6",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p><span role=\"checkbox\" tabindex=\"0\">Jag vill bli uppringd</span></p>"),
            found: "<span role=\"checkbox\" tabindex=\"0\">",
            good: Input::Html("<p><span role=\"checkbox\" tabindex=\"0\" aria-checked=\"false\">Jag vill bli uppringd</span></p>"),
        },
        Example {
            bad: Input::Html("<div role=\"heading\">Hjälp</div>"),
            found: "<div role=\"heading\">",
            good: Input::Html("<div role=\"heading\" aria-level=\"2\">Hjälp</div>"),
        },
    ],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for node in page.document.with_attribute("role").filter(|node| node.is_exposed()) {
        let Some(role) = node.explicit_role().filter(|role| node.role() == Some(role.name) && node.implicit_role() != Some(role.name))
        else {
            continue;
        };
        let has = |name: &str| node.attr(name).is_some_and(|value| !value.trim().is_empty());
        let is_missing = |name: &&str| !has(name) && !is_told_by_html(node, name);
        let mut missing: Vec<&str> = role.required.iter().copied().filter(is_missing).collect();
        // A separator that can be moved is a control; a list that is open must be named.
        if role.name == "separator" && node.is_focusable() && !has("aria-valuenow") {
            missing.push("aria-valuenow");
        }
        if role.name == "combobox" && node.attr("aria-expanded") == Some("true") && !has("aria-controls") && !has("aria-owns") {
            missing.push("aria-controls");
        }
        if !missing.is_empty() {
            findings.push(Finding::at(&RULE.code, node.span()).with("role", role.name).with("attributes", missing.join(", ")));
        }
    }
    findings
}

/// Whether the element itself says what the attribute would say.
fn is_told_by_html(node: Node<'_>, attribute: &str) -> bool {
    match attribute {
        "aria-checked" => node.is_input(&["checkbox", "radio"]),
        "aria-valuenow" => node.is_input(&["range", "number"]) || node.is_any(&["meter", "progress"]),
        "aria-level" => node.is_any(&["h1", "h2", "h3", "h4", "h5", "h6"]),
        "aria-expanded" => node.is("select") || node.has("list"),
        _ => false,
    }
}
