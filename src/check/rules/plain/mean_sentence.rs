//! PLAIN002: the sentences of a text are not long on the whole.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN002", name: "mean-sentence", severity: Severity::Warning },
    act: &[],
    basis: "Språklagen (2009:600), 11 §; ISO 24495-1; Språkrådet, Klarspråk",
    limits: &[Limit { name: "most-words", default: 15 }, Limit { name: "fewest-words", default: 50 }],
    examples: &[Example {
        bad: Input::Prose(
            "sv",
            "När du ringer till oss får du prata med en person som har hört många andra berätta om sådant som du varit med om. Du säger så mycket du vill och kan när som helst lägga på om du inte orkar prata mer med oss just då. Den som svarar frågar vad du vill och berättar vad du kan göra om du är rädd när du är hemma.",
        ),
        found: "\"Start\"",
        good: Input::Prose(
            "sv",
            "När du ringer till oss får du prata med en person som har hört många andra berätta om sådant. Du säger så mycket du vill. Du kan när som helst lägga på. Den som svarar frågar vad du vill. Du får också veta vad du kan göra om du är rädd hemma.",
        ),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if text.is_easy() { Vec::new() } else { text.long_mean(&RULE) }
}
