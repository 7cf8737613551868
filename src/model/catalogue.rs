//! Which services help whom: the answers to `services:?…`.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::base::edition::Edition;

use super::channel::LanguageHow;
use super::common::Scope;
use super::entry::{EntryRef, Kind};
use super::link::Query;
use super::service::{ServiceFacts, ServiceKind, ServiceStatus};
use super::{Entry, Facts, Site};

/// The tag for most languages (ISO 639-2: several languages).
pub const MOST: &str = "mul";

/// Sign languages.
const SIGNED: [&str; 1] = ["swl"];

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
    let fits_area =
        query.area.as_ref().is_none_or(|area| facts.area.as_ref().is_some_and(|known| Scope::parse(area).as_ref() == Some(&known.value)));
    let is_asked_for =
        !is_for_professionals_alone(site, entry) || query.audience.as_ref().is_some_and(|wanted| is_professional(site, wanted));
    fits_audience && fits_form && fits_kind && fits_area && is_asked_for
}

/// The languages that services can be asked for by: each that one of them names, and those that the site itself speaks.
pub fn languages(site: &Site, services: &[&Entry]) -> BTreeSet<Edition> {
    let named = all_facts(services)
        .flat_map(|facts| &facts.channels)
        .flat_map(|channel| &channel.value.languages)
        .filter(|language| language.how.value != LanguageHow::Recorded)
        .map(|language| &language.tag.value);
    // Easy reading and script are no matter of what is spoken.
    named.chain(site.editions()).filter_map(|tag| Edition::parse(tag.language())).collect()
}

/// How somebody at a service can answer in a language: speaking it, or through an interpreter. A recording answers nobody.
/// "Most languages" counts for each one, but for no sign language, whose interpreters are another matter.
pub fn answers_in(entry: &Entry, language: &Edition) -> Option<LanguageHow> {
    let Facts::Service(facts) = &entry.facts else { return None };
    let is_meant = |tag: &Edition| tag.shares_language_with(language) || (tag.language() == MOST && !SIGNED.contains(&language.language()));
    let offered = facts.channels.iter().flat_map(|channel| &channel.value.languages).filter(|offer| is_meant(&offer.tag.value));
    offered.map(|offer| offer.how.value).filter(|how| *how != LanguageHow::Recorded).min()
}

/// Whether a service helps in just this place: not in one within it or around it.
pub fn helps_in(entry: &Entry, area: &Scope) -> bool {
    matches!(&entry.facts, Facts::Service(facts) if facts.area.as_ref().is_some_and(|known| known.value == *area))
}

/// The places that services help in.
pub fn areas(services: &[&Entry]) -> BTreeSet<Scope> {
    all_facts(services).filter_map(|facts| Some(facts.area.as_ref()?.value.clone())).collect()
}

fn all_facts<'a>(services: &[&'a Entry]) -> impl Iterator<Item = &'a ServiceFacts> {
    services.iter().filter_map(|entry| match &entry.facts {
        Facts::Service(facts) => Some(facts),
        _ => None,
    })
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
