//! A11Y055: no level of headings is jumped over.

use super::headings;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y055", name: "heading-skipped", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1; W3C WAI, Page Structure Tutorial: headings",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<h2>Hjälp</h2><p>Text.</p><h4>Boende</h4><p>Text.</p>"),
        found: "<h4>",
        good: Input::Html("<h2>Hjälp</h2><p>Text.</p><h3>Boende</h3><p>Text.</p><h2>Mer</h2><p>Text.</p>"),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut above = 0_u32;
    for (node, level) in headings::of_page(page) {
        // What stands beside the text has an order of its own.
        if node.ancestors().any(|outer| outer.has_role(&["complementary", "contentinfo", "dialog"])) {
            continue;
        }
        if above > 0 && level > above.saturating_add(1) {
            let wanted = above.saturating_add(1);
            findings.push(
                Finding::at(&RULE.code, node.span())
                    .with("level", level.to_string())
                    .with("above", above.to_string())
                    .with("wanted", wanted.to_string()),
            );
        }
        above = level;
    }
    findings
}
