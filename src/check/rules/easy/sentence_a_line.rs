//! EASY005: in an easy text each sentence begins on a line of its own.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::passages::Part;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Text};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY005", name: "easy-sentence-a-line", severity: Severity::Warning },
    act: &[],
    basis: "DIN SPEC 33429: each sentence stands on its own line; Inclusion Europe",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv-simple", "Du kan ringa. Vi lyssnar på dig."),
        found: "Vi lyssnar på dig.",
        good: Input::Prose("sv-simple", "Du kan ringa.\nVi lyssnar på dig.\n\n- ”Är du rädd?” frågar vi.\n- Kom hit,\n  du är välkommen."),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    // A summary and the lines of a service are single values, and a value has no lines.
    let with_lines = text.passages.iter().filter(|passage| matches!(passage.part, Part::Paragraph | Part::Item));
    with_lines.filter(|_| text.is_easy()).flat_map(of_passage).collect()
}

fn of_passage(passage: &Measured<'_>) -> Vec<Finding> {
    let pairs = passage.sentences.iter().zip(passage.sentences.iter().skip(1));
    pairs
        .filter_map(|(before, after)| {
            let between = before.range.end..after.range.start;
            let is_same_line = !passage.line.get(&between).contains('\n');
            let first = passage.line.get(&after.range).chars().next()?;
            // What somebody says within quotation marks may be more than one sentence.
            let is_quoted = passage.is_quoted(after.range.start);
            if !is_same_line || is_quoted {
                return None;
            }
            let finding = Finding::at(&RULE.code, passage.line.span(&after.range));
            // A digit or a mark at the start of a line could begin a list.
            let can_move = first.is_alphabetic() && passage.part == Part::Paragraph;
            Some(if can_move && passage.line.get(&between) == " " { finding.mended_by(passage.line.span(&between), "\n") } else { finding })
        })
        .collect()
}
