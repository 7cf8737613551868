//! SITE030: an id belongs to one entry, so that its permalink leads to one page.

use std::collections::BTreeMap;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::entry::Id;
use crate::model::{Entry, Facts};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SITE030", name: "duplicate-id", severity: Severity::Error },
    act: &[],
    basis: "W3C, Cool URIs don't change: /id/<entry>/ names one thing for ever",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/definitions/start/sv.md", "---\ntitle: Start\nsummary: Ett ord.\n---\n"),
            ("content/definitions/start/en.md", "---\ntitle: Start\nsummary: A word.\n---\n"),
        ]),
        found: "",
        good: Input::Site(&[
            ("content/definitions/start-ord/sv.md", "---\ntitle: Start\nsummary: Ett ord.\n---\n"),
            ("content/definitions/start-ord/sv-simple.md", "---\ntitle: Start\nsummary: Ett ord.\n---\n"),
            ("content/definitions/start-ord/en.md", "---\ntitle: Start\nsummary: A word.\n---\n"),
            ("content/definitions/start-ord/ar.md", "---\ntitle: بداية\nsummary: كلمة.\n---\n"),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let site = context.site;
    let mut owners: BTreeMap<&Id, &Entry> = BTreeMap::new();
    let mut findings = Vec::new();
    for entry in site.entries().filter(|entry| entry.key.kind.has_page()) {
        if let Some(first) = owners.insert(&entry.key.id, entry) {
            let other = format!("content/{}/{}", first.key.kind.folder(), first.key.id);
            findings.push(Finding::at(&RULE.code, Span::file(entry.file)).with("id", entry.key.id.as_str()).with("other", other));
        }
    }
    for entry in site.entries() {
        if let Facts::Plan(facts) = &entry.facts {
            let mut seen = Vec::new();
            let areas = facts.areas.iter().map(|area| &area.id);
            for id in areas.chain(facts.all_actions().into_iter().map(|action| &action.id)) {
                if seen.contains(&&id.value) {
                    findings.push(Finding::at(&RULE.code, id.span).with("id", id.as_str()).with("other", entry.key.to_string()));
                }
                seen.push(&id.value);
            }
        }
    }
    findings
}
