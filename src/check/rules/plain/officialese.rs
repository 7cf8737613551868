//! PLAIN010: a word of offices gives way to a plain one.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Text};
use crate::language::officialese::{self, Stiff};
use crate::language::phrases::Phrases;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN010", name: "officialese", severity: Severity::Warning },
    act: &[],
    basis: "Språklagen (2009:600), 11 §: cultivated, simple and comprehensible; own lists",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "Du kan erhålla stöd hos oss."),
            found: "erhålla",
            good: Input::Prose("sv", "Du kan få stöd hos oss. Alla ska leva jämlikt. I det avseendet är vi lika."),
        },
        Example {
            bad: Input::Prose("en", "Call us prior to your visit."),
            found: "prior to",
            good: Input::Prose("en", "Call us before your visit. It is a prior case."),
        },
    ],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    let list = officialese::of(text.language());
    let phrases = Phrases::new(list.iter().map(|stiff| stiff.word));
    text.passages.iter().flat_map(|passage| of_passage(passage, text, list, &phrases)).collect()
}

fn of_passage(passage: &Measured<'_>, text: &Text<'_>, list: &[Stiff], phrases: &Phrases<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, range) in passage.find_phrases(phrases) {
        if let Some(stiff) = list.get(index) {
            let span = passage.line.span(&range);
            let said = passage.line.get(&range);
            let plain = as_said(said, stiff);
            let finding = Finding::at(&RULE.code, span).with("word", said).with("plain", plain.as_str());
            let can_swap = stiff.can_swap && text.background.sources.slice(span) == said;
            findings.push(if can_swap { finding.mended_by(span, plain) } else { finding });
        }
    }
    findings
}

/// The plain words, with a capital where the stiff one has one.
fn as_said(said: &str, stiff: &Stiff) -> String {
    let mut letters = stiff.plain.chars();
    match letters.next().filter(|_| said.starts_with(char::is_uppercase)) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => stiff.plain.to_owned(),
    }
}
