//! LANG030: a page is among the languages that it lists.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::together::Summary;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LANG030", name: "hreflang-without-self", severity: Severity::Info },
    act: &[],
    basis: "Search engines read the pages of all languages as one list that is the same on each of them",
    limits: &[],
    examples: &[Example {
        bad: Input::Pages(&[
            (
                "en/index.html",
                "<html lang=\"en\"><head><title>The village</title><link rel=\"alternate\" hreflang=\"sv\" href=\"/sv/\"><link rel=\"alternate\" hreflang=\"en\" href=\"/en/\"></head>",
            ),
            ("sv/index.html", "<html lang=\"sv\"><head><title>Byn</title><link rel=\"alternate\" hreflang=\"en\" href=\"/en/\"></head>"),
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

/// Only where some of the listed pages were given, so that it is known what the addresses lead to.
fn find(pages: &[Summary]) -> Vec<Finding> {
    let lists = |page: &&Summary| page.alternates.iter().any(|alternate| alternate.page.is_some());
    let lists_itself = |page: &&Summary| page.alternates.iter().any(|alternate| alternate.page == Some(page.file));
    let incomplete = pages.iter().filter(lists).filter(|page| !lists_itself(page));
    let first = incomplete.filter_map(|page| Some((page, page.alternates.first()?)));
    first.map(|(page, alternate)| Finding::at(&RULE.code, alternate.span).with("language", page.language.as_str())).collect()
}
