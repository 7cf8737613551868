//! PLAIN004: a text as hard to read as an official report will not be read by those it is for.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;

/// The rule.
pub static RULE: Rule = Rule {
    // A figure is a sign and no proof: it never forbids publishing.
    code: Code { id: "PLAIN004", name: "lix-too-high", severity: Severity::Warning },
    act: &[],
    basis: "LIX (Björnsson 1968): 50 and more is the language of offices",
    limits: &[Limit { name: "most-lix", default: 45 }, Limit { name: "fewest-words", default: 60 }],
    examples: &[Example {
        bad: Input::Prose(
            "sv",
            three_times!(
                "Kommunens verksamheter samordnar förebyggande insatser för våldsutsatta personer. Socialförvaltningen ansvarar för planeringen av samtliga åtgärder. Uppföljningen genomförs årligen tillsammans med samverkande organisationer. Personalens kompetens utvecklas kontinuerligt genom utbildning. Nämnden beslutar också om alla prioriteringar inom tillgängliga ekonomiska ramar."
            ),
        ),
        found: "\"Start\"",
        good: Input::Prose(
            "sv",
            three_times!(
                "Kommunen hjälper dig som lever med hot och våld. Vi gör en plan med dig och följer upp den en gång om året. Alla som jobbar här får lära sig mer om våld. Politikerna bestämmer vad vi ska göra först och hur mycket det får kosta."
            ),
        ),
    }],
    look: Look::Text(find),
};

/// Whether the text is beyond the limit.
pub(super) fn is_too_high(text: &Text<'_>) -> bool {
    !find(text).is_empty()
}

fn find(text: &Text<'_>) -> Vec<Finding> {
    if text.is_easy() { Vec::new() } else { text.high_lix(&RULE) }
}
