//! STYLE007: it is seen where the keyboard is.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Document;
use crate::style::{Declaration, blocks, meant};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE007", name: "focus-outline", severity: Severity::Error },
    act: &["oj04fd"],
    basis: "WCAG 2.2, 2.4.7 Focus Visible; F78; ACT oj04fd",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\na:focus { outline: none }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>\n</main></body>\n</html>\n",
        ),
        found: "none",
        good: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\na:focus { outline: none; box-shadow: 0 0 0 3px #00408a }\n</style></head>\n<body><main><h1>Byn</h1>\n<p>Se <a href=\"/hamn/\">byns hamn</a>.</p>\n</main></body>\n</html>\n",
        ),
    }],
    look: Look::Page(find),
};

/// Properties that can show the focus in the outline's stead.
const SHOW: [&str; 14] = [
    "box-shadow",
    "border",
    "border-color",
    "border-width",
    "border-style",
    "border-bottom",
    "border-bottom-color",
    "background",
    "background-color",
    "color",
    "text-decoration",
    "transform",
    "filter",
    "text-decoration-color",
];

/// Any rule for the focus that shows something may be meant for the same elements; then nothing is said.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut removed = Vec::new();
    for sheet in page.document.style_sheets() {
        for block in blocks(&sheet.text) {
            let is_focus = block.selector.contains(":focus");
            let shows = block
                .declarations
                .iter()
                .any(|declared| (SHOW.contains(&declared.name.as_str()) && is_focus) || is_outline(declared, false));
            if is_focus && shows {
                return Vec::new();
            }
            let is_hidden = block.conditions.iter().any(|condition| condition.contains("print"));
            let outline = block.declarations.iter().rev().find(|declared| is_outline(declared, true));
            if let Some(declared) = outline
                .filter(|_| !is_hidden && !block.selector.contains(":not(:focus-visible)") && takes_focus(page.document, &block.selector))
            {
                let span = sheet.span(&declared.place);
                removed.push(Finding::at(&RULE.code, span).with("selector", block.selector.as_str()));
            }
        }
    }
    removed
}

fn is_outline(declared: &Declaration, is_none: bool) -> bool {
    let is_nothing = declared.value.split_ascii_whitespace().any(|word| matches!(word, "none" | "0" | "0px" | "transparent"));
    matches!(declared.name.as_str(), "outline" | "outline-style" | "outline-width" | "outline-color") && is_nothing == is_none
}

/// Whether something that the keyboard reaches is meant by a selector, the focus apart.
fn takes_focus(document: &Document, selector: &str) -> bool {
    let bare = selector.replace(":focus-visible", "").replace(":focus-within", "").replace(":focus", "");
    let bare: Vec<&str> = bare.split(',').map(|part| if part.trim().is_empty() { "*" } else { part }).collect();
    meant(document, &bare.join(",")).into_iter().any(|node| node.is_tabbable() && node.is_visible())
}
