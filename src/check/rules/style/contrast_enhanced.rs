//! STYLE002: text stands out well from what lies behind it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::readable::{Faint, faint};
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE002", name: "contrast-enhanced", severity: Severity::Info },
    act: &["09o5cg"],
    basis: "WCAG 2.2, 1.4.6 Contrast (Enhanced); ACT 09o5cg",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p style=\"color: #666\">Byn vid sjön.</p>"),
        found: "#666",
        good: Input::Html("<p style=\"color: #333\">Byn vid sjön.</p>"),
    }],
    look: Look::Page(find),
};

/// Contrast of large text, and of other.
const LARGE: f32 = 4.5;
const SMALL: f32 = 7.0;

/// What is fainter still is told of by the rule for the minimum.
fn find(page: &Page<'_>) -> Vec<Finding> {
    let Some(styles) = page.styles() else { return Vec::new() };
    let all = faint(page.document, styles, LARGE, SMALL);
    let is_enough = |faint: &&Faint<'_>| faint.ratio + 0.001 >= if faint.computed.is_large() { 3.0 } else { 4.5 };
    all.iter().filter(is_enough).map(|faint| faint.finding(&RULE.code, if faint.computed.is_large() { LARGE } else { SMALL })).collect()
}
