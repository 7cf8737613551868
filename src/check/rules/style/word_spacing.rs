//! STYLE004: readers can widen the spacing of words.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::check::spacing::{Spacing, narrow};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "STYLE004", name: "word-spacing", severity: Severity::Error },
    act: &["9e45ec"],
    basis: "WCAG 2.2, 1.4.12 Text Spacing; ACT 9e45ec",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<p style=\"word-spacing: 0.1em !important\">Du kan ringa till oss när du vill, dag och natt, och du behöver inte säga vem du är. Vi lyssnar på dig och hjälper dig att förstå vad som har hänt, och vi berättar vilken hjälp som finns där du bor.</p>",
        ),
        found: "0.1em",
        good: Input::Html(
            "<p style=\"word-spacing: 0.1em\">Du kan ringa till oss när du vill, dag och natt, och du behöver inte säga vem du är. Vi lyssnar på dig och hjälper dig att förstå vad som har hänt, och vi berättar vilken hjälp som finns där du bor.</p>",
        ),
    }],
    look: Look::Page(find),
};

/// The least part of the size of the text.
const LEAST: f32 = 0.16;

fn find(page: &Page<'_>) -> Vec<Finding> {
    let Some(styles) = page.styles() else { return Vec::new() };
    narrow(page.document, styles, Spacing::Word, LEAST)
        .into_iter()
        .map(|declared| Finding::at(&RULE.code, declared.span).with("value", declared.value.as_str()).with("least", LEAST.to_string()))
        .collect()
}
