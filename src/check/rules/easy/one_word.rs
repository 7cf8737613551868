//! EASY020: in an easy text the same thing has the same name from beginning to end.

use std::ops::Range;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Text};
use crate::language::inflection::is_form_of;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY020", name: "easy-one-word", severity: Severity::Warning },
    act: &[],
    basis: "Inclusion Europe, Information for all: the same word for the same thing",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/definitions/jour/sv.md", "---\ntitle: Jour\nsummary: Dit kan du ringa.\nsynonyms: [beredskap]\n---\n"),
            ("content/definitions/jour/en.md", "---\ntitle: Duty\nsummary: You can call there.\n---\n"),
            ("content/definitions/jour/sv-simple.md", "---\ntitle: Jour\nsummary: Dit kan du ringa.\nsynonyms: [beredskap]\n---\n"),
            (
                "content/pages/start/sv-simple.md",
                "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nVi har jour.\nFråga vem som har beredskap.\n",
            ),
        ]),
        found: "beredskap",
        good: Input::Site(&[
            ("content/definitions/jour/sv.md", "---\ntitle: Jour\nsummary: Dit kan du ringa.\nsynonyms: [beredskap]\n---\n"),
            ("content/definitions/jour/en.md", "---\ntitle: Duty\nsummary: You can call there.\n---\n"),
            ("content/definitions/jour/sv-simple.md", "---\ntitle: Jour\nsummary: Dit kan du ringa.\nsynonyms: [beredskap]\n---\n"),
            (
                "content/pages/start/sv-simple.md",
                "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nVi har jour.\nFråga vem som har jouren.\n",
            ),
        ]),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let terms = text.background.glossary.terms_in(text.language()).filter(|term| term.edition == text.edition());
    for term in terms.filter(|term| text.is_easy() && term.entry.key != text.entry.key) {
        let language = text.language();
        let is_used = text.prose().any(|passage| passage.find(&term.title, language).is_some());
        if !is_used {
            continue;
        }
        // Another form of the same word is the same word.
        let others =
            term.synonyms.iter().filter(|other| !is_form_of(other, &term.title, language) && !is_form_of(&term.title, other, language));
        let uses =
            others.filter_map(|other| text.prose().find_map(|passage| Some((passage, used_alone(passage, other, &term.title, language)?))));
        findings.extend(uses.map(|(passage, range)| {
            let finding = Finding::at(&RULE.code, passage.line.span(&range)).with("word", passage.line.get(&range));
            finding.with("term", term.title.as_str())
        }));
    }
    findings
}

/// The first place of a word where it is not a part of the longer one: "våld mot kvinnor" in "mäns våld mot kvinnor".
fn used_alone(passage: &Measured<'_>, word: &str, title: &str, language: &str) -> Option<Range<usize>> {
    let titles = passage.find_all(title, language);
    let overlaps = |range: &Range<usize>| titles.iter().any(|title| title.start < range.end && range.start < title.end);
    passage.find_all(word, language).into_iter().find(|range| !overlaps(range))
}
