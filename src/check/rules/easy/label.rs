//! EASY022: only a text that its readers have tried may call itself easy to read.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::passages::Part;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Text};
use crate::model::entry::Kind;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY022", name: "easy-read-label", severity: Severity::Warning },
    act: &[],
    basis: "DIN SPEC 33429: readers' testing is a part of what easy-to-read means; MTM",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv-simple", "Den här texten är lättläst."),
        found: "lättläst",
        good: Input::Prose("sv-simple", "Den här texten är på enkel svenska.\nDen är inte lättläst."),
    }],
    look: Look::Text(find),
};

/// What such a text calls itself, by language.
const LABELS: [(&str, &[&str]); 2] = [("sv", &["lättläst"]), ("en", &["easy read", "easy-read", "easy-to-read"])];

/// Words that take the claim back.
const NOT: [&str; 4] = ["inte", "ej", "not", "never"];

fn find(text: &Text<'_>) -> Vec<Finding> {
    let is_tested = text.words.translation.as_ref().is_some_and(|translation| translation.testing().is_some());
    // The glossary explains the word.
    if !text.is_easy() || is_tested || text.entry.key.kind == Kind::Definition {
        return Vec::new();
    }
    let labels = LABELS.iter().find(|(language, _)| *language == text.language()).map_or(&[][..], |(_, labels)| *labels);
    let all = text.passages.iter().flat_map(|passage| labels.iter().filter_map(move |label| claim(passage, label, text.language())));
    all.take(1).collect()
}

/// Where a passage claims the label: in a title or heading always, in a text where it speaks of itself.
fn claim(passage: &Measured<'_>, label: &str, language: &str) -> Option<Finding> {
    let range = passage.find(label, language)?;
    let sentence = passage.sentences.iter().find(|sentence| sentence.range.contains(&range.start))?;
    let words: Vec<String> = sentence.words.iter().map(|word| passage.line.get(word).to_lowercase()).collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let is_about_itself =
        has(&["här", "denna", "denna", "detta", "this", "here"]) || words.first().is_some_and(|first| first == "lättläst");
    let is_claim = matches!(passage.part, Part::Title | Part::Heading | Part::Summary) || is_about_itself;
    (is_claim && !has(&NOT)).then(|| Finding::at(&RULE.code, passage.line.span(&range)).with("label", passage.line.get(&range)))
}
