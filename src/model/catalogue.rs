//! Which services help whom: the answers to `services:?…`.

use std::cmp::Reverse;

use super::entry::{EntryRef, Kind};
use super::link::Query;
use super::service::{ServiceFacts, ServiceKind, ServiceStatus};
use super::{Entry, Facts, Site};

/// The services that match a query, the most particular first. What is for professionals alone is
/// given only to those who ask for professionals, so that nobody in need is sent to a closed door.
pub fn services<'a>(site: &'a Site, query: &Query) -> Vec<&'a Entry> {
    let mut found: Vec<(&Entry, &ServiceFacts)> = site
        .of_kind(Kind::Service)
        .filter_map(|entry| match &entry.facts {
            Facts::Service(facts) if facts.status.value != ServiceStatus::Defunct => Some((entry, facts)),
            _ => None,
        })
        .filter(|(entry, facts)| matches(site, entry, facts, query))
        .collect();
    found.sort_by_key(|(entry, facts)| {
        let names_audience = query.audience.is_some() && !entry.common.audiences.is_empty();
        let names_form = query.form.is_some() && !entry.common.forms.is_empty();
        let is_emergency = facts.service_kind.value == ServiceKind::Emergency;
        (Reverse(names_form), Reverse(names_audience), Reverse(is_emergency), facts.service_kind.value, entry.key.clone())
    });
    found.into_iter().map(|(entry, _)| entry).collect()
}

fn matches(site: &Site, entry: &Entry, facts: &ServiceFacts, query: &Query) -> bool {
    let audiences = &entry.common.audiences;
    let fits_audience = match &query.audience {
        Some(wanted) => audiences.is_empty() || audiences.iter().any(|audience| is_within(site, &audience.value, wanted)),
        None => true,
    };
    let fits_form = match &query.form {
        Some(wanted) => entry.common.forms.is_empty() || entry.common.forms.iter().any(|form| form.value == *wanted),
        None => true,
    };
    let fits_kind = query.kind.as_ref().is_none_or(|kind| facts.service_kind.value.as_str() == kind);
    let fits_area = query
        .area
        .as_ref()
        .is_none_or(|area| facts.area.as_ref().is_some_and(|known| super::common::Scope::parse(area).as_ref() == Some(&known.value)));
    let is_asked_for =
        !is_for_professionals_alone(site, entry) || query.audience.as_ref().is_some_and(|wanted| is_professional(site, wanted));
    fits_audience && fits_form && fits_kind && fits_area && is_asked_for
}

/// Whether an audience is the wanted one or lies within it.
fn is_within(site: &Site, audience: &EntryRef, wanted: &EntryRef) -> bool {
    let broader = |key: &EntryRef| match &site.entry(key)?.facts {
        Facts::Audience(facts) => facts.broader.as_ref().map(|broader| broader.value.clone()),
        _ => None,
    };
    // A chain longer than the number of entries goes in a circle.
    std::iter::successors(Some(audience.clone()), broader).take(site.entries.len()).any(|key| key == *wanted)
}

fn is_professional(site: &Site, audience: &EntryRef) -> bool {
    matches!(site.entry(audience).map(|entry| &entry.facts), Some(Facts::Audience(facts)) if facts.role.value == super::audience::Role::Professional)
}

/// Whether a service is for professionals and nobody else.
pub fn is_for_professionals_alone(site: &Site, entry: &Entry) -> bool {
    let audiences = &entry.common.audiences;
    !audiences.is_empty() && audiences.iter().all(|audience| is_professional(site, &audience.value))
}
