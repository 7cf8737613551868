//! TERM001: a word that the glossary lists under `avoid` is not used in the texts.

use crate::base::code::{Code, Severity};
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::entry::Kind;
use crate::model::{Extra, Site};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "TERM001", name: "avoided-word", severity: Severity::Warning },
    act: &[],
    basis: "One concept, one word; some words put the blame on the one who is exposed",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/definitions/valdsutsatt/sv.md", "---\ntitle: Våldsutsatt\nsummary: Den som någon gör illa.\navoid: [offer]\n---\n"),
            ("content/definitions/valdsutsatt/en.md", "---\ntitle: Exposed\nsummary: Whom somebody hurts.\n---\n"),
            ("content/pages/start/sv.md", "---\ntitle: Hjälp\nsummary: Här finns hjälp.\n---\n\nHjälp för offer och andra.\n"),
        ]),
        found: "offer",
        good: Input::Site(&[
            ("content/definitions/valdsutsatt/sv.md", "---\ntitle: Våldsutsatt\nsummary: Den som någon gör illa.\navoid: [offer]\n---\n"),
            ("content/definitions/valdsutsatt/sv-simple.md", "---\ntitle: Våldsutsatt\nsummary: Den som någon gör illa.\n---\n"),
            ("content/definitions/valdsutsatt/en.md", "---\ntitle: Exposed\nsummary: Whom somebody hurts.\n---\n"),
            ("content/definitions/valdsutsatt/ar.md", "---\ntitle: متضرر\nsummary: من يؤذيه أحد.\n---\n"),
            (
                "content/pages/start/sv.md",
                "---\ntitle: Hjälp\nsummary: Här finns hjälp.\n---\n\nBrottsofferjouren har sitt namn. Vi erbjuder hjälp.\n",
            ),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let avoided = avoided(context.site);
    let mut findings = Vec::new();
    for passage in context.passages() {
        let lower = passage.lower();
        for (edition, word, term) in &avoided {
            // The word's own page may name what it replaces.
            let is_meant = edition.language() == passage.edition().language() && passage.entry.key.id.as_str() != term;
            if is_meant && let Some(said) = whole_word(&passage.text, lower, word) {
                findings.push(Finding::at(&RULE.code, passage.place(context.sources, said)).with("word", said).with("term", term.as_str()));
            }
        }
    }
    findings
}

/// Every word to avoid, with its language and the id of the term to use.
fn avoided(site: &Site) -> Vec<(Edition, String, String)> {
    let mut avoided = Vec::new();
    for entry in site.of_kind(Kind::Definition) {
        for (edition, words) in entry.words.iter() {
            if let Extra::Definition(extra) = &words.extra {
                avoided.extend(extra.avoid.iter().map(|word| (edition.clone(), word.to_lowercase(), entry.key.id.to_string())));
            }
        }
    }
    avoided.dedup();
    avoided
}

/// The word as it stands in the text, given in small letters too, when no letter touches it.
fn whole_word<'a>(text: &'a str, lower: &str, word: &str) -> Option<&'a str> {
    // Only where no letter changes its length with its case do places in both agree.
    let same_places = lower.len() == text.len();
    lower.match_indices(word).filter(|_| same_places && !word.is_empty()).find_map(|(start, found)| {
        let end = start.saturating_add(found.len());
        let before = lower.get(..start)?.chars().next_back();
        let after = lower.get(end..)?.chars().next();
        let is_alone = !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric);
        if is_alone { text.get(start..end) } else { None }
    })
}
