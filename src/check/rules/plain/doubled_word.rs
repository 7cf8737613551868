//! PLAIN011: no word stands twice by mistake.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Sentence, Text};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN011", name: "doubled-word", severity: Severity::Warning },
    act: &[],
    basis: "A slip of the keyboard; a reader who does not know the language well looks for a meaning in it",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv", "Du kan ringa till till oss."),
        found: "till till",
        good: Input::Prose("sv", "Du kan ringa till oss. Det det gäller är ditt val. Nej, nej. Kom in in i värmen."),
    }],
    look: Look::Text(find),
};

/// Languages in which words are not doubled for their meaning, with those that can stand twice all the same.
const TWICE: [(&str, &[&str]); 5] = [
    (
        "sv",
        &[
            "det", "den", "de", "var", "för", "på", "i", "in", "av", "om", "upp", "så", "då", "som", "ha", "har", "hade", "mycket",
            "aldrig", "länge", "långt", "nu", "med", "att", "en", "är",
        ],
    ),
    ("en", &["that", "had", "her", "in", "on", "is", "do", "very", "no", "long", "so", "many", "you", "who", "it"]),
    ("nb", &["det", "den", "de", "var", "for", "på", "i", "inn", "av", "om", "opp", "så", "som", "har", "med", "er"]),
    ("nn", &["det", "den", "dei", "var", "for", "på", "i", "inn", "av", "om", "opp", "så", "som", "har", "med", "er"]),
    ("da", &["det", "den", "de", "var", "for", "på", "i", "ind", "af", "om", "op", "så", "som", "har", "med", "er"]),
];

fn find(text: &Text<'_>) -> Vec<Finding> {
    let Some((_, twice)) = TWICE.iter().find(|(language, _)| *language == text.language()) else { return Vec::new() };
    let sentences = text.passages.iter().flat_map(|passage| passage.sentences.iter().map(move |sentence| (passage, sentence)));
    sentences.flat_map(|(passage, sentence)| doubled(passage, sentence, twice, text)).collect()
}

fn doubled(passage: &Measured<'_>, sentence: &Sentence, twice: &[&str], text: &Text<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for ((before, after), lower) in sentence.words.iter().zip(sentence.words.iter().skip(1)).zip(passage.lower(sentence)) {
        let (first, second) = (passage.line.get(before), passage.line.get(after));
        // A capital on the second makes it a name: "Anna Anna".
        if lower != second || twice.contains(&second) {
            continue;
        }
        let between = passage.line.get(&(before.end..after.start));
        let is_word = first.chars().all(char::is_alphabetic) && first.chars().count() > 1;
        if is_word && between.trim().is_empty() {
            let span = passage.line.span(&(before.start..after.end));
            let finding = Finding::at(&RULE.code, span).with("word", second);
            let extra = passage.line.span(&(before.end..after.end));
            let is_verbatim = text.background.sources.slice(extra) == passage.line.get(&(before.end..after.end));
            findings.push(if is_verbatim { finding.mended_by(extra, "") } else { finding });
        }
    }
    findings
}
