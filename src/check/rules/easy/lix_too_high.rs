//! EASY004: a text with the readability index of ordinary prose is no easy text.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY004", name: "easy-lix-too-high", severity: Severity::Error },
    act: &[],
    basis: "LIX (Björnsson 1968): from 30 a text is as hard as ordinary fiction",
    limits: &[Limit { name: "most-lix", default: 30 }, Limit { name: "fewest-words", default: 30 }],
    examples: &[Example {
        bad: Input::Prose(
            "sv-simple",
            "Berätta gärna för någon vuxen.\nDet finns personal som lyssnar.\nDu behöver inga särskilda papper.\nFråga också vad det kostar.\n\nIbland hjälper kommunen familjen.\nDe kan hitta ett tillfälligt boende.\nTelefonen öppnar klockan åtta.\nDu får ta med barnen.",
        ),
        found: "\"Start\"",
        good: Input::Prose(
            "sv-simple",
            "Säg det till någon du känner.\nDet finns en vuxen som lyssnar.\nDu kan komma utan papper.\nFråga vad det kostar.\n\nIbland hjälper kommunen dig.\nDe kan hitta ett hem åt dig.\nRing innan du kommer.\nDu får ta med dina barn.",
        ),
    }],
    look: Look::Text(find),
};

/// Whether the text is beyond the limit.
pub(super) fn is_too_high(text: &Text<'_>) -> bool {
    !find(text).is_empty()
}

fn find(text: &Text<'_>) -> Vec<Finding> {
    if text.is_easy() { text.high_lix(&RULE) } else { Vec::new() }
}
