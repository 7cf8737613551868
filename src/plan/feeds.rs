//! What the feeds of each edition tell: its own pages by the day that they were last gone through, the newest first.

use jiff::civil::Date;

use crate::base::edition::Edition;
use crate::model::entry::{EntryRef, Kind};
use crate::model::{Entry, Facts, Site};

use super::{Plan, Subject, Urls};

/// How many pages a feed tells of: a reader of feeds fetches all of it each time.
const MOST: usize = 60;

/// What a feed is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeedKind {
    /// Every page.
    Changes,
    /// Plans.
    Plans,
}

impl FeedKind {
    /// The id of the message that is its title, and its file's name before the dot.
    pub fn names(self) -> (&'static str, &'static str) {
        match self {
            Self::Changes => ("changes", "changes"),
            Self::Plans => ("changes-plans", "plans"),
        }
    }
}

/// A feed, in Atom and as JSON Feed.
#[derive(Debug, Clone)]
pub struct Feed {
    /// Its edition.
    pub edition: Edition,
    /// What it is about.
    pub kind: FeedKind,
    /// Its pages with their days, the newest first; never empty, since a feed has to say when it changed.
    pub items: Vec<(Date, EntryRef)>,
}

impl Feed {
    /// Its address in one of its two forms: `atom` or `json`. It holds the edition's tag, which stays when the first
    /// part of the edition's addresses is changed.
    pub fn url(&self, form: &str) -> String {
        format!("/feeds/{}/{}.{form}", self.edition.tag().to_ascii_lowercase(), self.kind.names().1)
    }
}

/// The feeds of a site; an edition without a dated page of its own has none.
pub fn feeds(site: &Site, plan: &Plan) -> Vec<Feed> {
    let mut feeds = Vec::new();
    for edition in site.editions() {
        for kind in [FeedKind::Changes, FeedKind::Plans] {
            let is_told = |entry: &&Entry| kind == FeedKind::Changes || entry.key.kind == Kind::Plan;
            let has_page = |urls: &Urls| urls.within(edition).is_some();
            let shown = site.entries().filter(|entry| plan.urls(&Subject::PermalinkIn(entry.key.clone())).is_some_and(has_page));
            let mut items: Vec<(Date, EntryRef)> =
                shown.filter(is_told).filter_map(|entry| Some((day(entry, edition)?, entry.key.clone()))).collect();
            items.sort_by(|(day, key), (other_day, other)| other_day.cmp(day).then_with(|| key.cmp(other)));
            items.truncate(MOST);
            if !items.is_empty() {
                feeds.push(Feed { edition: edition.clone(), kind, items });
            }
        }
    }
    feeds
}

/// The day of a page in an edition, as the facts tell it: the latest of its review, its translation and, for a plan, the
/// decision. Words that are another edition's are told there.
fn day(entry: &Entry, edition: &Edition) -> Option<Date> {
    let words = entry.words.get(edition)?;
    let reviewed = entry.common.review.as_ref().map(|review| review.checked.value);
    let translated = words.translation.as_ref().and_then(|translation| translation.date.as_ref()).map(|date| date.value);
    let decided = match &entry.facts {
        Facts::Plan(facts) => facts.decided.as_ref().and_then(|decided| decided.on.as_ref()).map(|on| on.value),
        _ => None,
    };
    [reviewed, translated, decided].into_iter().flatten().max()
}
