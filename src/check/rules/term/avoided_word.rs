//! TERM001: a word that the glossary lists under `avoid` is not used in the texts.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::background::Background;
use crate::check::glossary::Term;
use crate::check::passages::Passage;
use crate::check::rule::{Example, Input, Look, Rule};

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
    look: Look::Passage(find),
};

fn find(passage: &Passage<'_>, background: &Background<'_>) -> Vec<Finding> {
    let lower = passage.lower();
    // The word's own page may name what it replaces.
    let terms = background.glossary.terms_in(passage.edition().language()).filter(|term| term.entry.key.id != passage.entry.key.id);
    let words = terms.flat_map(|term| term.avoid.iter().map(move |word| (term, word)));
    let told = |(term, word): (&Term<'_>, &String)| {
        let said = whole_word(&passage.text, lower, word)?;
        Some(Finding::at(&RULE.code, passage.place(background.sources, said)).with("word", said).with("term", term.entry.key.id.as_str()))
    };
    words.filter_map(told).collect()
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
