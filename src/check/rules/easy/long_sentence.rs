//! EASY001: a sentence in an easy text says one thing in few words.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY001", name: "easy-long-sentence", severity: Severity::Warning },
    act: &[],
    basis: "Inclusion Europe, Information for all: short sentences; MTM",
    limits: &[Limit { name: "most-words", default: 12 }],
    examples: &[
        Example {
            bad: Input::Prose("sv-simple", "Du kan ringa till kommunen när du vill och berätta om det som har hänt."),
            found: "Du kan ringa till kommunen när du vill och berätta om det som har hänt.",
            good: Input::Prose("sv-simple", "Ring kommunen.\nDu kan berätta om det som har hänt dig."),
        },
        Example {
            bad: Input::Prose("en-simple", "You can call the police at any time and tell them what has happened to you."),
            found: "You can call the police at any time and tell them what has happened to you.",
            good: Input::Prose("en-simple", "You can call the police.\nTell them what has happened."),
        },
    ],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if text.is_easy() { text.longer_sentences(&RULE) } else { Vec::new() }
}
