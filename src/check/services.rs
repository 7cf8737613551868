//! Services as the rules see them: their facts, their numbers, and which of them a passage is about.

use crate::base::source::Sources;
pub use crate::language::digits::digit;
use crate::model::channel::{Channel, ChannelType};
use crate::model::entry::{EntryRef, Kind};
use crate::model::service::ServiceFacts;
use crate::model::{Entry, Facts, Site};

use super::passages::Passage;

/// All services with their facts, by id.
pub fn services(site: &Site) -> impl Iterator<Item = (&Entry, &ServiceFacts)> {
    site.of_kind(Kind::Service).filter_map(facts)
}

/// All channels of all services.
pub fn channels(site: &Site) -> impl Iterator<Item = (&Entry, &Channel)> {
    services(site).flat_map(|(entry, facts)| facts.channels.iter().map(move |channel| (entry, &channel.value)))
}

/// All channels of all services that have a number.
pub fn numbers(site: &Site) -> impl Iterator<Item = (&Entry, &Channel)> {
    channels(site).filter(|(_, channel)| has_number(channel.channel_type.value))
}

/// Whether a medium is reached by a number.
pub fn has_number(medium: ChannelType) -> bool {
    matches!(medium, ChannelType::Phone | ChannelType::Sms | ChannelType::TextTelephone)
}

fn facts(entry: &Entry) -> Option<(&Entry, &ServiceFacts)> {
    match &entry.facts {
        Facts::Service(facts) => Some((entry, facts)),
        _ => None,
    }
}

/// The digits of a number as it is dialled in Sweden: `+46 20` and `0046 20` are `020`. Digits of Arabic and Persian are digits.
pub fn dialled(number: &str) -> String {
    let digits: String = number.chars().filter_map(digit).collect();
    let is_abroad = number.trim_start().starts_with('+');
    let rest = if is_abroad { digits.strip_prefix("46") } else { digits.strip_prefix("0046") };
    match rest {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => digits,
    }
}

/// The services that a passage is about: its own, those it links to, or those it names.
pub fn about<'a>(site: &'a Site, sources: &Sources, passage: &Passage<'_>) -> Vec<(&'a Entry, &'a ServiceFacts)> {
    if passage.entry.key.kind == Kind::Service {
        return site.entry(&passage.entry.key).and_then(facts).into_iter().collect();
    }
    let written = sources.slice(passage.span);
    let linked: Vec<_> = linked(written).into_iter().filter_map(|key| site.entry(&key).and_then(facts)).collect();
    if !linked.is_empty() {
        return linked;
    }
    let is_named = |entry: &Entry| {
        let title = entry.words.get(passage.edition()).map_or("", |words| words.title.as_str());
        title.chars().count() > 4 && passage.text.contains(title)
    };
    services(site).filter(|(entry, _)| is_named(entry)).collect()
}

/// The services that a text as written links to or inserts.
fn linked(written: &str) -> Vec<EntryRef> {
    let after =
        |scheme: &'static str| written.match_indices(scheme).filter_map(move |(at, _)| written.get(at.saturating_add(scheme.len())..));
    let end = |c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    after("service:").chain(after("phone:")).filter_map(|rest| EntryRef::parse(&format!("service:{}", rest.split(end).next()?))).collect()
}
