//! STYLE013: the line around what has the focus stands out from the page.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::style::{Rgba, Styles, blocks, colour, contrast};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE013", name: "focus-contrast", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.4.11 and 2.4.13",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\na:focus-visible { outline: 3px solid #dddddd }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>\n</main></body>\n</html>\n",
        ),
        found: "3px solid #dddddd",
        good: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\na:focus-visible { outline: 3px solid #00408a }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>\n</main></body>\n</html>\n",
        ),
    }],
    look: Look::Page(find),
};

const LEAST: f32 = 3.0;
/// What may draw a second line, of another colour.
const OTHERS: [&str; 3] = ["box-shadow", "border", "background-color"];

/// Only a colour that is written out, against the page's own ground.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let Some(styles) = Styles::of(page.document).filter(|styles| !styles.cascade.has_outside_sheets) else { return Vec::new() };
    let body = page.document.named("body").next().and_then(|body| styles.get(body)).and_then(|computed| computed.colours());
    let Some(ground) = body.map(|colours| colours.ground) else { return Vec::new() };
    let mut findings = Vec::new();
    for sheet in page.document.style_sheets() {
        for block in blocks(&sheet.text).iter().filter(|block| block.selector.contains(":focus") && block.conditions.is_empty()) {
            let has_other = block.declarations.iter().any(|declared| OTHERS.contains(&declared.name.as_str()));
            let lines = block.declarations.iter().filter(|declared| matches!(declared.name.as_str(), "outline" | "outline-color"));
            for (declared, line) in lines.filter_map(|declared| Some((declared, solid(&declared.value)?))).filter(|_| !has_other) {
                if contrast(line, ground) < LEAST {
                    let ratio = format!("{:.1}", (contrast(line, ground) * 10.0).floor() / 10.0);
                    findings.push(Finding::at(&RULE.code, sheet.span(&declared.place)).with("colour", line.to_hex()).with("ratio", ratio));
                }
            }
        }
    }
    findings
}

/// The colour among the words of an outline that is drawn.
fn solid(value: &str) -> Option<Rgba> {
    let words: Vec<&str> = value.split_ascii_whitespace().collect();
    let is_none = words.iter().any(|word| matches!(*word, "none" | "0" | "0px" | "transparent"));
    words.into_iter().filter(|_| !is_none).find_map(colour).filter(|colour| colour.alpha >= 1.0)
}
