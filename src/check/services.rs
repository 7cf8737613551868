//! Services as the rules see them: their facts and their numbers.

pub use crate::language::digits::digit;
use crate::model::channel::{Channel, ChannelType};
use crate::model::entry::Kind;
use crate::model::service::ServiceFacts;
use crate::model::{Entry, Facts, Site};

/// All services with their facts, by id.
pub fn services(site: &Site) -> impl Iterator<Item = (&Entry, &ServiceFacts)> {
    site.of_kind(Kind::Service).filter_map(|entry| Some((entry, facts(entry)?)))
}

/// The channels of an entry; none where it is no service.
pub fn channels(entry: &Entry) -> impl Iterator<Item = &Channel> {
    facts(entry).into_iter().flat_map(|facts| facts.channels.iter().map(|channel| &channel.value))
}

/// Those that have a number.
pub fn numbers(entry: &Entry) -> impl Iterator<Item = &Channel> {
    channels(entry).filter(|channel| has_number(channel.channel_type.value))
}

/// Whether a medium is reached by a number.
pub fn has_number(medium: ChannelType) -> bool {
    matches!(medium, ChannelType::Phone | ChannelType::Sms | ChannelType::TextTelephone)
}

/// The facts of an entry that is a service.
pub fn facts(entry: &Entry) -> Option<&ServiceFacts> {
    match &entry.facts {
        Facts::Service(facts) => Some(facts),
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
