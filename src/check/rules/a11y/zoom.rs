//! A11Y041: a page can be enlarged.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y041", name: "zoom-blocked", severity: Severity::Error },
    act: &["b4f0c3"],
    basis: "WCAG 2.2, 1.4.4; ACT b4f0c3",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><title>Byn</title><meta name=\"viewport\" content=\"width=device-width, user-scalable=no\"></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
        ),
        found: "width=device-width, user-scalable=no",
        good: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><title>Byn</title><meta name=\"viewport\" content=\"width=device-width, maximum-scale=5\"></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
        ),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_viewport = |node: &Node<'_>| node.attr("name").is_some_and(|name| name.eq_ignore_ascii_case("viewport"));
    let metas = page.document.named("meta").filter(is_viewport);
    metas
        .filter(|meta| meta.attr("content").is_some_and(blocks_zoom))
        .map(|meta| Finding::at(&RULE.code, meta.attr_span("content")))
        .collect()
}

fn blocks_zoom(content: &str) -> bool {
    let content = content.to_ascii_lowercase();
    let pairs = content.split([',', ';']).filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (name.trim(), value.trim())).any(|(name, value)| match name {
        "user-scalable" => !value.is_empty() && scale(value, 0.0).abs() < 1.0,
        "maximum-scale" => !value.is_empty() && (0.0..2.0).contains(&scale(value, 0.1)),
        _ => false,
    })
}

/// What browsers make of a value (CSS Device Adaptation, 10.4). Words that they do not know are as good as nothing.
fn scale(value: &str, of_unknown: f64) -> f64 {
    match value {
        "yes" => 1.0,
        "no" => of_unknown,
        "device-width" | "device-height" => 10.0,
        _ => {
            let number: String = value.chars().take_while(|letter| letter.is_ascii_digit() || matches!(letter, '.' | '-' | '+')).collect();
            number.parse().unwrap_or(of_unknown)
        }
    }
}
