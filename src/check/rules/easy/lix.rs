//! EASY003: an easy text has a low readability index.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;

use super::lix_too_high;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY003", name: "easy-lix", severity: Severity::Warning },
    act: &[],
    basis: "LIX (Björnsson 1968), calibrated for Swedish, Norwegian, Danish and English",
    limits: &[Limit { name: "most-lix", default: 25 }, Limit { name: "fewest-words", default: 30 }],
    examples: &[Example {
        bad: Input::Prose(
            "sv-simple",
            "Berätta gärna för någon vuxen.\nDet finns personal som lyssnar.\nDu behöver inga särskilda papper.\nFråga vad det kostar.\n\nIbland hjälper kommunen dig.\nDe kan hitta ett tillfälligt boende.\nTelefonen öppnar tidigt.\nDu får ta med barnen.",
        ),
        found: "\"Start\"",
        good: Input::Prose(
            "sv-simple",
            "Säg det till någon du känner.\nDet finns en vuxen som lyssnar.\nDu kan komma utan papper.\nFråga vad det kostar.\n\nIbland hjälper kommunen dig.\nDe kan hitta ett hem åt dig.\nRing innan du kommer.\nDu får ta med dina barn.",
        ),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    // What is harder still is told by the other rule alone.
    if lix_too_high::is_too_high(text) || !text.is_easy() { Vec::new() } else { text.high_lix(&RULE) }
}
