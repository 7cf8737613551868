//! LANG011: the language of a page exists.

use super::registry;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG011", name: "page-language-unknown", severity: Severity::Error },
    act: &["bf051a"],
    basis: "WCAG 2.2, 3.1.1; BCP 47; ACT bf051a",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"svenska\">\n<head><title>Byn</title></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
            ),
            found: "svenska",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"sv-x-lattlast\">\n<head><title>Byn</title></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
            ),
        },
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"eng\">\n<head><title>Byn</title></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
            ),
            found: "eng",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"en-GB\">\n<head><title>Byn</title></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
            ),
        },
    ],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let is_unknown = |lang: &str| !lang.trim().is_empty() && !registry::has_known_language(lang);
    let html = page.document.html().filter(|html| html.attr("lang").is_some_and(is_unknown));
    html.map(|html| Finding::at(&RULE.code, html.attr_span("lang")).with("tag", html.attr("lang").unwrap_or_default()))
        .into_iter()
        .collect()
}
