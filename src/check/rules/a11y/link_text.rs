//! A11Y001: the words of a link say where it leads, also when they are heard alone.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::doc::{Inline, plain_text};
use crate::model::link::Target;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y001", name: "link-text", severity: Severity::Error },
    act: &["aizyf1", "5effbb"],
    basis: "WCAG 2.2, 2.4.4 and 2.4.9; webbriktlinjer R5",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/pages/start/sv.md",
            "---\ntitle: Hjälp\nsummary: Här finns hjälp.\n---\n\n[Läs mer](page:start) om det.\n",
        )]),
        found: "page:start",
        good: Input::Site(&[(
            "content/pages/start/sv.md",
            "---\ntitle: Hjälp\nsummary: Här finns hjälp.\n---\n\n[Läs mer om skydd](page:start), eller <page:start>.\n",
        )]),
    }],
    look: Look::Site(find),
};

/// Words that say nothing alone, by language; a link is meant only when it has no others.
const EMPTY_WORDS: [(&str, &[&str]); 3] = [
    ("sv", &["här", "läs mer", "mer", "klicka här", "länk", "läs vidare", "mer information", "tryck här", "denna länk", "den här sidan"]),
    ("en", &["here", "read more", "more", "click here", "link", "learn more", "more information", "this link", "this page"]),
    ("ar", &["هنا", "اقرأ المزيد", "المزيد", "اضغط هنا", "انقر هنا", "رابط", "للمزيد"]),
];

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (edition, words) in context.site.entries.values().flat_map(|entry| entry.words.iter()) {
        let Some((_, empty)) = EMPTY_WORDS.iter().find(|(language, _)| *language == edition.language()) else { continue };
        words.each_inline(&mut |inline| {
            let Inline::Link { target, words, span } = inline else { return };
            let text = plain_text(words).to_lowercase();
            let text = text.trim_matches(|c: char| !c.is_alphanumeric());
            if !matches!(target, Target::Phone(_)) && empty.contains(&text) {
                findings.push(Finding::at(&RULE.code, *span).with("words", text));
            }
        });
    }
    findings
}
