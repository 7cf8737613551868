//! STYLE008: what moves stands still for those who ask for it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::style::blocks;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE008", name: "motion", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 2.2.2 and 2.3.3; C39",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\nh1 { animation: glida 3s infinite } @keyframes glida { to { opacity: 1 } }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Byn vid sjön.</p>\n</main></body>\n</html>\n",
        ),
        found: "glida 3s infinite",
        good: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\nh1 { animation: glida 3s infinite } @keyframes glida { to { opacity: 1 } } @media (prefers-reduced-motion: reduce) { h1 { animation: none } }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Byn vid sjön.</p>\n</main></body>\n</html>\n",
        ),
    }],
    look: Look::Page(find),
};

/// Only motion that goes on by itself; a page that asks anywhere whether to move is taken at its word.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let sheets = page.document.style_sheets();
    if page.document.has_unread_sheets() || sheets.iter().any(|sheet| sheet.text.contains("prefers-reduced-motion")) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for sheet in sheets {
        for block in blocks(&sheet.text) {
            let moves = block.declarations.iter().find(|declared| {
                matches!(declared.name.as_str(), "animation" | "animation-iteration-count") && declared.value.contains("infinite")
            });
            if let Some(declared) = moves {
                findings.push(Finding::at(&RULE.code, sheet.span(&declared.place)).with("value", declared.value.as_str()));
            }
        }
    }
    findings
}
