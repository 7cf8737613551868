//! STYLE008: what moves stands still for those who ask for it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
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
    let sheets: Vec<_> = page.document.named("style").collect();
    if sheets.iter().any(|style| style.raw_text().contains("prefers-reduced-motion")) {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for style in sheets {
        let offset = style.children().find(|node| node.is_text()).map_or(0, |text| text.span().start);
        for block in blocks(&style.raw_text()) {
            let moves = block.declarations.iter().find(|declared| {
                matches!(declared.name.as_str(), "animation" | "animation-iteration-count") && declared.value.contains("infinite")
            });
            if let Some(declared) = moves {
                let (start, end) = (offset.saturating_add(declared.place.start), offset.saturating_add(declared.place.end));
                findings
                    .push(Finding::at(&RULE.code, Span { file: page.document.file, start, end }).with("value", declared.value.as_str()));
            }
        }
    }
    findings
}
