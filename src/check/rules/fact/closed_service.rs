//! FACT024: no text leads to a service that is no longer there.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::check::services::services;
use crate::model::Facts;
use crate::model::common::Words;
use crate::model::doc::{Block, Inline};
use crate::model::entry::EntryRef;
use crate::model::link::Target;
use crate::model::service::ServiceStatus;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT024", name: "closed-service", severity: Severity::Warning },
    act: &[],
    basis: "Who dares to call and reaches nobody may not dare again",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/services/larm/facts.yaml", "kind: shelter\nstatus: defunct\n"),
            (
                "content/pages/start/sv.md",
                "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nDu kan vända dig till <service:larm> om du vill.\n",
            ),
        ]),
        found: "service:larm",
        good: Input::Site(&[
            ("content/services/larm/facts.yaml", "kind: shelter\nstatus: temporarily-closed\n"),
            (
                "content/pages/start/sv.md",
                "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nDu kan vända dig till <service:larm> om du vill.\n",
            ),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let gone: Vec<&EntryRef> =
        services(context.site).filter(|(_, facts)| facts.status.value == ServiceStatus::Defunct).map(|(entry, _)| &entry.key).collect();
    if gone.is_empty() {
        return Vec::new();
    }
    let mut named: Vec<(&EntryRef, Span)> = Vec::new();
    for entry in context.site.entries() {
        for (_, words) in entry.words.iter() {
            in_words(words, &mut named);
        }
        let listed = match &entry.facts {
            Facts::Page(facts) => &facts.services,
            Facts::Audience(facts) => &facts.services,
            _ => continue,
        };
        named.extend(listed.iter().map(|service| (&service.value, service.span)));
    }
    let settings = &context.site.settings;
    named.extend(settings.urgent.iter().chain(&settings.helpline).map(|service| (&service.value, service.span)));
    let gone = named.into_iter().filter(|(key, _)| gone.contains(key));
    gone.map(|(key, span)| Finding::at(&RULE.code, span).with("service", key.to_string())).collect()
}

fn in_words<'a>(words: &'a Words, named: &mut Vec<(&'a EntryRef, Span)>) {
    words.each_inline(&mut |inline| {
        if let Inline::Link(link) = inline
            && let Target::Entry { entry, .. } | Target::Phone(entry) = &link.target
        {
            named.push((entry, link.span));
        }
    });
    words.body.each_block(&mut |block| {
        if let Block::Card(service) = block {
            named.push((&service.value, service.span));
        }
    });
}
