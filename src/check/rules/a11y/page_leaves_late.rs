//! A11Y043: a page does not leave, however late.

use super::refresh;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y043", name: "page-leaves-late", severity: Severity::Info },
    act: &["bisz58"],
    basis: "WCAG 2.2, 2.2.4 and 3.2.5 (level AAA); ACT bisz58",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><title>Byn</title><meta http-equiv=\"refresh\" content=\"72001; url=/\"></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
        ),
        found: "72001; url=/",
        good: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><title>Byn</title><meta http-equiv=\"refresh\" content=\"0; url=/\"></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
        ),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let refresh = refresh::of_page(page).filter(|(_, seconds)| *seconds > refresh::TWENTY_HOURS);
    refresh.map(|(meta, _)| Finding::at(&RULE.code, meta.attr_span("content"))).into_iter().collect()
}
