//! LINK012: links of a page with the same words lead to the same place.

use std::collections::BTreeMap;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::common::Words;
use crate::model::doc::{Inline, plain_text};
use crate::model::link::Target;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK012", name: "same-words-other-target", severity: Severity::Warning },
    act: &["b20e66"],
    basis: "WCAG 2.2, 2.4.9; who hears the links in a list cannot tell the two apart",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv", "Du kan [ringa larmet](service:larm) eller, om det är bråttom, [Ringa larmet](service:larm-112)."),
        found: "service:larm-112",
        good: Input::Prose(
            "sv",
            "Du kan [ringa larmet](service:larm) igen, eller [ringa larmet](service:larm), eller [112](service:larm-112). Se <services:?kind=shelter>.",
        ),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let all = context.site.entries.values().flat_map(|entry| entry.words.iter());
    all.flat_map(|(_, words)| in_words(words)).collect()
}

fn in_words(words: &Words) -> Vec<Finding> {
    let mut first: BTreeMap<String, &Target> = BTreeMap::new();
    let mut findings = Vec::new();
    words.each_inline(&mut |inline| {
        let Inline::Link { target, words, span } = inline else { return };
        let said = plain_text(words).split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        // A number stands beside the words of a telephone link and tells them apart.
        if said.is_empty() || matches!(target, Target::Phone(_)) {
            return;
        }
        if *first.entry(said.clone()).or_insert(target) != target {
            findings.push(Finding::at(&RULE.code, *span).with("words", said));
        }
    });
    findings
}
