//! A11Y097: radio buttons that answer one question stand in a group that asks it.

use std::collections::BTreeSet;

use super::group_without_name::says_more;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y097", name: "radios-without-group", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1 and 3.3.2; H71",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html(
                "<form action=\"/a/\"><p>När får vi ringa?</p><label><input type=\"radio\" name=\"t\"> På dagen</label> <label><input type=\"radio\" name=\"t\"> På kvällen</label></form>",
            ),
            found: "<input type=\"radio\" name=\"t\">",
            good: Input::Html(
                "<form action=\"/a/\"><fieldset><legend>När får vi ringa?</legend><label><input type=\"radio\" name=\"t\"> På dagen</label> <label><input type=\"radio\" name=\"t\"> På kvällen</label></fieldset></form>",
            ),
        },
        Example {
            bad: Input::Html(
                "<div lang=\"en\"><h2>May we call?</h2><label><input type=\"radio\" name=\"c\"> Yes</label> <label><input type=\"radio\" name=\"c\"> No</label></div>",
            ),
            found: "<input type=\"radio\" name=\"c\">",
            good: Input::Html(
                "<div lang=\"en\"><h2 id=\"q\">May we call?</h2><div role=\"radiogroup\" aria-labelledby=\"q\"><label><input type=\"radio\" name=\"c\"> Yes</label> <label><input type=\"radio\" name=\"c\"> No</label></div></div>",
            ),
        },
    ],
    look: Look::Page(find),
};

/// The first of each question. A group without a name is told of by another rule, and in a table the headers ask.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let radios = page.document.named("input").filter(|node| node.is_input(&["radio"]) && node.is_exposed() && !node.is_copy());
    let alone: Vec<(&str, Node<'_>)> =
        radios.filter(|node| !is_grouped(*node)).filter_map(|node| Some((node.attr("name")?, node))).collect();
    let (mut known, mut told) = (BTreeSet::new(), BTreeSet::new());
    let mut findings = Vec::new();
    for (name, _) in &alone {
        if !known.insert(*name) && told.insert(*name) {
            let first = alone.iter().find(|(other, _)| other == name);
            findings.extend(first.map(|(_, node)| Finding::at(&RULE.code, node.span())));
        }
    }
    findings
}

/// Whether something around it, or its own name, says what is asked.
fn is_grouped(radio: Node<'_>) -> bool {
    let asks =
        |node: Node<'_>| node.is_any(&["fieldset", "details"]) || node.has_role(&["group", "radiogroup", "cell", "gridcell", "menu"]);
    says_more(radio) || radio.ancestors().any(asks)
}
