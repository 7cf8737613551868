//! SOCIAL003: a hashtag is one word that a network takes for one, and there are no more of them than all networks allow.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};

const START: (&str, &str) = ("content/pages/start/facts.yaml", "type: start\nrelated: [campaign:dag]\n");
const FACTS: (&str, &str) = ("content/campaigns/dag/facts.yaml", "when: --11-25\n");

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SOCIAL003", name: "hashtag", severity: Severity::Warning },
    act: &[],
    basis: "Networks end a hashtag at the first sign that is no letter, digit or underscore (Unicode Standard Annex #31)",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            START,
            FACTS,
            (
                "content/campaigns/dag/sv.md",
                "---\ntitle: Dagen\nsummary: En dag om stöd.\nposts: [Det finns hjälp.]\nposts_alt: En ljus dörr.\nhashtags: [stöd-i-dag]\n---\n\nDet är en dag om stöd.\n",
            ),
        ]),
        found: "stöd-i-dag",
        good: Input::Site(&[
            START,
            FACTS,
            (
                "content/campaigns/dag/sv.md",
                "---\ntitle: Dagen\nsummary: En dag om stöd.\nposts: [Det finns hjälp.]\nposts_alt: En ljus dörr.\nhashtags: [StödIDag]\n---\n\nDet är en dag om stöd.\n",
            ),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let least = context.site.networks.iter().map(|network| network.hashtags.value).filter(|most| *most > 0).min().unwrap_or(u32::MAX);
    let least = usize::try_from(least).unwrap_or(usize::MAX);
    let mut findings = Vec::new();
    for (_, _, words) in super::all(context) {
        for (index, hashtag) in words.hashtags.iter().enumerate() {
            let what = if index >= least { "many" } else { "sign" };
            if index == least || (index < least && !is_hashtag(hashtag)) {
                let finding = Finding::at(&RULE.code, hashtag.span).with("hashtag", hashtag.as_str());
                findings.push(finding.with("what", what).with("limit", least.to_string()));
            }
        }
    }
    findings
}

/// Whether it is one word, and more than a number. What joins letters, as in Persian, is a part of them.
fn is_hashtag(text: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '\u{200c}');
    text.chars().all(is_part) && !text.chars().all(char::is_numeric)
}
