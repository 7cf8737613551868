//! FACT005: the address of a service is one of its facts and is never typed in a text.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::check::services::{about, services};
use crate::check::typed::addresses;
use crate::model::channel::ChannelType;
use crate::model::service::ServiceFacts;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT005", name: "address-in-prose", severity: Severity::Warning },
    act: &[],
    basis: "One source of truth: an address typed in a text grows old in every language but the one that is mended",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv", "Du kan komma till <service:larm> på Lyktgatan 12 när du vill."),
        found: "Lyktgatan 12",
        good: Input::Prose("sv", "Du kan komma till <service:larm> när du vill. Handlingsplan 2026 finns hos kommunen."),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for passage in context.passages() {
        for place in addresses(&passage.text) {
            let words = passage.text.get(place).unwrap_or_default();
            let owner = services(context.site).find(|(_, facts)| is_at(facts, words));
            let named = || about(context.site, context.sources, passage).into_iter().next();
            // A protected address is no matter of tidiness: SAFE004 tells of it.
            if let Some((entry, facts)) = owner.or_else(named)
                && !facts.protected_location.value
            {
                let span = passage.place(context.sources, words);
                findings.push(Finding::at(&RULE.code, span).with("address", words).with("service", entry.key.id.as_str()));
            }
        }
    }
    findings
}

/// Whether a service's facts have the address.
fn is_at(facts: &ServiceFacts, address: &str) -> bool {
    let visits = facts.channels.iter().filter(|channel| channel.channel_type.value == ChannelType::Visit);
    let mut known = facts.address.iter().map(|known| known.street.as_str()).chain(visits.map(|channel| channel.value.value.as_str()));
    known.any(|known| known.to_lowercase().starts_with(&address.to_lowercase()))
}
