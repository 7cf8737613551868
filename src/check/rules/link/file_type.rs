//! LINK025: a link to a file says what kind of file it is.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK025", name: "link-file-type", severity: Severity::Info },
    act: &[],
    basis: "Digg, webbriktlinjer: links to documents; Sa11y",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p>Se <a href=\"/rapport.pdf\">byns rapport</a>.</p>"),
        found: "byns rapport",
        good: Input::Html("<p>Se <a href=\"/rapport.pdf\">byns rapport (pdf, 2 MB)</a>.</p>"),
    }],
    look: Look::Page(find),
};

/// Endings of files that open in other programs, and what they are called.
const FILES: [(&str, &[&str]); 12] = [
    ("pdf", &["pdf"]),
    ("doc", &["word", "doc"]),
    ("docx", &["word", "doc"]),
    ("odt", &["odt", "dokument", "document"]),
    ("xls", &["excel", "xls"]),
    ("xlsx", &["excel", "xls"]),
    ("ods", &["ods", "kalkyl", "spreadsheet"]),
    ("ppt", &["powerpoint", "ppt"]),
    ("pptx", &["powerpoint", "ppt"]),
    ("zip", &["zip"]),
    ("epub", &["epub", "e-bok", "ebook"]),
    ("rtf", &["rtf"]),
];

/// What stands in the link or right after it counts.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for link in page.links() {
        let path = link.attr("href").unwrap_or_default().split(['?', '#']).next().unwrap_or_default();
        let Some((_, ending)) = path.rsplit_once('.') else { continue };
        let Some((kind, names)) = FILES.iter().find(|(kind, _)| kind.eq_ignore_ascii_case(ending)) else { continue };
        let next = link.parent().and_then(|parent| parent.children().skip_while(|node| *node != *link).nth(1));
        let after: String = next.map(|node| node.own_text().chars().take(20).collect()).unwrap_or_default();
        let said = format!("{} {after}", link.accessible_name()).to_lowercase();
        if !names.iter().any(|name| said.contains(name)) {
            findings.push(Finding::at(&RULE.code, link.text_span()).with("words", link.accessible_name()).with("kind", *kind));
        }
    }
    findings
}
