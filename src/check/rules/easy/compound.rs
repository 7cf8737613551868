//! EASY008: a long Swedish compound is parted in an easy text, or said in other words.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;
use crate::language::compounds;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY008", name: "easy-compound", severity: Severity::Warning },
    act: &[],
    basis: "MTM; DIN SPEC 33429: long compounds are parted with a hyphen or a dot",
    limits: &[Limit { name: "most-letters", default: 13 }],
    examples: &[Example {
        bad: Input::Prose("sv-simple", "Vi har ett våldspreventionsprogram."),
        found: "våldspreventionsprogram",
        good: Input::Prose("sv-simple", "Vi har en kurs mot våld.\nDet är ett preventions-program."),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if !text.is_easy() {
        return Vec::new();
    }
    let most = text.limit(&RULE, "most-letters");
    let long = text.long_words(most).into_iter();
    long.filter_map(|(passage, range)| {
        let word = passage.line.get(range);
        let lower = word.to_lowercase();
        let (first, last) = compounds::parts(&lower, text.language())?;
        let finding = Finding::at(&RULE.code, passage.line.span(range)).with("word", word).with("limit", most.to_string());
        Some(finding.with("parted", format!("{first}-{last}")).with("last", last))
    })
    .collect()
}
