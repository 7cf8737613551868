//! What is written down of when things were done.
//!
//! The sources say when something was last gone through, translated or printed; what it said before, and what has been
//! taken away, they do not say.

use jiff::civil::Date;

use crate::model::common::Words;
use crate::model::{Entry, Facts, Site};

use super::Coverage;

crate::choices! {
    /// What was done.
    Event {
        /// Its facts or words were gone through.
        Reviewed = "reviewed",
        /// The facts of a service were verified.
        Verified = "verified",
        /// A translation was made, read or tried.
        Translated = "translated",
        /// A translation was accepted as that of the source as it stands.
        Accepted = "accepted",
        /// It was printed.
        Printed = "printed",
    }
}

/// Something that was done to what is counted.
pub struct Change<'c, 'a> {
    /// What it was done to.
    pub item: &'c super::Item<'a>,
    /// When.
    pub day: Date,
    /// What.
    pub event: Event,
}

/// The days that an entry and its words tell of, the latest first.
pub fn dates(entry: &Entry, words: Option<&Words>) -> Vec<(Date, Event)> {
    let review = entry.common.review.as_ref().map(|review| (review.checked.value, Event::Reviewed));
    let of_kind = match &entry.facts {
        Facts::Service(facts) => facts.verified.as_ref().map(|verified| (verified.date.value, Event::Verified)),
        Facts::Leaflet(facts) => facts.date.as_ref().map(|date| (date.value, Event::Printed)),
        _ => None,
    };
    let translated = words.and_then(|words| words.translation.as_ref()?.date).map(|date| (date.value, Event::Translated));
    let accepted = words.and_then(|words| words.standing.as_ref()).map(|standing| (standing.accepted, Event::Accepted));
    let mut dates: Vec<_> = review.into_iter().chain(of_kind).chain(translated).chain(accepted).collect();
    dates.sort_by(|a, b| b.cmp(a));
    dates
}

/// The latest day that any public entry tells of: for whom does not look at a calendar, the day of the content.
pub fn latest_day(site: &Site) -> Option<Date> {
    let public = site.entries().filter(|entry| !entry.is_internal());
    let days = public.flat_map(|entry| {
        let of_words = entry.words.iter().flat_map(|(_, words)| dates(entry, Some(words)));
        dates(entry, None).into_iter().chain(of_words).collect::<Vec<_>>()
    });
    days.map(|(day, _)| day).max()
}

impl<'a> Coverage<'a> {
    /// What was done on a day or after it, the latest first; of each entry in each edition the last alone.
    pub fn since(&self, day: Date) -> Vec<Change<'_, 'a>> {
        let last = self.items.iter().filter_map(|item| item.dates.first().map(|(day, event)| Change { item, day: *day, event: *event }));
        let mut changes: Vec<_> =
            last.filter(|change| change.day >= day && change.item.entry.words.get(change.item.edition).is_some()).collect();
        changes.sort_by_key(|change| std::cmp::Reverse(change.day));
        changes
    }

    /// How many entries in editions say nothing of when.
    pub fn undated(&self) -> usize {
        self.items.iter().filter(|item| item.dates.is_empty() && item.entry.words.get(item.edition).is_some()).count()
    }
}
