//! FACT004: what a call or a visit costs is a fact of a service and is never typed in a text.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::check::services::about;
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
    look: Look::Site(find),
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

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for passage in context.passages() {
        for place in sums(&passage.text) {
            let sentence = sentence(&passage.text, place.start).to_lowercase();
            if !COSTS.iter().any(|word| sentence.contains(word)) {
                continue;
            }
            let about = about(context.site, context.sources, passage);
            let Some((service, _)) = about.first() else { continue };
            let words = passage.text.get(place).unwrap_or_default();
            let span = passage.place(context.sources, words);
            findings.push(Finding::at(&RULE.code, span).with("price", words).with("service", service.key.id.as_str()));
        }
    }
    findings
}
