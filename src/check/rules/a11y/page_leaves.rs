//! A11Y042: a page does not leave while it is read.

use super::refresh;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y042", name: "page-leaves-by-itself", severity: Severity::Error },
    act: &["bc659a", "bisz58"],
    basis: "WCAG 2.2, 2.2.1, 2.2.4 and 3.2.5; ACT bc659a and bisz58",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><title>Byn</title><meta http-equiv=\"refresh\" content=\"30; url=/\"></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
        ),
        found: "30; url=/",
        good: Input::Html(
            "<!doctype html>\n<html lang=\"sv\">\n<head><title>Byn</title><meta http-equiv=\"refresh\" content=\"0; url=/\"></head>\n<body><main><h1>Byn</h1></main></body>\n</html>\n",
        ),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let refresh = refresh::of_page(page).filter(|(_, seconds)| (1..=refresh::TWENTY_HOURS).contains(seconds));
    refresh
        .map(|(meta, seconds)| Finding::at(&RULE.code, meta.attr_span("content")).with("seconds", seconds.to_string()))
        .into_iter()
        .collect()
}
