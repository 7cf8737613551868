//! SAFE011: what is posted about a page that nobody must see the reader open does not tell what it is about.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::doc::plain_text;
use crate::model::{Entry, Extra};

use super::telling_title::telling;

const FACTS: (&str, &str) = ("content/pages/start/facts.yaml", "type: start\nrisk: high\n");

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SAFE011", name: "telling-post", severity: Severity::Warning },
    act: &[],
    basis: "Who follows a link from a post leaves the post itself in the network's history, where others may read it",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            FACTS,
            (
                "content/pages/start/sv.md",
                "---\ntitle: Start\nsummary: Här börjar det.\nposts: [Det finns hjälp.]\nposts_alt: En ljus dörr.\n---\n",
            ),
            (
                "content/pages/start/en.md",
                "---\ntitle: Start\nsummary: Here it begins.\nposts: [Read about violence.]\nposts_alt: A bright door.\n---\n",
            ),
        ]),
        found: "Read about violence.",
        good: Input::Site(&[
            FACTS,
            (
                "content/pages/start/sv.md",
                "---\ntitle: Start\nsummary: Här börjar det.\nposts: [Det finns hjälp.]\nposts_alt: En ljus dörr.\n---\n",
            ),
            (
                "content/pages/start/en.md",
                "---\ntitle: Start\nsummary: Here it begins.\nposts: [There is help.]\nposts_alt: A bright door.\n---\n",
            ),
        ]),
    }],
    look: Look::Entry(find),
};

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (_, words) in entry.words.iter().filter(|_| entry.facts.is_at_risk()) {
        let Extra::Posts(extra) = &words.extra else { continue };
        let posts = extra.lines().into_iter().map(|line| (plain_text(&line.value.0), line.span));
        let labels = extra.alt.iter().chain(&extra.hashtags).map(|label| (label.value.clone(), label.span));
        for (text, span) in posts.chain(labels) {
            findings.extend(telling(&text).map(|word| Finding::at(&RULE.code, span).with("word", word)));
        }
    }
    findings
}
