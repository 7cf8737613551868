//! TERM004: no wording puts the blame on the one who is exposed, or makes the violence smaller.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::Text;
use crate::language::blame;
use crate::language::phrases::Phrases;
use crate::model::entry::Kind;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "TERM004", name: "blaming-words", severity: Severity::Warning },
    act: &[],
    basis: "Nationellt centrum för kvinnofrid and Socialstyrelsen: the responsibility lies with the one who uses violence; own lists",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Prose("sv", "Polisen åkte till ett lägenhetsbråk."),
            found: "lägenhetsbråk",
            good: Input::Prose(
                "sv",
                "Polisen åkte dit. Brottsofferjouren hjälper. Många frågar: ”Varför stannade du?” Han erkänner att han slog.",
            ),
        },
        Example {
            bad: Input::Prose("en", "She stayed with him and provoked him."),
            found: "provoked him",
            good: Input::Prose("en", "Nothing you did provoked it. We offer help. Nobody asked for help."),
        },
    ],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    // The glossary says which words it replaces.
    if text.entry.key.kind == Kind::Definition {
        return Vec::new();
    }
    let list = blame::of(text.language());
    let phrases = Phrases::new(list.iter().map(|blaming| blaming.words));
    let found = text
        .passages
        .iter()
        .flat_map(|passage| passage.find_phrases(&phrases).into_iter().map(move |(index, range)| (passage, index, range)));
    found
        .filter(|(passage, _, range)| !passage.is_quoted(range.start))
        .filter_map(|(passage, index, range)| {
            // A word that the site's own glossary avoids is told of there.
            let blaming = list.get(index).filter(|blaming| !text.background.glossary.avoids(blaming.words, text.language()))?;
            let said = passage.line.get(&range);
            Some(Finding::at(&RULE.code, passage.line.span(&range)).with("words", said).with("instead", blaming.instead))
        })
        .collect()
}
