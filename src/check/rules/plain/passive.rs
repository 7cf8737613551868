//! PLAIN007: the text says who does what.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;
use crate::language::voice::{self, is_passive};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN007", name: "many-passives", severity: Severity::Warning },
    act: &[],
    basis: "Språkrådet, Klarspråk: write who does what; own list of Swedish verb forms",
    limits: &[
        Limit { name: "most-per-thousand", default: 20 },
        Limit { name: "fewest-words", default: 100 },
        Limit { name: "fewest", default: 4 },
    ],
    examples: &[Example {
        bad: Input::Prose(
            "sv",
            three_times!(
                "Ansökan ska lämnas in i god tid. Sedan kan den prövas av nämnden. Beslutet ska skickas hem till dig. Om något saknas kan ärendet inte avgöras den dagen. Då måste fler papper hämtas in. Det kan ta tid innan allt har hanterats klart här."
            ),
        ),
        found: "lämnas",
        good: Input::Prose(
            "sv",
            three_times!(
                "Lämna in din ansökan i god tid. Sedan prövar nämnden den. Vi skickar beslutet hem till dig. Om något saknas kan nämnden inte avgöra ärendet den dagen. Då hämtar vi in fler papper. Det kan ta tid innan allt är klart här."
            ),
        ),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if voice::is_known(text.language()) && !text.is_easy() { text.rate(&RULE, is_passive) } else { Vec::new() }
}
