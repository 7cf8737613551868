//! TERM010: a word of the glossary has the pictogram of what it means.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::Facts;
use crate::model::entry::Kind;

const WORDS: (&str, &str) = ("content/definitions/tolk/sv.md", "---\ntitle: Tolk\nsummary: Någon som översätter det du säger.\n---\n");
const ENGLISH: (&str, &str) =
    ("content/definitions/tolk/en.md", "---\ntitle: Interpreter\nsummary: Somebody who translates what you say.\n---\n");

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "TERM010", name: "term-pictogram", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 3.2.4 Consistent Identification: the same picture for the same word",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[WORDS, ENGLISH, ("content/definitions/tolk/facts.yaml", "picto: talk\n")]),
        found: "talk",
        good: Input::Site(&[WORDS, ENGLISH, ("content/definitions/tolk/facts.yaml", "picto: interpreter\n")]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let definitions = context.site.of_kind(Kind::Definition);
    let found = definitions.filter_map(|entry| {
        let Facts::Definition(facts) = &entry.facts else { return None };
        let picto = facts.picto.as_ref()?;
        entry.words.iter().find_map(|(edition, words)| {
            let concept = context.site.concepts.of_common(&words.title.to_lowercase(), edition)?;
            let finding = || {
                let finding = Finding::at(&RULE.code, picto.span).with("word", words.title.value.as_str());
                finding.with("pictogram", picto.value.as_str()).with("other", concept)
            };
            (concept != picto.value).then(finding)
        })
    });
    found.collect()
}
