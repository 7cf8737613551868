//! Services as the rules see them: their facts and their numbers.

pub use crate::language::digits::digit;
use crate::model::channel::{Channel, ChannelType};
use crate::model::entry::Kind;
use crate::model::service::ServiceFacts;
use crate::model::{Entry, Facts, Site};

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
