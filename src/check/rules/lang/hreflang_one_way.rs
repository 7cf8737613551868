//! LANG028: a page and its translation lead to each other.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::together::{Summary, by_file};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG028", name: "hreflang-one-way", severity: Severity::Warning },
    act: &[],
    basis: "Search engines pass over a link to a translation that the translation does not return",
    limits: &[],
    examples: &[Example {
        bad: Input::Pages(&[
            ("en/index.html", "<html lang=\"en\"><head><title>The village</title></head>"),
            (
                "sv/index.html",
                "<html lang=\"sv\"><head><title>Byn</title><link rel=\"alternate\" hreflang=\"sv\" href=\"/sv/\"><link rel=\"alternate\" hreflang=\"en\" href=\"/en/\"></head>",
            ),
        ]),
        found: "/en/",
        good: Input::Pages(&[
            (
                "en/index.html",
                "<html lang=\"en\"><head><title>The village</title><link rel=\"alternate\" hreflang=\"sv\" href=\"/sv/\"><link rel=\"alternate\" hreflang=\"en\" href=\"/en/\"></head>",
            ),
            (
                "sv/index.html",
                "<html lang=\"sv\"><head><title>Byn</title><link rel=\"alternate\" hreflang=\"sv\" href=\"/sv/\"><link rel=\"alternate\" hreflang=\"en\" href=\"/en/\"></head>",
            ),
        ]),
    }],
    look: Look::Together(find),
};

/// The page for all others, `x-default`, may be one that only leads on.
fn find(pages: &[Summary]) -> Vec<Finding> {
    let (mut findings, by_file) = (Vec::new(), by_file(pages));
    for page in pages {
        for alternate in page.alternates.iter().filter(|alternate| !alternate.language.eq_ignore_ascii_case("x-default")) {
            let other = alternate.page.and_then(|other| by_file.get(&other)).filter(|other| other.file != page.file);
            if other.is_some_and(|other| !other.leads_on && other.alternates.iter().all(|back| back.page != Some(page.file))) {
                findings.push(Finding::at(&RULE.code, alternate.span).with("language", alternate.language.as_str()));
            }
        }
    }
    findings
}
