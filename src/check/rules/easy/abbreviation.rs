//! EASY009: an easy text has whole words instead of abbreviations.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::Text;
use crate::language::abbreviated;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY009", name: "easy-abbreviation", severity: Severity::Warning },
    act: &[],
    basis: "Inclusion Europe, Information for all; WCAG 2.2, 3.1.4 Abbreviations",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv-simple", "Ta med dig t.ex. nycklar."),
            found: "t.ex.",
            good: Input::Prose("sv-simple", "Ta med dig till exempel nycklar.\nSå ser en bil ut.\nVi tar med allt."),
        },
        Example {
            bad: Input::Prose("en-simple", "Bring things you need, e.g. keys."),
            found: "e.g.",
            good: Input::Prose("en-simple", "Bring things you need, for example keys.\nIt is no."),
        },
    ],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for passage in text.passages.iter().filter(|_| text.is_easy()) {
        for (range, known) in abbreviated::find(&passage.line.text, text.language()) {
            let span = passage.line.span(&range);
            let short = passage.line.get(&range);
            let finding = Finding::at(&RULE.code, span).with("short", short).with("long", known.long.unwrap_or("none"));
            let is_verbatim = text.background.sources.slice(span) == short;
            // A capital belongs to the whole words too.
            let is_lower = short.chars().next().is_some_and(char::is_lowercase);
            // The full stop of "ca." may end the sentence as well.
            let ends = passage.line.text.get(range.end..).is_none_or(|rest| rest.trim_start().is_empty() || rest.starts_with('\n'));
            findings.push(match known.long.filter(|_| is_verbatim && is_lower && !ends) {
                Some(long) => finding.mended_by(span, long),
                None => finding,
            });
        }
    }
    findings
}
