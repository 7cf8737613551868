//! What a service holds in HSDS 3.0 beside its own fields: numbers, places, languages, costs, who gives it, whom it is for.

use serde::Serialize;

use crate::base::span::Located;
use crate::model::channel::{Channel, ChannelLanguage, ChannelType, Cost};
use crate::model::common::Scope;
use crate::model::entry::EntryRef;
use crate::model::service::{Address as ServiceAddress, ServiceFacts};
use crate::model::{Entry, Facts};
use crate::render::{EditionView, area_name};

use super::hsds_schedule::{Schedule, schedules};
use super::texts::id;

#[derive(Serialize)]
pub struct Phone {
    id: String,
    number: String,
    r#type: &'static str,
    description: String,
    languages: Vec<Language>,
}

#[derive(Serialize)]
pub struct Language {
    id: String,
    name: String,
    code: String,
    note: &'static str,
}

#[derive(Serialize)]
pub struct ServiceArea {
    id: String,
    name: String,
    extent: String,
    extent_type: &'static str,
}

#[derive(Serialize)]
pub struct ServiceAtLocation {
    id: String,
    location: Location,
    schedules: Vec<Schedule>,
}

#[derive(Serialize)]
struct Location {
    id: String,
    location_type: &'static str,
    url: Option<String>,
    name: Option<String>,
    addresses: Vec<Address>,
}

#[derive(Serialize)]
struct Address {
    id: String,
    address_1: String,
    city: String,
    state_province: String,
    postal_code: String,
    country: &'static str,
    address_type: &'static str,
}

#[derive(Serialize)]
pub struct CostOption {
    id: String,
    option: String,
    currency: &'static str,
    amount: Option<u8>,
    amount_description: String,
}

#[derive(Serialize)]
pub struct Organization {
    id: String,
    name: String,
    description: String,
    website: Option<String>,
    parent_organization_id: Option<String>,
}

/// What kind of service it is, whom it is for, what it is about: terms of this site's own lists.
#[derive(Serialize)]
pub struct Attribute {
    id: String,
    link_id: String,
    link_entity: &'static str,
    taxonomy_term: TaxonomyTerm,
}

#[derive(Serialize)]
struct TaxonomyTerm {
    id: String,
    code: String,
    name: String,
    description: String,
    taxonomy: &'static str,
}

/// The numbers, in the international form where it is known.
pub fn phones(view: &EditionView<'_>, key: &EntryRef, facts: &ServiceFacts) -> Vec<Phone> {
    let numbers = facts.told_channels().enumerate().filter(|(_, channel)| channel.is_number());
    let phone = |(index, channel): (usize, &Located<Channel>)| Phone {
        id: id(view, key, &format!("phone/{index}")),
        number: channel.number().unwrap_or_else(|| channel.value.value.to_string()),
        r#type: match channel.channel_type.value {
            ChannelType::Sms => "text",
            ChannelType::TextTelephone => "textphone",
            _ => "voice",
        },
        description: channel.value.value.to_string(),
        languages: languages(view, key, &format!("phone/{index}"), &channel.languages),
    };
    numbers.map(phone).collect()
}

/// Languages, each once; `note` says how they are offered.
pub fn languages<'l>(
    view: &EditionView<'_>,
    key: &EntryRef,
    part: &str,
    spoken: impl IntoIterator<Item = &'l Located<ChannelLanguage>>,
) -> Vec<Language> {
    let mut found: Vec<Language> = Vec::new();
    for language in spoken {
        let (code, note) = (language.tag.to_string(), language.how.as_str());
        if !found.iter().any(|known| known.code == code && known.note == note) {
            let id = id(view, key, &format!("{part}/language/{code}/{note}"));
            found.push(Language { id, name: view.localizer.language_name(&language.tag), code, note });
        }
    }
    found
}

/// Where the service helps, by name and by the code of Statistics Sweden.
pub fn areas(view: &EditionView<'_>, key: &EntryRef, facts: &ServiceFacts) -> Vec<ServiceArea> {
    let area = facts.area.iter().map(|area| ServiceArea {
        id: id(view, key, "area"),
        name: area_name(view, &area.value),
        extent: area.value.code().to_owned(),
        extent_type: "text",
    });
    area.collect()
}

/// Where one can go: a place to visit, unless it is protected, or an address on the web.
pub fn locations(view: &EditionView<'_>, key: &EntryRef, facts: &ServiceFacts) -> Vec<ServiceAtLocation> {
    let mut found = Vec::new();
    for (index, channel) in facts.told_channels().enumerate() {
        let is_visit = channel.channel_type.value == ChannelType::Visit;
        let location = match channel.channel_type.value {
            ChannelType::Visit => facts.told_address().map(|address| physical(view, key, facts, address)),
            ChannelType::Web | ChannelType::Chat | ChannelType::Video | ChannelType::SignVideo => virtual_at(view, key, index, channel),
            _ => None,
        };
        found.extend(location.map(|location| ServiceAtLocation {
            id: id(view, key, &format!("at/{index}")),
            location,
            // The hours of all else are those of the service itself.
            schedules: if is_visit { schedules(view, key, index, channel) } else { Vec::new() },
        }));
    }
    // An address without hours of its own is a place all the same.
    let has_visit = facts.told_channels().any(|channel| channel.channel_type.value == ChannelType::Visit);
    found.extend(facts.told_address().filter(|_| !has_visit).map(|address| ServiceAtLocation {
        id: id(view, key, "at"),
        location: physical(view, key, facts, address),
        schedules: Vec::new(),
    }));
    found
}

fn physical(view: &EditionView<'_>, key: &EntryRef, facts: &ServiceFacts, address: &ServiceAddress) -> Location {
    let is_county = |area: &Scope| matches!(area, Scope::County(_));
    let county = facts.area.iter().flat_map(|area| area.value.outwards()).find(is_county);
    Location {
        id: id(view, key, "location"),
        location_type: "physical",
        url: None,
        name: None,
        addresses: vec![Address {
            id: id(view, key, "address"),
            address_1: address.street.value.clone(),
            city: address.city.value.clone(),
            state_province: county.map(|county| area_name(view, &county)).unwrap_or_default(),
            postal_code: address.postcode.value.clone(),
            country: "SE",
            address_type: "physical",
        }],
    }
}

fn virtual_at(view: &EditionView<'_>, key: &EntryRef, index: usize, channel: &Channel) -> Option<Location> {
    let url = crate::model::link::web_address(&channel.value)?;
    Some(Location {
        id: id(view, key, &format!("location/{index}")),
        location_type: "virtual",
        url: Some(url),
        name: Some(view.localizer.text(&format!("channel-{}", channel.channel_type.as_str()))),
        addresses: Vec::new(),
    })
}

/// What it costs to get in touch, where that is known.
pub fn costs(view: &EditionView<'_>, key: &EntryRef, facts: &ServiceFacts) -> Vec<CostOption> {
    let mut found = Vec::new();
    for (index, channel) in facts.told_channels().enumerate() {
        let (message, amount) = match channel.cost.value {
            Cost::Free => ("cost-free", Some(0)),
            Cost::Local if channel.is_number() => ("cost-local", None),
            Cost::Local | Cost::Unknown => continue,
        };
        found.push(CostOption {
            id: id(view, key, &format!("cost/{index}")),
            option: channel.value.value.to_string(),
            currency: "SEK",
            amount,
            amount_description: view.localizer.format(message, &[("channel", channel.channel_type.as_str().into())]),
        });
    }
    found
}

/// Who gives the service; nothing when this build does not show it.
pub fn organization(view: &EditionView<'_>, key: &EntryRef) -> Option<Organization> {
    let entry = view.shown(key)?;
    let (Facts::Organisation(facts), words) = (&entry.facts, view.words(entry)?) else { return None };
    let parent = facts.parent.as_ref().filter(|parent| view.shown(&parent.value).is_some());
    Some(Organization {
        id: id(view, key, ""),
        name: words.title.value.clone(),
        description: words.summary.as_ref().unwrap_or(&words.title).value.clone(),
        website: facts.website.as_ref().map(|website| website.value.0.clone()),
        parent_organization_id: parent.map(|parent| id(view, &parent.value, "")),
    })
}

/// The terms that a service is found by.
pub fn attributes(view: &EditionView<'_>, entry: &Entry, facts: &ServiceFacts) -> Vec<Attribute> {
    let attribute = |part: String, term: TaxonomyTerm| Attribute {
        id: id(view, &entry.key, &part),
        link_id: id(view, &entry.key, ""),
        link_entity: "service",
        taxonomy_term: term,
    };
    let kind = facts.service_kind.as_str();
    let name = view.localizer.text(&format!("service-kind-{kind}"));
    let kind_id = crate::base::hash::uuid(&format!("{}/service-kind/{kind}", view.site.settings.base()));
    let of_kind = TaxonomyTerm { id: kind_id, code: kind.to_owned(), description: name.clone(), name, taxonomy: "service-kind" };
    let mut found = vec![attribute("kind".to_owned(), of_kind)];
    for (taxonomy, keys) in [("audience", &entry.common.audiences), ("form", &entry.common.forms)] {
        for key in keys {
            let Some(words) = view.shown(&key.value).and_then(|term| view.words(term)) else { continue };
            let term = TaxonomyTerm {
                id: id(view, &key.value, ""),
                code: key.id.to_string(),
                name: view.label(&key.value).text,
                description: words.summary.as_ref().unwrap_or(&words.title).value.clone(),
                taxonomy,
            };
            found.push(attribute(format!("attribute/{}", key.value), term));
        }
    }
    found
}
