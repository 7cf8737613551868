//! The feeds of each edition, each as Atom and as JSON Feed.

mod atom;
mod json;

use jiff::civil::Date;

use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::model::Site;
use crate::plan::Plan;
use crate::plan::feeds::Feed;

/// A feed in words.
struct Told<'a> {
    /// What it is called.
    title: String,
    /// Who publishes it.
    publisher: &'a str,
    /// Where the site is published, without a slash at the end.
    base: &'a str,
    /// The start page of the edition.
    home: &'a str,
    /// The feed.
    feed: &'a Feed,
    /// Its pages.
    items: Vec<Item<'a>>,
}

/// A page in a feed.
struct Item<'a> {
    title: &'a str,
    summary: &'a str,
    /// Its permalink, which is its id too.
    url: String,
    day: Date,
}

/// Makes them.
pub fn emit(site: &Site, plan: &Plan) -> Output {
    let mut output = Output::default();
    for feed in &plan.feeds {
        let told = told(site, plan, feed);
        for (form, text) in [("atom", atom::write(&told)), ("json", json::write(&told))] {
            if let Some(path) = SitePath::new(feed.url(form).trim_start_matches('/')) {
                output.insert(path, text.into_bytes());
            }
        }
    }
    output
}

fn told<'a>(site: &'a Site, plan: &'a Plan, feed: &'a Feed) -> Told<'a> {
    let settings = &site.settings;
    let publisher = site.entry(&settings.publisher).and_then(|entry| entry.words.resolve(&settings.chain(&feed.edition)));
    let publisher = publisher.map_or(settings.publisher.id.as_str(), |(_, words)| words.title.as_str());
    let about = site.messages.format(&feed.edition, feed.kind.names().0, &[]);
    let base = settings.base();
    let items = feed.items.iter().filter_map(|(day, key)| {
        let words = site.entry(key)?.words.get(&feed.edition)?;
        let tag = feed.edition.tag().to_ascii_lowercase();
        Some(Item {
            title: &words.title,
            summary: words.summary.as_ref().map(|summary| summary.as_str()).unwrap_or_default(),
            url: format!("{base}/id/{}/{tag}/", key.id),
            day: *day,
        })
    });
    Told {
        title: format!("{publisher}: {about}"),
        publisher,
        base,
        home: plan.entry_url(&settings.home, &feed.edition).unwrap_or("/"),
        feed,
        items: items.collect(),
    }
}

impl Told<'_> {
    /// The day of its newest page.
    fn day(&self) -> Date {
        self.items.iter().map(|item| item.day).max().unwrap_or_default()
    }
}

/// The beginning of a day in universal time, as both forms write it (RFC 3339).
fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}
