//! STYLE011: a link in a text differs from it by more than its colour.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;
use crate::style::{Styles, contrast};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE011", name: "link-by-colour-alone", severity: Severity::Error },
    act: &[],
    basis: "WCAG 2.2, 1.4.1; F73, G183",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<p style=\"color: #1b1b1b\">Läs <a href=\"/a/\" style=\"color: #00408a; text-decoration: none\">om hamnen</a> i byn.</p>",
        ),
        found: "none",
        good: Input::Html(
            "<p style=\"color: #1b1b1b\">Läs <a href=\"/a/\" style=\"color: #00408a; text-decoration: underline\">om hamnen</a> i byn.</p>",
        ),
    }],
    look: Look::Page(find),
};

/// The contrast to the words around it at which a link stands out without a line (G183).
const LEAST: f32 = 3.0;
/// Ways to mark a link other than by a line under it.
const MARKS: [&str; 7] = ["border", "box-shadow", "background-color", "background-image", "font-weight", "font-style", "outline"];

/// Only of links among other words in a line: in a menu everything is a link. Where another sheet may draw the line,
/// nothing is said.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let Some(styles) = Styles::of(page.document).filter(|styles| !styles.cascade.has_outside_sheets) else { return Vec::new() };
    let mut findings: Vec<Finding> = Vec::new();
    for link in page.document.named("a").filter(|node| node.has("href") && node.is_visible() && is_among_words(*node)) {
        let line = styles.cascade.get(link, "text-decoration").filter(|line| !line.is_conditional && line.value.contains("none"));
        let is_marked = |node: Node<'_>| MARKS.iter().any(|name| styles.cascade.get(node, name).is_some());
        let Some(line) =
            line.filter(|_| !link.inclusive_descendants().any(|node| is_marked(node) || node.is_any(&["img", "svg", "b", "strong", "u"])))
        else {
            continue;
        };
        let colours = |node: Node<'_>| styles.get(node).and_then(|computed| computed.colours());
        let (Some(own), Some(around)) = (colours(link), link.parent().and_then(colours)) else { continue };
        let finding = Finding::at(&RULE.code, line.span);
        if contrast(own.text, around.text) < LEAST && !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    findings
}

/// Whether other words stand in the same block, outside of any link.
fn is_among_words(link: Node<'_>) -> bool {
    let Some(block) =
        link.ancestors().find(|node| !node.is_inline()).filter(|node| node.is_any(&["p", "li", "dd", "td", "blockquote", "figcaption"]))
    else {
        return false;
    };
    let is_own = |node: &Node<'_>| node.ancestors().find(|outer| !outer.is_inline()) == Some(block) && node.closest("a").is_none();
    let words = block.descendants().filter(|node| node.is_text() && node.is_visible()).filter(is_own);
    words.map(Node::own_text).any(|text| text.chars().filter(|letter| letter.is_alphabetic()).count() >= 3)
}
