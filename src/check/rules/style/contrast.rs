//! STYLE001: text stands out from what lies behind it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::readable::faint;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE001", name: "contrast", severity: Severity::Error },
    act: &["afw4f7", "09o5cg"],
    basis: "WCAG 2.2, 1.4.3 Contrast (Minimum); ACT afw4f7",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html("<p style=\"color: #999\">Byn vid sjön.</p>"),
            found: "#999",
            good: Input::Html("<p style=\"color: #333\">Byn vid sjön.</p>"),
        },
        Example {
            bad: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\n.note { color: #b9a36a; background: #fff4d6 }\n</style></head>\n<body><main><h1>Byn</h1>\n<p class=\"note\">Byn vid sjön.</p>\n</main></body>\n</html>\n",
            ),
            found: "#b9a36a",
            good: Input::Html(
                "<!doctype html>\n<html lang=\"sv\">\n<head><meta charset=\"utf-8\"><title>Byn</title>\n<style>\n.note { color: #1b1b1b; background: #fff4d6 }\n</style></head>\n<body><main><h1>Byn</h1>\n<p class=\"note\">Byn vid sjön.</p>\n</main></body>\n</html>\n",
            ),
        },
    ],
    look: Look::Page(find),
};

/// Contrast of large text, and of other.
const LARGE: f32 = 3.0;
const SMALL: f32 = 4.5;

/// Where a picture, a shadow, a filter or another sheet may change what is seen, nothing is said.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let Some(styles) = page.styles() else { return Vec::new() };
    faint(page.document, styles, LARGE, SMALL)
        .iter()
        .map(|faint| faint.finding(&RULE.code, if faint.computed.is_large() { LARGE } else { SMALL }))
        .collect()
}
