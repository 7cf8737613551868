//! The services as CSV (RFC 4180): a row for each way to reach one, so that no cell holds two numbers.

use crate::base::csv::row;
use crate::model::channel::{Channel, Known};
use crate::model::entry::Kind;
use crate::model::service::ServiceFacts;
use crate::model::{Entry, Facts};
use crate::render::{EditionView, area_name};

use super::texts::{address, many, names};

/// The columns; docs/open-data.md says what each holds.
const HEAD: [&str; 29] = [
    "service",
    "name",
    "summary",
    "kind",
    "status",
    "provider",
    "area",
    "area_code",
    "minimum_age",
    "maximum_age",
    "audiences",
    "forms",
    "street",
    "postcode",
    "city",
    "channel",
    "value",
    "number",
    "hours",
    "other_hours",
    "languages",
    "cost",
    "anonymous",
    "on_the_bill",
    "in_the_call_log",
    "confidence",
    "hours_confidence",
    "verified",
    "page",
];

/// Writes them, in the words of an edition.
pub fn write(view: &EditionView<'_>) -> String {
    let mut text = row(&HEAD);
    for entry in super::shown(view, Kind::Service) {
        let Facts::Service(facts) = &entry.facts else { continue };
        let about = about(view, entry, facts);
        let verified = facts.verified.as_ref().map(|verified| verified.date.value.to_string()).unwrap_or_default();
        let end = [verified, address(view, entry).unwrap_or_default()];
        for channel in facts.told_channels() {
            text.push_str(&row(&[about.as_slice(), &reached_by(channel), &end].concat()));
        }
    }
    text
}

/// What is the same in all rows of a service.
fn about(view: &EditionView<'_>, entry: &Entry, facts: &ServiceFacts) -> Vec<String> {
    let words = view.words(entry);
    let place = facts.told_address();
    let years = |age: Option<u32>| age.map(|age| age.to_string()).unwrap_or_default();
    let ages = facts.ages.as_ref();
    vec![
        entry.key.id.to_string(),
        words.map(|words| words.title.value.clone()).unwrap_or_default(),
        words.and_then(|words| words.summary.as_ref()).map(|summary| summary.value.clone()).unwrap_or_default(),
        facts.service_kind.as_str().to_owned(),
        facts.status.as_str().to_owned(),
        facts.provider.as_ref().filter(|key| view.shown(&key.value).is_some()).map(|key| view.title(&key.value).text).unwrap_or_default(),
        facts.area.as_ref().map(|area| area_name(view, &area.value)).unwrap_or_default(),
        facts.area.as_ref().map(|area| area.value.code().to_owned()).unwrap_or_default(),
        years(ages.and_then(|ages| ages.min).map(|age| age.value)),
        years(ages.and_then(|ages| ages.max).map(|age| age.value)),
        names(view, &entry.common.audiences),
        names(view, &entry.common.forms),
        place.map(|place| place.street.value.clone()).unwrap_or_default(),
        place.map(|place| place.postcode.value.clone()).unwrap_or_default(),
        place.map(|place| place.city.value.clone()).unwrap_or_default(),
    ]
}

fn reached_by(channel: &Channel) -> Vec<String> {
    let trace = |known: Option<Known>| known.map_or("", Known::as_str).to_owned();
    let number = channel.is_number().then(|| channel.number()).flatten();
    let (bill, log) = (channel.trace.as_ref().map(|trace| trace.bill.value), channel.trace.as_ref().map(|trace| trace.call_log.value));
    vec![
        channel.channel_type.as_str().to_owned(),
        channel.value.value.clone(),
        number.unwrap_or_default(),
        channel.hours.as_ref().map(|hours| hours.text.clone()).unwrap_or_default(),
        many(channel.exceptions.iter().map(|exception| format!("{} {}", exception.date.value, exception.hours.text))),
        many(channel.languages.iter().map(|language| format!("{} {}", language.tag.value, language.how.as_str()))),
        channel.cost.as_str().to_owned(),
        if channel.anonymous.value { "yes" } else { "no" }.to_owned(),
        trace(bill),
        trace(log),
        channel.confidence.as_str().to_owned(),
        channel.hours.as_ref().map(|_| channel.hours_confidence.as_str().to_owned()).unwrap_or_default(),
    ]
}
