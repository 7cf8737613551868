//! PLAIN001: a sentence is no longer than a reader can hold.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN001", name: "long-sentence", severity: Severity::Warning },
    act: &[],
    basis: "Språklagen (2009:600), 11 §; ISO 24495-1; Språkrådet, Klarspråk",
    limits: &[Limit { name: "most-words", default: 25 }],
    examples: &[
        Example {
            bad: Input::Prose(
                "sv",
                "När du ringer till oss får du prata med en person som har hört många andra berätta och som inte blir förvånad över det som du säger.",
            ),
            found: "När du ringer till oss får du prata med en person som har hört många andra berätta och som inte blir förvånad över det som du säger.",
            good: Input::Prose(
                "sv",
                "När du ringer till oss får du prata med en person som har hört många andra berätta. Den personen blir inte förvånad.",
            ),
        },
        Example {
            bad: Input::Prose(
                "ar",
                "عندما تتصل بنا يجيبك شخص سمع من قبل كثيرا من الناس وهو لا يستغرب مما تقوله له بل يصغي إليك ثم يسألك عما تريد أن تفعله الآن وغدا.",
            ),
            found: "عندما تتصل بنا يجيبك شخص سمع من قبل كثيرا من الناس وهو لا يستغرب مما تقوله له بل يصغي إليك ثم يسألك عما تريد أن تفعله الآن وغدا.",
            good: Input::Prose("ar", "عندما تتصل بنا يجيبك شخص يصغي إليك. هل أنت في خطر؟ اتصل الآن."),
        },
    ],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    if text.is_easy() { Vec::new() } else { text.longer_sentences(&RULE) }
}
