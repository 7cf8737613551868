//! EASY015: an easy text has no parentheses.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Text};
use crate::language::capitals::is_capital;
use crate::language::segment::FACT;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY015", name: "easy-parenthesis", severity: Severity::Warning },
    act: &[],
    basis: "MTM and Leichte Sprache: one thought at a time; parentheses break the sentence",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv-simple", "Ta med en vän (eller en granne)."),
        found: "(eller en granne)",
        good: Input::Prose("sv-simple", "Ta med en vän eller en granne.\nDu kan skicka meddelanden (SMS)."),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    text.prose().filter(|_| text.is_easy()).flat_map(of_passage).collect()
}

fn of_passage(passage: &Measured<'_>) -> Vec<Finding> {
    let text = &passage.line.text;
    let mut findings = Vec::new();
    let mut read = 0_usize;
    for (start, _) in text.match_indices('(').filter(|(start, _)| is_alone(text, *start)) {
        if start < read {
            continue;
        }
        let Some(length) = text.get(start..).and_then(|rest| rest.find(')')) else { break };
        let end = start.saturating_add(length).saturating_add(1);
        let inner = text.get(start.saturating_add(1)..end.saturating_sub(1)).unwrap_or_default().trim();
        let before = text.get(..start).unwrap_or_default().trim_end();
        let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        // An abbreviation and what it means explain each other; a number put in from facts has nowhere else to stand.
        let explains = is_capital(inner) || is_capital(last) || inner.chars().all(|c| c == FACT || c.is_numeric());
        if !explains {
            findings.push(Finding::at(&RULE.code, passage.line.span(&(start..end))).with("words", inner));
        }
        read = end;
    }
    findings
}

/// Whether white space or nothing stands before it: in "vän(ner)" it is a part of a word.
fn is_alone(text: &str, start: usize) -> bool {
    text.get(..start).and_then(|before| before.chars().next_back()).is_none_or(char::is_whitespace)
}
