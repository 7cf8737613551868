//! LANG013: lang and xml:lang say the same.

use super::registry::has_known_language;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG013", name: "two-page-languages", severity: Severity::Warning },
    act: &["5b7ae0"],
    basis: "WCAG 2.2, 3.1.1; ACT 5b7ae0",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html>\n<html lang=\"sv\" xml:lang=\"en\">\n<head><title>Byn</title></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
        ),
        found: "en",
        good: Input::Html(
            "<!doctype html>\n<html lang=\"sv\" xml:lang=\"sv-SE\">\n<head><title>Byn</title></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
        ),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let primary = |tag: &str| tag.trim().split('-').next().unwrap_or_default().to_ascii_lowercase();
    let html = page.document.html().filter(|html| match (html.attr("lang"), html.attr("xml:lang")) {
        (Some(lang), Some(xml)) => has_known_language(lang) && !primary(xml).is_empty() && primary(lang) != primary(xml),
        _ => false,
    });
    html.map(|html| Finding::at(&RULE.code, html.attr_span("xml:lang"))).into_iter().collect()
}
