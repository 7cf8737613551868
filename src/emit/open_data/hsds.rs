//! The services as JSON: Open Referral Human Services Data Specification 3.0 (<https://docs.openreferral.org/en/v3.0/hsds/>).

use serde::Serialize;

use crate::base::json;
use crate::model::channel::{ChannelType, LanguageHow};
use crate::model::common::Words;
use crate::model::entry::{EntryRef, Kind};
use crate::model::service::{ServiceFacts, ServiceStatus};
use crate::model::{Entry, Extra, Facts};
use crate::render::{EditionView, plain};

use super::hsds_parts::{self as parts, Attribute, CostOption, Language, Organization, Phone, ServiceArea, ServiceAtLocation};
use super::hsds_schedule::{Schedule, schedules};
use super::texts::id;

/// All services on one page, as a server that speaks HSDS answers `/services`.
#[derive(Serialize)]
struct Page {
    total_items: usize,
    total_pages: u8,
    page_number: u8,
    size: usize,
    first_page: bool,
    last_page: bool,
    empty: bool,
    contents: Vec<Service>,
}

#[derive(Serialize)]
struct Service {
    id: String,
    name: String,
    description: Option<String>,
    url: Option<String>,
    email: Option<String>,
    status: &'static str,
    interpretation_services: Option<String>,
    application_process: Option<String>,
    eligibility_description: Option<String>,
    minimum_age: Option<u32>,
    maximum_age: Option<u32>,
    assured_date: Option<String>,
    alert: Option<String>,
    phones: Vec<Phone>,
    schedules: Vec<Schedule>,
    service_areas: Vec<ServiceArea>,
    service_at_locations: Vec<ServiceAtLocation>,
    languages: Vec<Language>,
    organization: Option<Organization>,
    cost_options: Vec<CostOption>,
    attributes: Vec<Attribute>,
}

/// Writes them, in the words of an edition.
pub fn write(view: &EditionView<'_>) -> String {
    let contents: Vec<Service> = super::shown(view, Kind::Service).filter_map(|entry| service(view, entry)).collect();
    json::readable(&Page {
        total_items: contents.len(),
        total_pages: 1,
        page_number: 1,
        size: contents.len(),
        first_page: true,
        last_page: true,
        empty: contents.is_empty(),
        contents,
    })
}

fn service(view: &EditionView<'_>, entry: &Entry) -> Option<Service> {
    let (Facts::Service(facts), words) = (&entry.facts, view.words(entry)?) else { return None };
    let said = Said::new(view, words);
    let audiences: Vec<String> = labels(view, &entry.common.audiences);
    let of_type = |kind: ChannelType| facts.told_channels().find(|channel| channel.channel_type.value == kind);
    let page = view.plan.entry_url(&entry.key, view.edition).map(|url| format!("{}{url}", view.site.settings.base()));
    Some(Service {
        id: id(view, &entry.key, ""),
        name: words.title.value.clone(),
        description: words.summary.as_ref().map(|summary| summary.value.clone()),
        url: page,
        email: of_type(ChannelType::Email).map(|channel| channel.value.value.to_string()),
        status: status(facts.status.value),
        interpretation_services: interpreted(view, facts),
        application_process: said.what_happens,
        eligibility_description: (!audiences.is_empty()).then(|| view.localizer.list(&audiences)),
        minimum_age: facts.ages.as_ref().and_then(|ages| ages.min).map(|age| age.value),
        maximum_age: facts.ages.as_ref().and_then(|ages| ages.max).map(|age| age.value),
        assured_date: facts.verified.as_ref().map(|verified| verified.date.value.to_string()),
        alert: said.note,
        phones: parts::phones(view, &entry.key, facts),
        schedules: facts
            .told_channels()
            .enumerate()
            .filter(|(_, channel)| channel.channel_type.value != ChannelType::Visit)
            .flat_map(|(index, channel)| schedules(view, &entry.key, index, channel))
            .collect(),
        service_areas: parts::areas(view, &entry.key, facts),
        service_at_locations: parts::locations(view, &entry.key, facts),
        languages: parts::languages(view, &entry.key, "", facts.told_channels().flat_map(|channel| &channel.languages)),
        organization: facts.provider.as_ref().and_then(|provider| parts::organization(view, &provider.value)),
        cost_options: parts::costs(view, &entry.key, facts),
        attributes: parts::attributes(view, entry, facts),
    })
}

/// The words that only services have, as plain text.
struct Said {
    what_happens: Option<String>,
    note: Option<String>,
}

impl Said {
    fn new(view: &EditionView<'_>, words: &Words) -> Self {
        let Extra::Service(extra) = &words.extra else { return Self { what_happens: None, note: None } };
        let steps: Vec<String> = extra.what_happens.iter().map(|step| plain(view, &step.0)).collect();
        Self { what_happens: (!steps.is_empty()).then(|| steps.join("\n")), note: extra.note.as_ref().map(|note| plain(view, &note.0)) }
    }
}

fn status(status: ServiceStatus) -> &'static str {
    match status {
        ServiceStatus::Active => "active",
        ServiceStatus::TemporarilyClosed => "temporarily closed",
        ServiceStatus::Defunct => "defunct",
    }
}

/// The names of the entries that this build shows.
fn labels(view: &EditionView<'_>, keys: &[crate::base::span::Located<EntryRef>]) -> Vec<String> {
    keys.iter().filter(|key| view.shown(&key.value).is_some()).map(|key| view.label(&key.value).text).collect()
}

/// The languages that an interpreter is called for.
fn interpreted(view: &EditionView<'_>, facts: &ServiceFacts) -> Option<String> {
    let mut names: Vec<String> = Vec::new();
    for language in facts.told_channels().flat_map(|channel| &channel.languages) {
        let name = view.localizer.language_name(&language.tag);
        if language.how.value == LanguageHow::Interpreter && !names.contains(&name) {
            names.push(name);
        }
    }
    (!names.is_empty()).then(|| view.localizer.sentence(&view.localizer.list(&names)))
}
