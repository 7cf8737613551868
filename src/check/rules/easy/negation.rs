//! EASY014: a sentence in an easy text says no once.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Sentence, Text};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY014", name: "easy-double-negation", severity: Severity::Warning },
    act: &[],
    basis: "Inclusion Europe, Information for all: positive rather than negative sentences; W3C COGA: no double negatives",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv-simple", "Det är inte ovanligt att tveka."),
            found: "inte ovanligt",
            good: Input::Prose("sv-simple", "Det är vanligt att tveka.\nDu behöver inte ringa, och du behöver inte skriva."),
        },
        Example {
            bad: Input::Prose("sv-simple", "Du får inte hjälp om ingen ringer."),
            found: "inte hjälp om ingen",
            good: Input::Prose("sv-simple", "Du får hjälp när någon ringer.\nDet är inte bara du."),
        },
    ],
    look: Look::Text(find),
};

struct Negations {
    language: &'static str,
    words: &'static [&'static str],
    /// Words that say no by how they begin.
    negative: &'static [&'static str],
    /// Words that begin a new statement, in which saying no once more is no double negation.
    breaks: &'static [&'static str],
    /// What takes the force from a no: "inte bara".
    weakened_by: &'static [&'static str],
}

const NEGATIONS: [Negations; 2] = [
    Negations {
        language: "sv",
        words: &["inte", "ej", "aldrig", "ingen", "inget", "inga", "ingenting", "varken", "icke"],
        negative: &[
            "ovanligt",
            "ovanlig",
            "ovanliga",
            "omöjligt",
            "omöjlig",
            "omöjliga",
            "osannolikt",
            "orimligt",
            "orimlig",
            "oviktigt",
            "olikt",
            "osäkert",
            "onödigt",
            "oväntat",
            "utan",
        ],
        breaks: &["och", "men", "eller", "så", "för"],
        weakened_by: &["bara", "ens", "heller", "enbart", "alls", "längre"],
    },
    Negations {
        language: "en",
        words: &[
            "not",
            "never",
            "no",
            "nobody",
            "nothing",
            "neither",
            "don't",
            "cannot",
            "can't",
            "won't",
            "doesn't",
            "isn't",
            "don’t",
            "can’t",
            "won’t",
            "doesn’t",
            "isn’t",
        ],
        negative: &["uncommon", "unusual", "impossible", "unlikely", "unnecessary", "unimportant", "without"],
        breaks: &["and", "but", "or", "so", "because"],
        weakened_by: &["only", "just", "even", "longer"],
    },
];

fn find(text: &Text<'_>) -> Vec<Finding> {
    let Some(known) = NEGATIONS.iter().find(|known| known.language == text.language() && text.is_easy()) else { return Vec::new() };
    let sentences = text.prose().flat_map(|passage| passage.sentences.iter().map(move |sentence| (passage, sentence)));
    sentences.filter_map(|(passage, sentence)| doubled(passage, sentence, known)).collect()
}

fn doubled(passage: &Measured<'_>, sentence: &Sentence, known: &Negations) -> Option<Finding> {
    let mut first: Option<usize> = None;
    let mut end = sentence.range.start;
    for (index, range) in sentence.words.iter().enumerate() {
        let word = passage.line.get(range).to_lowercase();
        let between = passage.line.get(&(end..range.start));
        end = range.end;
        if between.contains([',', ';', ':', '–', '”', '"', '“', '?', '!']) || known.breaks.contains(&word.as_str()) {
            first = None;
        }
        let next = sentence.words.get(index.saturating_add(1)).map(|range| passage.line.get(range).to_lowercase());
        let is_weak = next.is_some_and(|next| known.weakened_by.contains(&next.as_str()));
        let is_no = known.words.contains(&word.as_str()) && !is_weak;
        if let Some(start) = first.filter(|_| is_no || known.negative.contains(&word.as_str())) {
            let range = start..range.end;
            return Some(Finding::at(&RULE.code, passage.line.span(&range)).with("words", passage.line.get(&range)));
        }
        if is_no {
            first = Some(range.start);
        }
    }
    None
}
