//! A11Y022: the value of an ARIA attribute is one that it can have.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::aria::{self, Value};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y022", name: "aria-value-invalid", severity: Severity::Error },
    act: &["6a7281"],
    basis: "WAI-ARIA 1.2, 6.2; ACT 6a7281",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p><button type=\"button\" aria-expanded=\"ja\">Visa mer</button></p>"),
            found: "ja",
            good: Input::Html("<p><button type=\"button\" aria-expanded=\"true\">Visa mer</button></p>"),
        },
        Example {
            bad: Input::Html("<p><span role=\"slider\" tabindex=\"0\" aria-label=\"Storlek\" aria-valuenow=\"stor\"></span></p>"),
            found: "stor",
            good: Input::Html("<p><span role=\"slider\" tabindex=\"0\" aria-label=\"Storlek\" aria-valuenow=\"1.5\"></span></p>"),
        },
    ],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let elements = page.document.with_attributes_from("aria-").filter(|node| !node.is_copy());
    let attributes = elements.flat_map(|node| node.attributes().iter().map(move |attribute| (node, attribute)));
    attributes
        .filter(|(_, attribute)| !attribute.value.trim().is_empty())
        .filter(|(_, attribute)| aria::attribute(&attribute.name).is_some_and(|known| !is_valid(known.value, attribute.value.trim())))
        .map(|(node, attribute)| {
            let finding = Finding::at(&RULE.code, node.attr_span(&attribute.name));
            finding.with("attribute", &attribute.name).with("value", &attribute.value)
        })
        .collect()
}

fn is_valid(kind: Value, value: &str) -> bool {
    let is_one = |words: &[&str], value: &str| words.iter().any(|word| word.eq_ignore_ascii_case(value));
    match kind {
        Value::Token(words) => is_one(words, value),
        Value::Tokens(words) => value.split_ascii_whitespace().all(|one| is_one(words, one)),
        Value::Id => !value.contains(|letter: char| letter.is_ascii_whitespace()),
        Value::Integer => value.parse::<i64>().is_ok(),
        Value::Number => value.parse::<f64>().is_ok_and(f64::is_finite),
        Value::Ids | Value::Text => true,
    }
}
