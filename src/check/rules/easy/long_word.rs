//! EASY007: a long word in an easy text stands in the glossary, or gives way to a shorter one.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;
use crate::language::compounds;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY007", name: "easy-long-word", severity: Severity::Warning },
    act: &[],
    basis: "Inclusion Europe, Information for all: easy words, and difficult ones explained; WCAG 2.2, 3.1.3 Unusual Words",
    limits: &[
        Limit { name: "most-letters", default: 13 },
        Limit { name: "most-letters-en", default: 12 },
        Limit { name: "most-letters-de", default: 14 },
        Limit { name: "most-letters-fi", default: 16 },
    ],
    examples: &[
        Example {
            bad: Input::Prose("sv-simple", "Du kan känna dig otillfredsställd."),
            found: "otillfredsställd",
            good: Input::Prose("sv-simple", "Du kan känna dig missnöjd.\nRing Jämställdhetsmyndigheten.\nVi har mellanstadie-elever här."),
        },
        Example {
            bad: Input::Prose("en-simple", "We respect your confidentiality."),
            found: "confidentiality",
            good: Input::Prose("en-simple", "We tell nobody."),
        },
    ],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if !text.is_easy() {
        return Vec::new();
    }
    let most = text.limit_by_language(&RULE, "most-letters");
    let long = text.long_words(most).into_iter().map(|(passage, range)| (passage, range, passage.line.get(range)));
    // A compound of known words is told of by a rule of its own.
    long.filter(|(_, _, word)| compounds::parts(&word.to_lowercase(), text.language()).is_none())
        .map(|(passage, range, word)| {
            let better = text.background.glossary.better(word, text.language()).map_or("none", |term| term.title.as_str());
            Finding::at(&RULE.code, passage.line.span(range)).with("word", word).with("limit", most.to_string()).with("term", better)
        })
        .collect()
}
