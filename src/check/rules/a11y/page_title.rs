//! A11Y040: a page has a title.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y040", name: "title-missing", severity: Severity::Error },
    act: &["2779a5"],
    basis: "WCAG 2.2, 2.4.2; ACT 2779a5",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><title> </title></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
            ),
            found: "<title>",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><title>Byn</title></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
            ),
        },
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
            ),
            found: "<meta charset=\"utf-8\">",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><title>Byn</title></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
            ),
        },
    ],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let title = page.document.named("title").next();
    let has_words = title.is_some_and(|title| title.raw_text().chars().any(char::is_alphanumeric));
    // Without a title, the end of what is said about the page is where it should be.
    let about = || page.document.named("head").next().and_then(|head| head.child_elements().filter(|node| node.is("meta")).last());
    let place = title.or_else(about).or_else(|| page.document.html());
    place.filter(|_| !has_words).map(|node| Finding::at(&RULE.code, node.span())).into_iter().collect()
}
