//! A11Y058: a heading is a heading, not a paragraph in bold or a block in large letters.

use super::heading_styled;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Limit, Look, Page, Rule};
use crate::dom::Node;
use crate::model::Entry;
use crate::model::doc::{Block, Inline, plain_text};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y058", name: "heading-faked", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1; WCAG F2; axe p-as-heading",
    limits: &[Limit { name: "most-letters", default: 60 }],
    examples: &[
        Example {
            bad: Input::Prose("sv", "**Så gör du**\n\nRing oss."),
            found: "**Så gör du**",
            good: Input::Prose("sv", "## Så gör du\n\nRing oss. **Ring nu.**\n\n**Ring alltid om det är fara.**\n\nVi svarar."),
        },
        Example {
            bad: Input::Html("<p><strong>Så kontaktar du oss</strong></p><p>Ring eller skriv.</p>"),
            found: "Så kontaktar du oss",
            good: Input::Html("<h2>Så kontaktar du oss</h2><p>Ring eller skriv.</p><p><strong>Ring 112 vid fara.</strong></p><p>Text.</p>"),
        },
        Example {
            bad: Input::Html(
                "<div lang=\"en\"><div style=\"font-size: 1.5rem; font-weight: 600\">Opening hours</div><p>You can call us every day of the week.</p></div>",
            ),
            found: "Opening hours",
            good: Input::Html(
                "<h2 style=\"font-size: 1.5rem\">Öppet</h2><p>Ring när du vill.</p><div style=\"font-size: 2rem; font-weight: bold\">300 kr</div><p>Så mycket kostar det att bo hos oss en natt.</p><section aria-labelledby=\"a\"><p id=\"a\"><b>På sidan</b></p><p>Här står allt.</p></section>",
            ),
        },
    ],
    look: Look::EntryAndPage(find_in_sources, find_on_page),
};

fn find_in_sources(entry: &Entry, background: &Background<'_>) -> Vec<Finding> {
    let most = background.limit(&RULE, "most-letters") as usize;
    entry.words.iter().flat_map(|(_, words)| in_text(&words.body.blocks, most)).collect()
}

fn in_text(blocks: &[Block], most: usize) -> Vec<Finding> {
    let pairs = blocks.iter().zip(blocks.iter().skip(1));
    pairs
        .filter_map(|(block, after)| {
            let Block::Paragraph { words, span } = block else { return None };
            let [Inline::Strong(inner)] = words.as_slice() else { return None };
            let said = plain_text(inner);
            let is_followed = matches!(after, Block::Paragraph { .. } | Block::List { .. } | Block::Card(_) | Block::Services(_));
            (is_title(&said, most) && is_followed).then(|| Finding::at(&RULE.code, *span).with("words", said))
        })
        .collect()
}

/// A sentence in bold is emphasis, and no title.
fn is_title(text: &str, most: usize) -> bool {
    let is_sentence = text.trim_end().ends_with(['.', ',', '!', '?', ':', ';', '…', '”', '"', '»', '؟', '۔']);
    !is_sentence && text.chars().any(char::is_alphabetic) && text.chars().count() <= most
}

fn find_on_page(page: &Page<'_>) -> Vec<Finding> {
    let most = page.limit(&RULE, "most-letters") as usize;
    let is_outside = |node: &Node<'_>| {
        !node
            .ancestors()
            .any(|outer| outer.is_any(&["table", "li", "dd", "dt", "blockquote", "figure", "address", "footer", "nav", "label", "summary"]))
    };
    let paragraphs = page.document.named("p").filter(|node| node.is_exposed() && node.role() == Some("paragraph"));
    let faked = paragraphs.filter(|paragraph| is_bold_alone(*paragraph, most)).filter(is_outside).filter(|node| is_followed_by_text(*node));
    let mut nodes: Vec<Node<'_>> = faked.collect();
    let styled = heading_styled::find(page).filter(|node| is_title(&node.text(), most) && is_outside(node));
    nodes.extend(styled.filter(|node| !is_bold_alone(*node, most)));
    nodes.sort_by_key(|node| node.index());
    nodes.retain(|node| !names_another(*node));
    nodes.into_iter().map(|node| Finding::at(&RULE.code, node.text_span()).with("words", node.text())).collect()
}

/// Whether a region, a list or the like is named by it, and is found by that name.
fn names_another(node: Node<'_>) -> bool {
    let Some(id) = node.attr("id") else { return false };
    let named = node.document().with_attribute("aria-labelledby");
    named.filter_map(|named| named.attr("aria-labelledby")).any(|ids| ids.split_ascii_whitespace().any(|one| one == id))
}

fn is_bold_alone(paragraph: Node<'_>, most: usize) -> bool {
    let mut parts = paragraph.children().filter(|child| !child.own_text().trim().is_empty() || child.is_element());
    let (Some(only), None) = (parts.next(), parts.next()) else { return false };
    if !only.is_any(&["strong", "b"]) {
        return false;
    }
    let text = paragraph.text();
    let is_plain = !only.descendants().any(|node| node.is_any(&["a", "br", "img", "button", "input"]));
    is_plain && is_title(&text, most)
}

fn is_followed_by_text(paragraph: Node<'_>) -> bool {
    let next = paragraph.parent().and_then(|parent| parent.child_elements().find(|child| child.index() > paragraph.index()));
    next.is_some_and(|next| {
        next.is_any(&["p", "ul", "ol", "dl", "div", "table"]) && !next.text().is_empty() && !is_bold_alone(next, usize::MAX)
    })
}
