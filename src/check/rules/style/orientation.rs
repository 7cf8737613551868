//! STYLE006: a page can be read with the device turned either way.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Document;
use crate::style::{blocks, meant};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE006", name: "orientation-lock", severity: Severity::Error },
    act: &["b33eff"],
    basis: "WCAG 2.2, 1.3.4 Orientation; ACT b33eff",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\n@media (orientation: portrait) { main { transform: rotate(90deg) } }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Byn vid sjön.</p>\n</main></body>\n</html>\n",
        ),
        found: "rotate(90deg)",
        good: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\n@media (orientation: portrait) { main { transform: translateX(1px) } }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Byn vid sjön.</p>\n</main></body>\n</html>\n",
        ),
    }],
    look: Look::Page(find),
};

/// How far from a right angle a rotation may be to count as one, in degrees.
const NEAR: f32 = 10.0;

fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for sheet in page.document.style_sheets() {
        for block in blocks(&sheet.text) {
            let is_about = block.conditions.iter().any(|condition| is_orientation(condition));
            let turned = block.declarations.iter().find(|declared| is_quarter_turn(&declared.name, &declared.value));
            if let Some(declared) = turned.filter(|_| is_about && meets_something_seen(page.document, &block.selector)) {
                findings.push(Finding::at(&RULE.code, sheet.span(&declared.place)).with("value", declared.value.as_str()));
            }
        }
    }
    findings
}

fn is_orientation(condition: &str) -> bool {
    let text = condition.to_ascii_lowercase().replace(' ', "");
    text.contains("(orientation:portrait)") || text.contains("(orientation:landscape)")
}

fn meets_something_seen(document: &Document, selector: &str) -> bool {
    let all = meant(document, selector);
    all.into_iter().any(|node| {
        node.is_visible() && node.inclusive_descendants().take(2_000).any(|inner| inner.is_visible() && !inner.own_text().trim().is_empty())
    })
}

/// Whether a transformation turns by a right angle, this way or that.
fn is_quarter_turn(property: &str, value: &str) -> bool {
    let value = value.to_ascii_lowercase();
    let degrees = match property {
        "rotate" => value.split_ascii_whitespace().find_map(angle),
        "transform" => {
            let numbers = |name: &str| -> Option<Vec<String>> {
                let inside = value.split_once(name)?.1.split_once(')')?.0;
                Some(inside.split(',').map(|part| part.trim().to_owned()).collect())
            };
            let turned =
                numbers("rotate(").or_else(|| numbers("rotatez(")).filter(|parts| parts.len() == 1).and_then(|parts| angle(parts.first()?));
            let turned = turned.or_else(|| numbers("rotate3d(").filter(|parts| parts.len() == 4).and_then(|parts| angle(parts.last()?)));
            turned.or_else(|| {
                let parts: Vec<f32> =
                    numbers("matrix(").or_else(|| numbers("matrix3d("))?.iter().filter_map(|part| part.parse().ok()).collect();
                Some(parts.get(1)?.atan2(*parts.first()?).to_degrees())
            })
        }
        _ => None,
    };
    degrees.is_some_and(|degrees| (degrees.rem_euclid(180.0) - 90.0).abs() <= NEAR)
}

fn angle(text: &str) -> Option<f32> {
    let units = [("deg", 1.0), ("grad", 0.9), ("rad", 57.295_78), ("turn", 360.0)];
    units.iter().find_map(|(unit, degrees)| Some(text.strip_suffix(unit)?.trim().parse::<f32>().ok()? * degrees))
}
