//! Services in the words of schema.org: who helps whom, and how to reach them.

use jiff::civil::{Date, Weekday};
use serde::Serialize;

use crate::model::channel::{Channel, ChannelType, Cost};
use crate::model::common::Words;
use crate::model::hours::{Days, Hours, Opening, Rule, Timetable};
use crate::model::service::ServiceFacts;
use crate::model::{Entry, Facts};

use super::super::card::area_name;
use super::super::channel::href;
use super::super::edition_view::EditionView;
use super::organisation::{self, Organisation};

/// A service (schema.org/Service, GovernmentService).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Service {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    description: Option<String>,
    service_type: String,
    provider: Option<Organisation>,
    area_served: Option<Named>,
    audience: Vec<Audience>,
    available_channel: Vec<ServiceChannel>,
}

#[derive(Serialize)]
struct Named {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Audience {
    #[serde(rename = "@type")]
    kind: &'static str,
    audience_type: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ServiceChannel {
    #[serde(rename = "@type")]
    kind: &'static str,
    service_phone: Option<ContactPoint>,
    service_sms_number: Option<ContactPoint>,
    service_url: Option<String>,
    service_location: Option<Place>,
    available_language: Vec<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ContactPoint {
    #[serde(rename = "@type")]
    kind: &'static str,
    telephone: Option<String>,
    contact_type: String,
    contact_option: Option<&'static str>,
    available_language: Vec<String>,
    hours_available: Vec<OpeningHours>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Place {
    #[serde(rename = "@type")]
    kind: &'static str,
    address: PostalAddress,
    opening_hours_specification: Vec<OpeningHours>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PostalAddress {
    #[serde(rename = "@type")]
    kind: &'static str,
    street_address: String,
    postal_code: String,
    address_locality: String,
    address_country: &'static str,
}

/// Hours of some days, or of one date.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OpeningHours {
    #[serde(rename = "@type")]
    kind: &'static str,
    day_of_week: Vec<&'static str>,
    valid_from: Option<String>,
    valid_through: Option<String>,
    opens: String,
    closes: String,
}

/// A service as its own page tells it.
pub fn service(view: &EditionView<'_>, entry: &Entry, facts: &ServiceFacts, words: &Words) -> Service {
    let provider = facts.provider.as_ref().and_then(|provider| view.shown(&provider.value));
    let is_public =
        |entry: &Entry| matches!(&entry.facts, Facts::Organisation(facts) if organisation::is_public(facts.organisation_kind.value));
    let audiences = entry.common.audiences.iter().filter(|audience| view.shown(&audience.value).is_some());
    Service {
        kind: if provider.is_some_and(is_public) { "GovernmentService" } else { "Service" },
        name: words.title.value.clone(),
        description: words.summary.as_ref().map(|summary| summary.value.clone()),
        service_type: view.localizer.text(&format!("service-kind-{}", facts.service_kind.as_str())),
        provider: provider.and_then(|provider| organisation::named(view, &provider.key)),
        area_served: facts.area.as_ref().map(|area| Named { kind: "AdministrativeArea", name: area_name(view, &area.value) }),
        audience: audiences.map(|audience| Audience { kind: "Audience", audience_type: view.label(&audience.value).text }).collect(),
        available_channel: facts.told_channels().map(|channel| service_channel(view, facts, channel)).collect(),
    }
}

fn service_channel(view: &EditionView<'_>, facts: &ServiceFacts, channel: &Channel) -> ServiceChannel {
    let kind = channel.channel_type.value;
    let languages: Vec<String> = channel.languages.iter().map(|language| language.tag.to_string()).collect();
    let point = || ContactPoint {
        kind: "ContactPoint",
        telephone: channel.number(),
        contact_type: view.localizer.text(&format!("channel-{}", kind.as_str())),
        contact_option: match (kind, channel.cost.value) {
            (ChannelType::TextTelephone, _) => Some("HearingImpairedSupported"),
            (_, Cost::Free) => Some("TollFree"),
            _ => None,
        },
        available_language: languages.clone(),
        hours_available: hours(channel),
    };
    ServiceChannel {
        kind: "ServiceChannel",
        service_phone: matches!(kind, ChannelType::Phone | ChannelType::TextTelephone).then(point),
        service_sms_number: (kind == ChannelType::Sms).then(point),
        service_url: href(channel).filter(|_| !channel.is_number()),
        service_location: (kind == ChannelType::Visit).then(|| place(facts, channel)).flatten(),
        available_language: languages,
    }
}

fn place(facts: &ServiceFacts, channel: &Channel) -> Option<Place> {
    let address = facts.told_address()?;
    Some(Place {
        kind: "Place",
        address: PostalAddress {
            kind: "PostalAddress",
            street_address: address.street.value.clone(),
            postal_code: address.postcode.value.clone(),
            address_locality: address.city.value.clone(),
            address_country: "SE",
        },
        opening_hours_specification: hours(channel),
    })
}

/// The hours of each week, and of dates that have others. What simple words cannot say is left out rather than said half.
fn hours(channel: &Channel) -> Vec<OpeningHours> {
    let weekly = channel.hours.iter().flat_map(|hours| week(&hours.timetable));
    let dates = channel.exceptions.iter().flat_map(|exception| date(exception.date.value, &exception.hours));
    weekly.chain(dates).collect()
}

fn week(timetable: &Timetable) -> Vec<OpeningHours> {
    match timetable {
        Timetable::Always => vec![opening(Weekday::Monday.cycle_forward().take(7).map(day).collect(), None, Opening::ALL_DAY)],
        Timetable::Weekly(rules) => rules.iter().flat_map(of_rule).collect(),
        Timetable::Other => Vec::new(),
    }
}

fn of_rule(rule: &Rule) -> Vec<OpeningHours> {
    let days = || match &rule.days {
        Days::PublicHolidays => vec!["https://schema.org/PublicHolidays"],
        days => days.of_the_week().map(day).collect(),
    };
    if rule.is_closed() && rule.days == Days::PublicHolidays {
        return vec![closed(days(), None)];
    }
    rule.openings.iter().map(|hours| opening(days(), None, *hours)).collect()
}

fn date(date: Date, hours: &Hours) -> Vec<OpeningHours> {
    match &hours.timetable {
        Timetable::Always => vec![opening(Vec::new(), Some(date), Opening::ALL_DAY)],
        Timetable::Weekly(rules) => match rules.as_slice() {
            [rule] if rule.days == Days::Every && rule.is_closed() => vec![closed(Vec::new(), Some(date))],
            [rule] if rule.days == Days::Every => rule.openings.iter().map(|hours| opening(Vec::new(), Some(date), *hours)).collect(),
            _ => Vec::new(),
        },
        Timetable::Other => Vec::new(),
    }
}

fn opening(day_of_week: Vec<&'static str>, date: Option<Date>, hours: Opening) -> OpeningHours {
    let date = date.map(|date| date.to_string());
    OpeningHours {
        kind: "OpeningHoursSpecification",
        day_of_week,
        valid_from: date.clone(),
        valid_through: date,
        opens: hours.opens(),
        closes: hours.closes(),
    }
}

/// Closed the whole day: it opens and closes at once.
fn closed(day_of_week: Vec<&'static str>, date: Option<Date>) -> OpeningHours {
    let never = Opening { from: 0, to: 0 };
    opening(day_of_week, date, never)
}

fn day(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "https://schema.org/Monday",
        Weekday::Tuesday => "https://schema.org/Tuesday",
        Weekday::Wednesday => "https://schema.org/Wednesday",
        Weekday::Thursday => "https://schema.org/Thursday",
        Weekday::Friday => "https://schema.org/Friday",
        Weekday::Saturday => "https://schema.org/Saturday",
        Weekday::Sunday => "https://schema.org/Sunday",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<String> {
        let hours = Hours::parse(text).unwrap();
        let days = |spec: &OpeningHours| {
            spec.day_of_week
                .iter()
                .map(|day| day.trim_start_matches("https://schema.org/").get(..2).unwrap_or_default())
                .collect::<String>()
        };
        week(&hours.timetable).iter().map(|spec| format!("{} {}-{}", days(spec), spec.opens, spec.closes)).collect()
    }

    #[test]
    fn hours_are_those_of_each_day() {
        assert_eq!(said("24/7"), ["MoTuWeThFrSaSu 00:00-23:59"]);
        assert_eq!(said("Mo-Fr 08:00-16:30; PH off"), ["MoTuWeThFr 08:00-16:30", "Pu 00:00-00:00"]);
        assert_eq!(said("Su-Th 19:00-21:00"), ["MoTuWeThSu 19:00-21:00"]);
        assert_eq!(said("Fr 22:00-02:00; Sa off"), ["Fr 22:00-02:00"]);
        assert_eq!(said("Mo-Fr 00:00-08:00,16:30-24:00"), ["MoTuWeThFr 00:00-08:00", "MoTuWeThFr 16:30-23:59"]);
        assert_eq!(said("sunrise-sunset"), [""; 0]);
    }
}
