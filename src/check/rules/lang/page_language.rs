//! LANG010: a page says which language it is in.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG010", name: "page-language-missing", severity: Severity::Error },
    act: &["b5c3f8"],
    basis: "WCAG 2.2, 3.1.1; ACT b5c3f8",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<!doctype html>\n<html>\n<head><title>Byn</title></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n"),
        found: "<html>",
        good: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><title>Byn</title></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
        ),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let html = page.document.html().filter(|html| html.attr("lang").is_none_or(|lang| lang.trim().is_empty()));
    html.map(|html| Finding::at(&RULE.code, html.span())).into_iter().collect()
}
