//! A11Y074: what has been taken out of HTML is not used: it blinks, moves or says how things look and not what they are.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y074", name: "obsolete-element", severity: Severity::Warning },
    act: &[],
    basis: "WHATWG HTML, 16.2; WCAG 2.2, 2.2.2; F16 and F47",
    limits: &[],
    examples: &[Example { bad: Input::Html("<marquee>Ring oss</marquee>"), found: "<marquee>", good: Input::Html("<p>Ring oss</p>") }],
    look: Look::Page(find),
};

const OBSOLETE: [&str; 21] = [
    "acronym",
    "applet",
    "basefont",
    "bgsound",
    "big",
    "blink",
    "center",
    "dir",
    "font",
    "frame",
    "frameset",
    "isindex",
    "keygen",
    "marquee",
    "nobr",
    "noembed",
    "noframes",
    "plaintext",
    "strike",
    "tt",
    "xmp",
];

fn find(page: &Page<'_>) -> Vec<Finding> {
    let elements = page.document.named_or_with(&OBSOLETE, &[]).filter(|node| node.is_html() && !node.is_copy());
    elements.map(|node| Finding::at(&RULE.code, node.span()).with("element", node.name())).collect()
}
