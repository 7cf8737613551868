//! SAFE003: a service whose location is protected has no address anywhere.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::check::services::{channels, facts};
use crate::model::Entry;
use crate::model::channel::ChannelType;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SAFE003", name: "protected-address", severity: Severity::Error },
    act: &[],
    basis: "Offentlighets- och sekretesslagen (2009:400) 26 kap.; those who live there may be looked for",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: shelter\nprotected_location: true\nchannels:\n  - type: visit\n    value: Hamngatan 1\nverified: {date: 2026-11-01, method: called}\n",
        )]),
        found: "Hamngatan 1",
        good: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: shelter\nprotected_location: true\nchannels:\n  - type: text-telephone\n    value: 0980-319 200\nverified: {date: 2026-11-01, method: called}\n",
        )]),
    }],
    look: Look::Entry(find),
};

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let Some(facts) = facts(entry).filter(|facts| facts.protected_location.value) else { return Vec::new() };
    let visits = channels(entry).filter(|channel| channel.channel_type.value == ChannelType::Visit).map(|channel| channel.value.span);
    let places = facts.address.iter().map(|address| address.span).chain(visits);
    places.map(|span| Finding::at(&RULE.code, span).with("entry", entry.key.to_string())).collect()
}
