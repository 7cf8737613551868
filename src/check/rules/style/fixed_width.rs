//! STYLE009: a page fits a narrow window.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::style::{Length, length};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE009", name: "fixed-width", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.4.10 Reflow",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p style=\"width: 900px\">Byn vid sjön.</p>"),
        found: "900px",
        good: Input::Html("<p style=\"width: 900px; max-width: 100%\">Byn vid sjön.</p>"),
    }],
    look: Look::Page(find),
};

/// The width of a window at 400 percent, in CSS pixels.
const WINDOW: f32 = 320.0;

/// Only what holds in every window, on elements with text; pictures, tables and what scrolls by itself may be wide.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let Some(styles) = page.styles() else { return Vec::new() };
    let mut findings: Vec<Finding> = Vec::new();
    for node in page.document.elements().filter(|node| {
        node.is_html() && node.is_visible() && !node.is_any(&["table", "img", "video", "iframe", "canvas", "pre", "col", "td", "th"])
    }) {
        let declared = styles.cascade.get(node, "width").or_else(|| styles.cascade.get(node, "min-width"));
        let Some(declared) = declared.filter(|declared| !declared.is_conditional && styles.cascade.get(node, "max-width").is_none()) else {
            continue;
        };
        let is_wide = matches!(length(&declared.value), Some(Length::Pixels(width)) if width > WINDOW);
        let scrolls = node
            .inclusive_ancestors()
            .any(|around| styles.cascade.get(around, "overflow").is_some_and(|value| !value.value.contains("visible")));
        let has_text =
            node.children().any(|child| !child.own_text().trim().is_empty() || child.is_any(&["p", "ul", "ol", "h1", "h2", "h3"]));
        let finding = Finding::at(&RULE.code, declared.span).with("value", declared.value.as_str());
        if is_wide && has_text && !scrolls && !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    findings
}
