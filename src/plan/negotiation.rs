//! Where the addresses without an edition lead in each edition.

use std::collections::BTreeMap;

use crate::base::negotiation::Negotiation;
use crate::model::Site;
use crate::model::entry::EntryRef;

use super::{Plan, Subject};

/// For the choice of editions and for every permalink: its page in each edition.
pub fn negotiation(site: &Site, plan: &Plan) -> Negotiation {
    let prefix = |edition| site.settings.prefix(edition);
    let mut negotiation = Negotiation::new(site.editions().map(|edition| (edition, prefix(edition))));
    let pages = |key: &EntryRef| -> BTreeMap<String, String> {
        site.editions().filter_map(|edition| Some((prefix(edition).to_owned(), plan.entry_url(key, edition)?.to_owned()))).collect()
    };
    for page in &plan.pages {
        let targets = match &page.subject {
            Subject::Root => pages(&site.settings.home.value),
            Subject::Permalink(key) => pages(key),
            // Straight to the page in the reader's language, not by way of the other permalink.
            Subject::Former { successor, is_gone: false } if page.url.starts_with("/id/") => match successor.as_ref() {
                Subject::Permalink(key) => pages(key),
                _ => continue,
            },
            _ => continue,
        };
        negotiation.addresses.insert(page.url.clone(), targets);
    }
    negotiation
}
