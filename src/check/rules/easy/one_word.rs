//! EASY020: in an easy text the same thing has the same name from beginning to end.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::{Measured, Text};
use crate::language::inflection::is_form_of;
use std::ops::Range;

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
    let terms = text.glossary.terms_in(text.language()).filter(|term| term.edition == text.edition());
    for term in terms.filter(|term| text.is_easy() && term.entry.key != text.entry.key) {
        let Some((first, _, _)) = first_use(text, &term.title) else { continue };
        // Another form of the same word is the same word.
        let others = term.synonyms.iter().filter(|other| !is_same(other, &term.title, text.language()));
        for (_, passage, range) in others.filter_map(|other| first_use(text, other)) {
            let overlaps = first == (passage.span.start, range.start);
            if !overlaps {
                let word = passage.line.get(&range);
                let finding = Finding::at(&RULE.code, passage.line.span(&range)).with("word", word);
                findings.push(finding.with("term", term.title.as_str()));
            }
        }
    }
    findings
}

fn is_same(word: &str, title: &str, language: &str) -> bool {
    is_form_of(word, title, language) || is_form_of(title, word, language)
}

/// The first place of a word in the running text: its passage and the range in it.
fn first_use<'t, 'a>(text: &'t Text<'a>, word: &str) -> Option<((usize, usize), &'t Measured<'a>, Range<usize>)> {
    text.prose().find_map(|passage| {
        let range = passage.find(word, text.language())?;
        Some(((passage.span.start, range.start), passage, range))
    })
}
