//! EASY011: an easy text has no Roman numerals.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Text};
use crate::language::capitals::is_capital;
use crate::language::numerals::roman;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY011", name: "easy-roman-numeral", severity: Severity::Warning },
    act: &[],
    basis: "Inclusion Europe, Information for all: digits, not Roman numerals",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv-simple", "Läs mer i del IV."),
        found: "IV",
        good: Input::Prose("sv-simple", "Läs mer i del 4.\nSkicka ditt CV.\nI dag är vi här."),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    text.passages.iter().filter(|_| text.is_easy()).flat_map(of_passage).collect()
}

fn of_passage(passage: &Measured<'_>) -> Vec<Finding> {
    let all: Vec<_> = passage.words().collect();
    let mut findings = Vec::new();
    for (index, range) in all.iter().enumerate() {
        // Among other words in capitals it is a word: "VI HAR ÖPPET".
        let beside = [index.checked_sub(1), index.checked_add(1)].into_iter().flatten().filter_map(|at| all.get(at));
        let is_cried = beside.map(|range| passage.line.get(range)).any(|word| is_capital(word) && roman(word).is_none());
        if let Some(value) = roman(passage.line.get(range)).filter(|_| !is_cried) {
            findings.push(
                Finding::at(&RULE.code, passage.line.span(range)).with("word", passage.line.get(range)).with("value", value.to_string()),
            );
        }
    }
    findings
}
