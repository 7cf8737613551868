//! SOCIAL002: the picture that goes with posts has an alternative text in each edition that has posts.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};

const START: (&str, &str) = ("content/pages/start/facts.yaml", "type: start\nrelated: [campaign:dag]\n");
const FACTS: (&str, &str) = ("content/campaigns/dag/facts.yaml", "when: --11-25\n");

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SOCIAL002", name: "post-picture-without-words", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.1.1: what is posted is read aloud too, and the networks have a field for it",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            START,
            FACTS,
            (
                "content/campaigns/dag/sv.md",
                "---\ntitle: Dagen\nsummary: En dag om stöd.\nposts: [Det finns hjälp.]\n---\n\nDet är en dag om stöd.\n",
            ),
        ]),
        found: "Det finns hjälp.",
        good: Input::Site(&[
            START,
            FACTS,
            (
                "content/campaigns/dag/sv.md",
                "---\ntitle: Dagen\nsummary: En dag om stöd.\nposts: [Det finns hjälp.]\nposts_alt: En ljus dörr på mörk grund.\n---\n\nDet är en dag om stöd.\n",
            ),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let without = super::all(context).filter(|(.., words)| words.alt.is_none());
    without.filter_map(|(.., words)| Some(Finding::at(&RULE.code, words.posts.first()?.span))).collect()
}
