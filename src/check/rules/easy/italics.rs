//! EASY012: an easy text has no italics.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Text};
use crate::model::doc::{Inline, each_inline_in, plain_text};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY012", name: "easy-italics", severity: Severity::Warning },
    act: &[],
    basis: "Inclusion Europe, Information for all: no italics; W3C COGA",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv-simple", "Det är *aldrig* ditt fel."),
        found: "aldrig",
        good: Input::Prose("sv-simple", "Det är **aldrig** ditt fel."),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    text.passages.iter().filter(|_| text.is_easy()).flat_map(of_passage).collect()
}

fn of_passage(passage: &Measured<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut read = 0_usize;
    each_inline_in(passage.inlines, &mut |inline| {
        if let Inline::Emphasis(inner) = inline {
            let words = plain_text(inner);
            // The same words may stand earlier in the line without italics; the place is a guess only then.
            let at = passage.line.text.get(read..).and_then(|rest| rest.find(words.as_str())).map(|at| read.saturating_add(at));
            if let Some(start) = at.filter(|_| !words.is_empty()) {
                let range = start..start.saturating_add(words.len());
                read = range.end;
                findings.push(Finding::at(&RULE.code, passage.line.span(&range)).with("words", words));
            }
        }
    });
    findings
}
