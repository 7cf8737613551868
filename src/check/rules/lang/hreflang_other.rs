//! LANG029: a page that is said to be in a language is in it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::together::{Summary, by_file};
use crate::language::same_language;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG029", name: "hreflang-other-language", severity: Severity::Warning },
    act: &[],
    basis: "WHATWG HTML, 4.2.4: hreflang gives the language of the linked resource",
    limits: &[],
    examples: &[Example {
        bad: Input::Pages(&[
            (
                "en/index.html",
                "<html lang=\"en\"><head><title>The village</title><link rel=\"alternate\" hreflang=\"sv\" href=\"/sv/\"></head>",
            ),
            ("sv/index.html", "<html lang=\"sv\"><head><title>Byn</title><link rel=\"alternate\" hreflang=\"fi\" href=\"/en/\"></head>"),
        ]),
        found: "/en/",
        good: Input::Pages(&[
            (
                "en/index.html",
                "<html lang=\"en-GB\"><head><title>The village</title><link rel=\"alternate\" hreflang=\"en\" href=\"/en/\"><link rel=\"alternate\" hreflang=\"sv\" href=\"/sv/\"></head>",
            ),
            (
                "sv/index.html",
                "<html lang=\"sv\"><head><title>Byn</title><link rel=\"alternate\" hreflang=\"sv\" href=\"/sv/\"><link rel=\"alternate\" hreflang=\"en\" href=\"/en/\"></head>",
            ),
        ]),
    }],
    look: Look::Together(find),
};

fn find(pages: &[Summary]) -> Vec<Finding> {
    let (mut findings, by_file) = (Vec::new(), by_file(pages));
    for alternate in pages.iter().flat_map(|page| &page.alternates) {
        let other = alternate.page.and_then(|other| by_file.get(&other)).filter(|other| !other.language.is_empty());
        let is_for_all = alternate.language.eq_ignore_ascii_case("x-default");
        if let Some(other) = other.filter(|other| !is_for_all && !same_language(&other.language, &alternate.language)) {
            let finding = Finding::at(&RULE.code, alternate.span).with("said", alternate.language.as_str());
            findings.push(finding.with("language", other.language.as_str()));
        }
    }
    findings
}
