//! A11Y078: two pages do not have one title.

use std::collections::BTreeSet;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::together::Summary;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y078", name: "page-title-same", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 2.4.2; G88",
    limits: &[],
    examples: &[Example {
        bad: Input::Pages(&[
            ("hjalp.html", "<html lang=\"sv\"><head><title>Byn</title></head>"),
            ("ord.html", "<html lang=\"sv\"><head><title>Byn</title></head>"),
        ]),
        found: "Byn",
        good: Input::Pages(&[
            ("hjalp.html", "<html lang=\"sv\"><head><title>Hjälp – Byn</title></head>"),
            ("ord.html", "<html lang=\"sv\"><head><title>Ord – Byn</title></head>"),
        ]),
    }],
    look: Look::Together(find),
};

/// A page in another language may have the same title, and so may one that only leads on.
fn find(pages: &[Summary]) -> Vec<Finding> {
    let mut first: BTreeSet<(&str, &str)> = BTreeSet::new();
    let titled = pages.iter().filter(|page| !page.leads_on).filter_map(|page| Some((page, page.title.as_ref()?)));
    let again = titled.filter(|(page, (title, _))| !first.insert((&page.language, title)));
    again.map(|(_, (title, span))| Finding::at(&RULE.code, *span).with("title", title.as_str())).collect()
}
