//! EASY021: an easy text writes numbers in digits.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Text};
use crate::language::numerals;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY021", name: "easy-number-word", severity: Severity::Warning },
    act: &[],
    basis: "Inclusion Europe, Information for all: numbers as digits",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv-simple", "Du får ringa fyra gånger."),
        found: "fyra",
        good: Input::Prose("sv-simple", "Du får ringa 4 gånger.\nVi pratar om sex.\nEn av er kan ringa."),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    text.prose().filter(|_| text.is_easy()).flat_map(|passage| of_passage(passage, text)).collect()
}

fn of_passage(passage: &Measured<'_>, text: &Text<'_>) -> Vec<Finding> {
    let words = passage.sentences.iter().flat_map(|sentence| sentence.words.iter().enumerate());
    words
        .filter_map(|(index, range)| {
            let word = passage.line.get(range);
            // Within a sentence a capital makes it a part of a name.
            let is_name = index > 0 && word.starts_with(char::is_uppercase);
            let value = numerals::value(&word.to_lowercase(), text.language()).filter(|_| !is_name)?;
            let span = passage.line.span(range);
            let finding = Finding::at(&RULE.code, span).with("word", word).with("value", value.to_string());
            Some(if text.background.sources.slice(span) == word { finding.mended_by(span, value.to_string()) } else { finding })
        })
        .collect()
}
