//! A11Y047: what can be used in an embedded page can be reached.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Document;
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y047", name: "frame-out-of-reach", severity: Severity::Error },
    act: &["akn7bn"],
    basis: "WCAG 2.2, 2.1.1; ACT akn7bn",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<iframe tabindex=\"-1\" title=\"Meny\" srcdoc=\"&lt;a href='/'>Start&lt;/a>\"></iframe>"),
        found: "-1",
        good: Input::Html("<iframe title=\"Meny\" srcdoc=\"&lt;a href='/'>Start&lt;/a>\"></iframe>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_out_of_reach = |node: &Node<'_>| node.tabindex().is_some_and(|number| number < 0) && !node.is_hidden() && !is_tiny(*node);
    let frames = page.document.named("iframe").filter(is_out_of_reach).filter(|frame| has_controls(page, *frame));
    frames.map(|frame| Finding::at(&RULE.code, frame.attr_span("tabindex"))).collect()
}

/// Whether what is written in the frame itself can be used. What it fetches is not known.
fn has_controls(page: &Page<'_>, frame: Node<'_>) -> bool {
    let inside = frame.attr("srcdoc").map(|html| Document::parse(page.document.file, html));
    inside.is_some_and(|inside| inside.elements().any(|node| node.is_visible() && node.is_tabbable()))
}

fn is_tiny(frame: Node<'_>) -> bool {
    ["width", "height"].iter().any(|side| frame.attr(side).and_then(|size| size.trim().parse::<u32>().ok()).is_some_and(|size| size <= 1))
}
