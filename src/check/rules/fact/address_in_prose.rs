//! FACT005: the address of a service is one of its facts and is never typed in a text.

use std::ops::Range;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::background::Background;
use crate::check::passages::Passage;
use crate::check::rule::{Example, Input, Look, Rule};
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
    look: Look::Passage(find),
};

fn find(passage: &Passage<'_>, background: &Background<'_>) -> Vec<Finding> {
    let told = |place: Range<usize>| {
        let words = passage.text.get(place).unwrap_or_default();
        let owner = background.services.iter().copied().find(|(_, facts)| is_at(facts, words));
        let named = || background.about(passage).into_iter().next();
        // A protected address is no matter of tidiness: SAFE004 tells of it.
        let (entry, _) = owner.or_else(named).filter(|(_, facts)| !facts.protected_location.value)?;
        let span = passage.place(background.sources, words);
        Some(Finding::at(&RULE.code, span).with("address", words).with("service", entry.key.id.as_str()))
    };
    addresses(&passage.text).into_iter().filter_map(told).collect()
}

/// Whether a service's facts have the address.
fn is_at(facts: &ServiceFacts, address: &str) -> bool {
    let visits = facts.channels.iter().filter(|channel| channel.channel_type.value == ChannelType::Visit);
    let mut known = facts.address.iter().map(|known| known.street.as_str()).chain(visits.map(|channel| channel.value.value.as_str()));
    known.any(|known| known.to_lowercase().starts_with(&address.to_lowercase()))
}
