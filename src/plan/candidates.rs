//! What could take the place of an entry or an edition that is no longer there.

use crate::base::edition::Edition;
use crate::base::suggest::nearest;
use crate::model::Site;

use super::ways::{Ways, lines, whole};
use super::{Plan, Profile, Subject};

/// How many are proposed.
const MOST: usize = 3;

/// The likeliest first: what has taken over one of its addresses, what is new and of its kind, what has a name like it,
/// the start page.
pub fn candidates(site: &Site, ways: &Ways<'_>, name: &str, is_edition: bool, profile: Profile) -> Vec<String> {
    if is_edition {
        return editions(site, name);
    }
    let ledger = lines(site, profile);
    let own: Vec<&str> = ledger.iter().filter(|line| whole(&line.name) == name).map(|line| line.address.as_str()).collect();
    let is_kind = |other: &&str| other.split(':').next() == name.split(':').next() && whole(other) == *other;
    let is_new = |other: &&str| !ledger.iter().any(|line| line.name == **other);
    let heirs = pages_at(ways.plan(), &own);
    let new = ways.names().filter(is_kind).filter(is_new).map(str::to_owned);
    let is_entry = |other: &&str| !other.contains(['?', '/']);
    let like = [nearest(name, ways.names().filter(is_kind)), nearest(name, ways.names().filter(is_entry))];
    let home = site.settings.home.to_string();
    let all = heirs.into_iter().chain(new).chain(like.into_iter().flatten().map(str::to_owned)).chain([home]);
    let mut candidates: Vec<String> = Vec::new();
    for candidate in all.filter(|candidate| ways.is_living(candidate)) {
        if !candidates.contains(&candidate) {
            candidates.push(candidate);
        }
    }
    candidates.truncate(MOST);
    candidates
}

/// An edition of the same language, or the one that all others are made from.
fn editions(site: &Site, tag: &str) -> Vec<String> {
    let gone = Edition::parse(tag);
    let same = site.editions().find(|edition| gone.as_ref().is_some_and(|gone| gone.shares_language_with(edition)));
    same.or(site.settings.source_edition()).map(Edition::to_string).into_iter().collect()
}

/// The names of what now lies at some of these addresses.
fn pages_at(plan: &Plan, addresses: &[&str]) -> Vec<String> {
    let there = plan.pages.iter().filter(|page| addresses.contains(&page.url.as_str()));
    there.filter(|page| matches!(page.subject, Subject::Entry(_))).filter_map(|page| page.subject.name()).collect()
}
