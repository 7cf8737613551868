//! TERM003: an abbreviation is written out somewhere on its page.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::passages::Part;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Text};
use crate::language::capitals::{is_everyday, is_well_known, shouted};
use crate::language::numerals::roman;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "TERM003", name: "unexplained-abbreviation", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 3.1.4 Abbreviations, technique G97",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "Vi arbetar enligt BBIC med alla barn."),
            found: "BBIC",
            good: Input::Prose("sv", "Vi arbetar enligt barns behov i centrum (BBIC). BBIC gäller alla barn. Skicka ett SMS till FN."),
        },
        Example {
            bad: Input::Prose("en", "Ask the IDVA to come."),
            found: "IDVA",
            good: Input::Prose("en", "Ask the independent domestic violence adviser to come. The IDVA helps you in the UK."),
        },
    ],
    look: Look::Text(find),
};

/// Languages whose letters have capitals, and whose words are compared with an abbreviation's letters.
const LANGUAGES: [&str; 2] = ["sv", "en"];

fn find(text: &Text<'_>) -> Vec<Finding> {
    if !LANGUAGES.contains(&text.language()) {
        return Vec::new();
    }
    let mut seen = BTreeSet::new();
    let mut findings = Vec::new();
    for passage in text.passages.iter().filter(|passage| passage.part != Part::Title) {
        for sentence in &passage.sentences {
            // A cry is not made of abbreviations.
            let cries = shouted(&passage.line.text, &sentence.words);
            for range in &sentence.words {
                let word = passage.line.get(range);
                let short = word.split([':', '-']).next().unwrap_or_default();
                let is_cried = cries.iter().any(|cry| cry.start <= range.start && range.end <= cry.end);
                if !is_cried && is_abbreviation(short) && seen.insert(short.to_owned()) && !is_explained(short, passage, range, text) {
                    findings.push(
                        Finding::at(&RULE.code, passage.line.span(&(range.start..range.start.saturating_add(short.len()))))
                            .with("word", short),
                    );
                }
            }
        }
    }
    findings
}

/// Two to five letters that begin and end with a capital: `BBIC`, `SoL`.
fn is_abbreviation(word: &str) -> bool {
    let length = word.chars().count();
    let is_capital = |c: Option<char>| c.is_some_and(char::is_uppercase);
    let has_ends = is_capital(word.chars().next()) && is_capital(word.chars().next_back());
    let is_latin = word.chars().all(char::is_alphabetic);
    (2..=5).contains(&length) && has_ends && is_latin && roman(word).is_none() && !is_well_known(word) && !is_everyday(word)
}

fn is_explained(short: &str, passage: &Measured<'_>, range: &Range<usize>, text: &Text<'_>) -> bool {
    text.background.glossary.is_name(short)
        || text.background.glossary.explains(short, text.language())
        || passage.leads_to_page(range)
        || text.passages.iter().any(|passage| stands_by_parenthesis(&passage.line.text, short) || is_spelled_out(passage, short))
}

/// "barns behov i centrum (BBIC)" and "BBIC (barns behov i centrum)".
fn stands_by_parenthesis(text: &str, short: &str) -> bool {
    text.contains(&format!("({short})")) || text.contains(&format!("{short} ("))
}

/// Whether the first letters of words in a row spell it: "independent domestic violence adviser". A hyphen parts words
/// as well, and small words may be skipped.
fn is_spelled_out(passage: &Measured<'_>, short: &str) -> bool {
    let wanted: Vec<char> = short.to_lowercase().chars().collect();
    passage.sentences.iter().any(|sentence| {
        let words = sentence.words.iter().map(|range| passage.line.get(range)).filter(|word| *word != short);
        let initials: Vec<char> = words.flat_map(|word| word.split('-')).filter_map(|part| part.to_lowercase().chars().next()).collect();
        wanted.len() > 2 && initials.windows(wanted.len()).any(|window| window == wanted)
    })
}
