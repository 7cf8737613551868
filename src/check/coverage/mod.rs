//! What the site covers: forms of violence by audiences, channels, editions, pictures, speech and print.
//!
//! What is empty, too short, behind its source, past its review or another edition's words does not count; nor does what
//! is internal. An entry covers the forms and audiences that it names, and itself.

mod changes;
mod counted;
mod holes;
mod listening;
mod score;

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::base::edition::Edition;
use crate::model::channel::ChannelType;
use crate::model::common::Status;
use crate::model::entry::{EntryRef, Kind};
use crate::model::{Entry, Facts, Site};

use super::review::reviewed;
use super::rule::Context;

pub use changes::{Change, Event, latest_day};
pub use holes::{Hole, HoleKind};
pub use listening::Listening;

crate::choices! {
    /// Why an entry does not count in an edition.
    Reason {
        /// There are no words in the edition: its readers get another's.
        Missing = "missing",
        /// What stands there is what `fristad new` put there.
        Unwritten = "unwritten",
        /// It says next to nothing.
        Short = "short",
        /// Its source says something else by now.
        Stale = "stale",
        /// Its review no longer holds.
        Expired = "expired",
        /// The service is closed.
        Closed = "closed",
    }
}

crate::choices! {
    /// What makes words easier to take in.
    Support {
        /// Pictures or pictograms in the text.
        Pictures = "pictures",
        /// It can be listened to.
        Speech = "speech",
        /// It is on paper.
        Print = "print",
    }
}

/// An entry in an edition.
pub struct Item<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// The edition.
    pub edition: &'a Edition,
    /// Forms of violence that it is about.
    pub forms: BTreeSet<&'a EntryRef>,
    /// Whom it is for; everybody when empty.
    pub audiences: BTreeSet<&'a EntryRef>,
    /// Ways to reach it.
    pub channels: BTreeSet<ChannelType>,
    /// What makes it easier to take in.
    pub supports: BTreeSet<Support>,
    /// Why it does not count; nothing when it counts.
    pub why_not: Option<Reason>,
    /// Whether a machine made its words and nobody has read them.
    pub is_machine: bool,
    /// When anything was last done about it, as far as it is written down.
    pub dates: Vec<(Date, Event)>,
}

impl Item<'_> {
    /// Whether it counts.
    pub fn counts(&self) -> bool {
        self.why_not.is_none()
    }

    /// Whether it names a form or an audience.
    pub fn names(&self, about: &EntryRef) -> bool {
        self.forms.contains(about) || self.audiences.contains(about)
    }

    fn is_service(&self) -> bool {
        self.entry.key.kind == Kind::Service
    }
}

/// The whole picture.
pub struct Coverage<'a> {
    /// The day that it holds for.
    pub day: Date,
    /// Forms of violence, in their order.
    pub forms: Vec<&'a EntryRef>,
    /// Audiences, in their order.
    pub audiences: Vec<&'a EntryRef>,
    /// The site's editions.
    pub editions: Vec<&'a Edition>,
    /// Every entry that names a form or an audience, in every edition.
    pub items: Vec<Item<'a>>,
    /// What can be listened to, by edition.
    pub listening: Vec<Listening<'a>>,
}

impl<'a> Coverage<'a> {
    /// The picture of a site on the context's day.
    pub fn of(context: &Context<'a>) -> Self {
        let site = context.site;
        let expired: BTreeSet<&EntryRef> =
            reviewed(context).into_iter().filter(|reviewed| reviewed.due < context.as_of).map(|reviewed| &reviewed.entry.key).collect();
        let public = |kind| site.in_order(kind).into_iter().filter(|entry| !entry.is_internal()).map(|entry| &entry.key);
        let mut items = Vec::new();
        for entry in site.entries().filter(|entry| !entry.is_internal() && is_about_somebody(entry)) {
            for edition in site.editions().filter(|edition| is_meant_in(entry, edition)) {
                items.push(item(site, entry, edition, expired.contains(&entry.key)));
            }
        }
        mark_printed(&mut items);
        Self {
            day: context.as_of,
            forms: public(Kind::Form).collect(),
            audiences: public(Kind::Audience).collect(),
            editions: site.editions().collect(),
            items,
            listening: listening::of(site),
        }
    }

    /// What counts in an edition.
    pub fn counted<'s>(&'s self, edition: &'s Edition) -> impl Iterator<Item = &'s Item<'a>> {
        self.items.iter().filter(move |item| item.counts() && item.edition == edition)
    }

    /// How many entries count that name a form or an audience, in an edition.
    pub fn count(&self, edition: &Edition, about: &EntryRef) -> usize {
        self.counted(edition).filter(|item| item.names(about)).count()
    }

    /// In how many editions something that counts and names a form or an audience has a support.
    pub fn supported(&self, about: &EntryRef, support: Support) -> usize {
        let has = |edition: &&&Edition| self.counted(edition).any(|item| item.names(about) && item.supports.contains(&support));
        self.editions.iter().filter(has).count()
    }

    /// How many forms of print there are in an edition: a card and a poster of one leaflet are two.
    pub fn sheets(&self, edition: &Edition) -> usize {
        let forms = self.counted(edition).map(|item| match &item.entry.facts {
            Facts::Leaflet(facts) => facts.format.0.len(),
            _ => 0,
        });
        forms.sum()
    }

    /// How many entries count in the source edition that name both a form and an audience, and whether something for
    /// everybody, or help with any form, is there besides.
    pub fn pair(&self, form: &EntryRef, audience: &EntryRef) -> (usize, bool) {
        let Some(source) = self.source() else { return (0, false) };
        let both = self.counted(source).filter(|item| item.forms.contains(form) && item.audiences.contains(audience)).count();
        let is_general = |item: &Item<'_>| {
            (item.forms.contains(form) && item.audiences.is_empty())
                || (item.is_service() && item.forms.is_empty() && item.audiences.contains(audience))
        };
        (both, self.counted(source).any(is_general))
    }

    /// How many services that count in the source edition can be reached by a channel and are for an audience, by name or
    /// for everybody.
    pub fn reached(&self, audience: &EntryRef, channel: ChannelType) -> usize {
        let is_for = |item: &&Item<'_>| item.audiences.is_empty() || item.audiences.contains(audience);
        let services = self.source().into_iter().flat_map(|source| self.counted(source)).filter(|item| item.is_service());
        services.filter(is_for).filter(|item| item.channels.contains(&channel)).count()
    }

    /// The edition that the others are made from.
    pub fn source(&self) -> Option<&'a Edition> {
        self.editions.first().copied()
    }
}

/// Whether an entry names a form or an audience, or is one; a leaflet also by what it is put together from.
fn is_about_somebody(entry: &Entry) -> bool {
    let kinds = [Kind::Page, Kind::Service, Kind::Definition, Kind::Audience, Kind::Form, Kind::Campaign, Kind::Leaflet];
    kinds.contains(&entry.key.kind) && !(named(entry, Kind::Form).is_empty() && named(entry, Kind::Audience).is_empty())
}

fn named(entry: &Entry, kind: Kind) -> BTreeSet<&EntryRef> {
    let blocks = match &entry.facts {
        Facts::Leaflet(facts) => facts.blocks.as_slice(),
        _ => &[],
    };
    let named = entry.common.forms.iter().chain(&entry.common.audiences).chain(blocks).map(|key| &key.value);
    named.chain([&entry.key]).filter(|key| key.kind == kind).collect()
}

/// A leaflet is made in the editions that it says, everything else in all.
fn is_meant_in(entry: &Entry, edition: &Edition) -> bool {
    match &entry.facts {
        Facts::Leaflet(facts) => facts.editions.iter().any(|own| own.value == *edition),
        _ => true,
    }
}

fn item<'a>(site: &Site, entry: &'a Entry, edition: &'a Edition, is_expired: bool) -> Item<'a> {
    let words = entry.words.get(edition);
    let channels = match &entry.facts {
        Facts::Service(facts) => facts.channels.iter().map(|channel| channel.value.channel_type.value).collect(),
        _ => BTreeSet::new(),
    };
    let status = words.and_then(|words| words.translation.as_ref()).map(|translation| translation.status.value);
    Item {
        entry,
        edition,
        forms: named(entry, Kind::Form),
        audiences: named(entry, Kind::Audience),
        channels,
        supports: counted::supports(site, entry, edition),
        why_not: counted::why_not(entry, words, is_expired),
        is_machine: status == Some(Status::Machine),
        dates: changes::dates(entry, words),
    }
}

/// What a leaflet that counts is put together from is on paper in its edition, as is the leaflet itself.
fn mark_printed(items: &mut [Item<'_>]) {
    let printed: BTreeSet<(EntryRef, Edition)> = items
        .iter()
        .filter(|item| item.counts())
        .filter_map(|item| match &item.entry.facts {
            Facts::Leaflet(facts) => Some((item, facts)),
            _ => None,
        })
        .flat_map(|(item, facts)| {
            let keys = facts.blocks.iter().map(|key| &key.value).chain([&item.entry.key]);
            keys.map(|key| (key.clone(), item.edition.clone())).collect::<Vec<_>>()
        })
        .collect();
    for item in items {
        if printed.contains(&(item.entry.key.clone(), item.edition.clone())) {
            item.supports.insert(Support::Print);
        }
    }
}
