//! SAFE003: a service whose location is protected has no address anywhere.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::Rule;
use crate::model::channel::ChannelType;
use crate::model::entry::Kind;
use crate::model::{Facts, Site};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SAFE003", name: "protected-address", severity: Severity::Error },
    basis: "Offentlighets- och sekretesslagen (2009:400) 26 kap.; those who live there may be looked for",
    find,
};

fn find(site: &Site) -> Vec<Finding> {
    let mut findings = Vec::new();
    for entry in site.of_kind(Kind::Service) {
        let Facts::Service(facts) = &entry.facts else { continue };
        if !facts.protected_location {
            continue;
        }
        let visits = facts.channels.iter().filter(|channel| channel.channel_type.value == ChannelType::Visit).map(|channel| channel.value.span);
        let places = facts.address.iter().map(|address| address.span).chain(visits);
        findings.extend(places.map(|span| Finding::at(&RULE.code, span).with("entry", entry.key.to_string())));
    }
    findings
}
