//! FACT004: what a call or a visit costs is a fact of a service and is never typed in a text.

use std::ops::Range;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::background::Background;
use crate::check::passages::Passage;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::typed::{sentence, sums};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT004", name: "price-in-prose", severity: Severity::Warning },
    act: &[],
    basis: "One source of truth: a price typed in a text grows old in every language but the one that is mended",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv", "Samtalet till [larmet](service:larm) kostar 5 kronor."),
        found: "5 kronor",
        good: Input::Prose("sv", "Underhållsstödet kan vara 1 673 kronor. Ett besök på [larmet](service:larm) är hemligt."),
    }],
    look: Look::Passage(find),
};

const COSTS: [&str; 14] = [
    "kostar",
    "kostnad",
    "avgift",
    "pris",
    "betala",
    "taxa",
    "per minut",
    "per samtal",
    "cost",
    "fee",
    "price",
    "pay ",
    "per minute",
    "per call",
];

fn find(passage: &Passage<'_>, background: &Background<'_>) -> Vec<Finding> {
    let told = |place: Range<usize>| {
        let sentence = sentence(&passage.text, place.start).to_lowercase();
        let is_cost = COSTS.iter().any(|word| sentence.contains(word));
        let (service, _) = background.about(passage).into_iter().next().filter(|_| is_cost)?;
        let words = passage.text.get(place).unwrap_or_default();
        let span = passage.place(background.sources, words);
        Some(Finding::at(&RULE.code, span).with("price", words).with("service", service.key.id.as_str()))
    };
    sums(&passage.text).into_iter().filter_map(told).collect()
}
