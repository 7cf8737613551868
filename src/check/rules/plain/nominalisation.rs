//! PLAIN008: the text uses verbs for what people do.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;
use crate::language::voice::{self, is_nominalisation};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN008", name: "many-verbal-nouns", severity: Severity::Warning },
    act: &[],
    basis: "Språkrådet, Klarspråk: verbs rather than nouns made of verbs; own list of Swedish endings",
    limits: &[
        Limit { name: "most-per-thousand", default: 30 },
        Limit { name: "fewest-words", default: 100 },
        Limit { name: "fewest", default: 4 },
    ],
    examples: &[Example {
        bad: Input::Prose(
            "sv",
            three_times!(
                "Vi gör en bedömning av ditt behov. Sedan sker en planering av hjälpen. Efter en tid gör vi en uppföljning. Du kan säga nej till en utredning. En samordning med skolan sker bara om du vill. Ring oss om du undrar något mer om hur det går till."
            ),
        ),
        found: "bedömning",
        good: Input::Prose(
            "sv",
            three_times!(
                "Vi bedömer vad du behöver. Sedan planerar vi hjälpen med dig. Efter en tid frågar vi hur det går. Du kan säga nej om du inte vill att vi utreder mer. Vi pratar med skolan bara om du vill. Ring oss om du undrar något mer om hur det går till."
            ),
        ),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if voice::is_known(text.language()) && !text.is_easy() { text.rate(&RULE, is_nominalisation) } else { Vec::new() }
}
