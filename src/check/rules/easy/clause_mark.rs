//! EASY016: a sentence in an easy text is not held together by semicolons and dashes.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Text};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY016", name: "easy-clause-mark", severity: Severity::Warning },
    act: &[],
    basis: "DIN SPEC 33429 and Inclusion Europe: simple sentences, simple punctuation",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv-simple", "Du kan ringa; vi svarar."),
        found: ";",
        good: Input::Prose("sv-simple", "Du kan ringa.\nVi svarar.\nVi har öppet måndag – fredag, 8 – 16."),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    text.prose().filter(|_| text.is_easy()).flat_map(of_passage).collect()
}

/// The first mark of each sentence. A dash between numbers, or between two words and nothing more, says "to".
fn of_passage(passage: &Measured<'_>) -> Vec<Finding> {
    let text = &passage.line.text;
    let mut findings = Vec::new();
    for sentence in &passage.sentences {
        let marks = passage.line.get(&sentence.range).match_indices([';', '؛', '–', '—']);
        let mut marks = marks.map(|(at, mark)| (sentence.range.start.saturating_add(at), mark));
        let found = marks.find(|(at, mark)| match *mark {
            ";" | "؛" => true,
            _ => parts_clauses(text, *at, mark.len(), sentence.range.start),
        });
        if let Some((at, mark)) = found {
            let range = at..at.saturating_add(mark.len());
            findings.push(Finding::at(&RULE.code, passage.line.span(&range)).with("mark", mark));
        }
    }
    findings
}

/// Whether a dash stands between clauses: with spaces around it, and with several words after it before any other mark.
fn parts_clauses(text: &str, at: usize, length: usize, start: usize) -> bool {
    let before = text.get(start..at).unwrap_or_default();
    let after = text.get(at.saturating_add(length)..).unwrap_or_default();
    let is_spaced = before.ends_with(char::is_whitespace) && after.starts_with(char::is_whitespace);
    let clause = after.split(['.', ',', '?', '!', '\n']).next().unwrap_or_default();
    is_spaced && clause.split_whitespace().count() > 1 && !after.trim_start().starts_with(|c: char| c.is_numeric())
}
