//! LINK022: a link is named by words, not by its address.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK022", name: "link-address-as-text", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 2.4.4; Sa11y LINK_URL",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p>Se <a href=\"https://www.smhi.se/vader/prognoser/ort\">https://www.smhi.se/vader/prognoser/ort</a>.</p>"),
        found: "https://www.smhi.se/vader/prognoser/ort",
        good: Input::Html("<p>Se <a href=\"https://www.smhi.se/\">smhi.se</a>.</p>"),
    }],
    look: Look::Page(find),
};

/// A short name of a host can be said aloud; longer than this it is spelled out.
const MOST_CHARACTERS: usize = 25;

fn find(page: &Page<'_>) -> Vec<Finding> {
    let links = page.links().iter().filter(|link| is_address(link.accessible_name()));
    links.map(|link| Finding::at(&RULE.code, link.text_span()).with("address", link.accessible_name())).collect()
}

fn is_address(text: &str) -> bool {
    let text = text.trim();
    let is_web = text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www.");
    is_web && !text.contains(char::is_whitespace) && text.chars().count() > MOST_CHARACTERS
}
