//! I18N003: a text leads to the same services, pages and sites in all its editions.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::editions::{Pair, pairs};
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::Entry;
use crate::model::common::Words;
use crate::model::doc::{Block, Inline};
use crate::model::entry::Kind;
use crate::model::link::Target;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N003", name: "links-differ", severity: Severity::Warning },
    act: &[],
    basis: "Who reads another language needs the same number to call in danger",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[
                (
                    "content/pages/start/sv.md",
                    "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nRing <phone:larm-112> om det är bråttom.\n",
                ),
                ("content/pages/start/en.md", "---\ntitle: Start\nsummary: Here it begins.\n---\n\nCall if it is urgent.\n"),
            ]),
            found: "",
            good: Input::Site(&[
                (
                    "content/pages/start/sv.md",
                    "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nRing <phone:larm-112> om det är bråttom. Läs om [Byn](organisation:byn).\n",
                ),
                ("content/pages/start/sv-simple.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nRing <phone:larm-112>.\n"),
                (
                    "content/pages/start/en.md",
                    "---\ntitle: Start\nsummary: Here it begins.\n---\n\nCall [the alarm](service:larm-112). See [the village](organisation:byn).\n",
                ),
            ]),
        },
        Example {
            bad: Input::Site(&[
                (
                    "content/pages/start/sv.md",
                    "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nRing <phone:larm-112> om det är bråttom.\n",
                ),
                (
                    "content/pages/start/sv-simple.md",
                    "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nRing <phone:larm-112> eller <service:larm>.\n",
                ),
            ]),
            found: "service:larm",
            good: Input::Site(&[
                (
                    "content/pages/start/sv.md",
                    "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nRing [Larm](service:larm) om det är bråttom.\n",
                ),
                ("content/pages/start/sv-simple.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nRing om det är bråttom.\n"),
            ]),
        },
    ],
    look: Look::Entry(find),
};

fn find(entry: &Entry, background: &Background<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    // The source is the same for all of an entry's other editions.
    let of_source = OnceCell::new();
    for pair in pairs(entry, background).filter(Pair::both_have_text) {
        let (source, other) = (of_source.get_or_init(|| targets(pair.source)), targets(pair.other));
        let tell = |span: Span, targets: String, how| {
            let finding = Finding::at(&RULE.code, span).with("targets", targets).with("how", how);
            finding.with("source", pair.source.edition.tag())
        };
        let added = other.iter().filter(|(target, _)| !source.contains_key(*target));
        findings.extend(added.map(|(target, span)| tell(*span, target.clone(), "added")));
        let lost: Vec<&str> = source.keys().filter(|target| !other.contains_key(*target)).map(String::as_str).collect();
        if !lost.is_empty() && !pair.is_simpler() {
            findings.push(tell(Span::file(pair.other.file), lost.join(", "), "lost"));
        }
    }
    findings
}

/// What a text leads to, each with the place where it first does.
fn targets(words: &Words) -> BTreeMap<String, Span> {
    let mut found = BTreeMap::new();
    words.each_inline(&mut |inline| {
        if let Inline::Link(link) = inline
            && let Some(key) = key(&link.target)
        {
            found.entry(key).or_insert(link.span);
        }
    });
    words.body.each_block(&mut |block| match block {
        Block::Card(service) => {
            found.entry(service.value.to_string()).or_insert(service.span);
        }
        Block::Services(query) => {
            found.entry(key(&Target::Services(Box::new(query.value.clone()))).unwrap_or_default()).or_insert(query.span);
        }
        _ => {}
    });
    found
}

/// What counts as one place: a service whether it is linked or called, a page whatever its heading, a site whatever its
/// page, which may be another in each language. Words of the glossary are explained where a language needs it.
fn key(target: &Target) -> Option<String> {
    match target {
        Target::Entry { entry, .. } if entry.kind == Kind::Definition => None,
        Target::Entry { entry, .. } | Target::Phone(entry) => Some(entry.to_string()),
        Target::Action { plan, action } => Some(format!("{plan}/{action}")),
        Target::Services(query) => {
            let entries = query.audience.iter().chain(&query.form).map(ToString::to_string);
            let words = query.kind.iter().chain(&query.area).cloned();
            Some(format!("services:{}", entries.chain(words).collect::<Vec<_>>().join("&")))
        }
        Target::Web(address) => {
            let host = address.split_once("://")?.1.split(['/', '?', '#']).next()?.to_lowercase();
            Some(host.trim_start_matches("www.").to_owned())
        }
        Target::Anchor(_) => None,
    }
}
