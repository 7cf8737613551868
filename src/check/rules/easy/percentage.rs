//! EASY010: an easy text says "half" or "many", not how many in a hundred.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Text};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY010", name: "easy-percentage", severity: Severity::Warning },
    act: &[],
    basis: "Inclusion Europe, Information for all: no percentages and big numbers",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv-simple", "Det gäller 20 procent av alla unga."),
        found: "20 procent",
        good: Input::Prose("sv-simple", "Det gäller 1 av 5 unga.\nPå procenten räknar vi inte."),
    }],
    look: Look::Text(find),
};

/// The words for it, by language.
const WORDS: [(&str, &[&str]); 2] = [("sv", &["procent", "procentenheter"]), ("en", &["percent", "per"])];

fn find(text: &Text<'_>) -> Vec<Finding> {
    text.passages.iter().filter(|_| text.is_easy()).flat_map(|passage| of_passage(passage, text.language())).collect()
}

fn of_passage(passage: &Measured<'_>, language: &str) -> Vec<Finding> {
    let words = WORDS.iter().find(|(known, _)| *known == language).map_or(&[][..], |(_, words)| *words);
    let mut findings = Vec::new();
    let all: Vec<_> = passage.words().collect();
    for (index, number) in all.iter().enumerate() {
        let is_number = passage.line.get(number).starts_with(|c: char| c.is_numeric());
        let rest = passage.line.text.get(number.end..).unwrap_or_default();
        let sign = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let end = if sign.starts_with(['%', '٪']) {
            let sign_length = sign.chars().next().map_or(0, char::len_utf8);
            Some(passage.line.text.len().saturating_sub(sign.len()).saturating_add(sign_length))
        } else {
            let next = all.get(index.saturating_add(1)).filter(|next| words.contains(&passage.line.get(next).to_lowercase().as_str()));
            // "10 per cent", but not "10 per day".
            next.filter(|next| passage.line.get(next) != "per" || sign.starts_with("per cent")).map(|next| next.end)
        };
        if let Some(end) = end.filter(|_| is_number) {
            let range = number.start..end;
            findings.push(Finding::at(&RULE.code, passage.line.span(&range)).with("figure", passage.line.get(&range)));
        }
    }
    findings
}
