//! PLAIN003: a text for everybody is not as hard to read as an official report.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;

use super::lix_too_high;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN003", name: "lix", severity: Severity::Info },
    act: &[],
    basis: "LIX (Björnsson 1968), calibrated for Swedish, Norwegian, Danish and English: above 40 as hard as a newspaper",
    limits: &[Limit { name: "most-lix", default: 40 }, Limit { name: "fewest-words", default: 100 }],
    examples: &[Example {
        bad: Input::Prose(
            "sv",
            three_times!(
                "Kommunen erbjuder samtal till personer som behöver hjälp. Vi lyssnar och berättar om möjliga lösningar. Tillsammans planerar ni framtiden steg för steg. Du väljer själv vilka uppgifter vi sparar. Samtalen kostar ingenting och ingen annan får veta något."
            ),
        ),
        found: "\"Start\"",
        good: Input::Prose(
            "sv",
            three_times!(
                "Vi erbjuder samtal till dig som behöver hjälp. Den du träffar lyssnar och föreslår vad ni kan göra. Ni planerar steg för steg. Du bestämmer själv vad vi sparar. Samtalen kostar ingenting. Ingen annan får veta något."
            ),
        ),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    // What is harder still is told by the other rule alone.
    if text.is_easy() || lix_too_high::is_too_high(text) { Vec::new() } else { text.high_lix(&RULE) }
}
