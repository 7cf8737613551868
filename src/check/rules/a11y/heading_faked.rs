//! A11Y058: a heading is a heading, not a paragraph in bold.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y058", name: "heading-faked", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1; WCAG F2; axe p-as-heading",
    limits: &[Limit { name: "most-letters", default: 60 }],
    examples: &[Example {
        bad: Input::Html("<p><strong>Så kontaktar du oss</strong></p><p>Ring eller skriv.</p>"),
        found: "Så kontaktar du oss",
        good: Input::Html("<h2>Så kontaktar du oss</h2><p>Ring eller skriv.</p><p><strong>Ring 112 vid fara.</strong></p><p>Text.</p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let most = page.limit(&RULE, "most-letters") as usize;
    let is_outside = |node: &Node<'_>| {
        !node
            .ancestors()
            .any(|outer| outer.is_any(&["table", "li", "dd", "dt", "blockquote", "figure", "address", "footer", "label", "summary"]))
    };
    let paragraphs = page.document.named("p").filter(|node| node.is_exposed() && node.role() == Some("paragraph"));
    let faked = paragraphs.filter(|paragraph| is_bold_alone(*paragraph, most)).filter(is_outside).filter(|node| is_followed_by_text(*node));
    faked.map(|paragraph| Finding::at(&RULE.code, paragraph.text_span()).with("words", paragraph.text())).collect()
}

fn is_bold_alone(paragraph: Node<'_>, most: usize) -> bool {
    let mut parts = paragraph.children().filter(|child| !child.own_text().trim().is_empty() || child.is_element());
    let (Some(only), None) = (parts.next(), parts.next()) else { return false };
    if !only.is_any(&["strong", "b"]) {
        return false;
    }
    let text = paragraph.text();
    let is_title = !text.ends_with(['.', ',', '!', '?', ':', ';', '…', '”', '"', '»']) && text.chars().any(char::is_alphabetic);
    let is_plain = !only.descendants().any(|node| node.is_any(&["a", "br", "img", "button", "input"]));
    is_plain && is_title && text.chars().count() <= most
}

fn is_followed_by_text(paragraph: Node<'_>) -> bool {
    let next = paragraph.parent().and_then(|parent| parent.child_elements().find(|child| child.index() > paragraph.index()));
    next.is_some_and(|next| {
        next.is_any(&["p", "ul", "ol", "dl", "div", "table"]) && !next.text().is_empty() && !is_bold_alone(next, usize::MAX)
    })
}
