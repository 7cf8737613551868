//! EASY019: an easy text names the same emergency services as what it is made from.

use std::collections::BTreeSet;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::background::Background;
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::text::Text;
use crate::model::common::Words;
use crate::model::doc::{Block, Inline};
use crate::model::entry::EntryRef;
use crate::model::link::Target;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY019", name: "easy-emergency-missing", severity: Severity::Warning },
    act: &[],
    basis: "Whoever reads the easy version must find the way to safety as well as everybody else",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/pages/start/sv.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nRing <phone:larm-112> vid fara.\n"),
            ("content/pages/start/sv-simple.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nRing vid fara.\n"),
        ]),
        found: "Start",
        good: Input::Site(&[
            ("content/pages/start/sv.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nRing <phone:larm-112> vid fara.\n"),
            (
                "content/pages/start/sv-simple.md",
                "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nÄr det fara?\n\n<service:larm-112>\n",
            ),
        ]),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    let source = text.edition().truncated().filter(|_| text.is_easy()).and_then(|edition| text.entry.words.get(&edition));
    let Some(source) = source else { return Vec::new() };
    let own = emergency_services(text.words, text.background);
    emergency_services(source, text.background)
        .difference(&own)
        .map(|service| Finding::at(&RULE.code, text.title_span()).with("service", service.to_string()))
        .collect()
}

/// The emergency services that a text shows or links to.
fn emergency_services(words: &Words, background: &Background<'_>) -> BTreeSet<EntryRef> {
    let mut found = BTreeSet::new();
    words.body.each_block(&mut |block| {
        if let Block::Card(service) = block {
            found.insert(service.value.clone());
        }
    });
    words.body.each_inline(&mut |inline| {
        if let Inline::Link(link) = inline
            && let Target::Phone(entry) | Target::Entry { entry, .. } = &link.target
        {
            found.insert(entry.clone());
        }
    });
    found.retain(|key| background.is_emergency(key));
    found
}
