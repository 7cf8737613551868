//! STYLE005: readers can widen the spacing of lines.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::check::spacing::{Spacing, narrow};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE005", name: "line-height", severity: Severity::Error },
    act: &["78fd32"],
    basis: "WCAG 2.2, 1.4.12 Text Spacing; ACT 78fd32",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<p style=\"line-height: 1.2 !important\">Du kan ringa till oss när du vill, dag och natt, och du behöver inte säga vem du är. Vi lyssnar på dig och hjälper dig att förstå vad som har hänt, och vi berättar vilken hjälp som finns där du bor.</p>",
        ),
        found: "1.2",
        good: Input::Html(
            "<p style=\"line-height: 1.2\">Du kan ringa till oss när du vill, dag och natt, och du behöver inte säga vem du är. Vi lyssnar på dig och hjälper dig att förstå vad som har hänt, och vi berättar vilken hjälp som finns där du bor.</p>",
        ),
    }],
    look: Look::Page(find),
};

/// The least part of the size of the text.
const LEAST: f32 = 1.5;

fn find(page: &Page<'_>) -> Vec<Finding> {
    let Some(styles) = page.styles() else { return Vec::new() };
    narrow(page.document, styles, Spacing::Line, LEAST)
        .into_iter()
        .map(|declared| Finding::at(&RULE.code, declared.span).with("value", declared.value.as_str()).with("least", LEAST.to_string()))
        .collect()
}
