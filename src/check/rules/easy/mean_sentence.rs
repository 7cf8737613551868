//! EASY002: the sentences of an easy text are short on the whole.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY002", name: "easy-mean-sentence", severity: Severity::Warning },
    act: &[],
    basis: "DIN SPEC 33429 and practice of Leichte Sprache: eight words a sentence on average",
    limits: &[Limit { name: "most-words", default: 8 }, Limit { name: "fewest-words", default: 30 }],
    examples: &[Example {
        bad: Input::Prose(
            "sv-simple",
            "Du kan ringa till oss på dagen eller på kvällen om du vill.\nVi som svarar har hört många andra berätta om det förut.\nDu får säga så lite du vill den gången du ringer oss.\nDet går bra att ringa flera gånger om det känns bra.",
        ),
        found: "\"Start\"",
        good: Input::Prose(
            "sv-simple",
            "Du kan ringa till oss på dagen eller kvällen.\nVi lyssnar.\nDu väljer vad du säger.\n\nRing igen om du vill.\nVi har hört andra berätta förut.\nDet kostar inget.\nIngen får veta det.",
        ),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if text.is_easy() { text.long_mean(&RULE) } else { Vec::new() }
}
