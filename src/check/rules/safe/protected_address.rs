//! SAFE003: a service whose location is protected has no address anywhere.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::Facts;
use crate::model::channel::ChannelType;
use crate::model::entry::Kind;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SAFE003", name: "protected-address", severity: Severity::Error },
    act: &[],
    basis: "Offentlighets- och sekretesslagen (2009:400) 26 kap.; those who live there may be looked for",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: shelter\nprotected_location: true\nchannels:\n  - type: visit\n    value: Hamngatan 1\n",
        )]),
        found: "Hamngatan 1",
        good: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: shelter\nprotected_location: true\nchannels:\n  - type: phone\n    value: 0980-319 200\n",
        )]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let site = context.site;
    let mut findings = Vec::new();
    for entry in site.of_kind(Kind::Service) {
        let Facts::Service(facts) = &entry.facts else { continue };
        if !facts.protected_location.value {
            continue;
        }
        let channels = facts.channels.iter().map(|channel| &channel.value);
        let visits = channels.filter(|channel| channel.channel_type.value == ChannelType::Visit).map(|channel| channel.value.span);
        let places = facts.address.iter().map(|address| address.span).chain(visits);
        findings.extend(places.map(|span| Finding::at(&RULE.code, span).with("entry", entry.key.to_string())));
    }
    findings
}
