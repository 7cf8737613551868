//! Where a subject's page is, for the readers of each edition.

use crate::base::edition::Edition;

/// Where a subject's page is.
#[derive(Debug, Clone)]
pub struct Address {
    /// The edition that it lies in.
    pub edition: Edition,
    /// `/sv/skydd/`.
    pub url: String,
}

/// The addresses of a subject's page for the readers of each edition, in the order of editions.
#[derive(Debug, Default)]
pub struct Urls(Vec<(Edition, Address)>);

impl Urls {
    /// Where the readers of an edition find the page: in it, or else in the nearest that has it; of a page that is made
    /// once, its only address.
    pub fn of(&self, edition: &Edition) -> Option<&Address> {
        self.get(edition).or_else(|| self.0.first().map(|(_, address)| address))
    }

    /// The address in exactly this edition, if it has the page.
    pub fn within(&self, edition: &Edition) -> Option<&str> {
        self.get(edition).filter(|address| address.edition == *edition).map(|address| address.url.as_str())
    }

    /// There are a dozen, and nearly always the tag itself is the one asked for, not one like it.
    fn get(&self, edition: &Edition) -> Option<&Address> {
        let found = self.0.iter().find(|(known, _)| known.is_the_same(edition));
        found.or_else(|| self.0.iter().find(|(known, _)| known == edition)).map(|(_, address)| address)
    }

    pub(super) fn insert(&mut self, edition: &Edition, url: String) {
        self.set(edition, Address { edition: edition.clone(), url });
    }

    fn set(&mut self, edition: &Edition, address: Address) {
        match self.0.binary_search_by(|(known, _)| known.cmp(edition)) {
            Ok(at) => {
                if let Some((_, old)) = self.0.get_mut(at) {
                    *old = address;
                }
            }
            Err(at) => self.0.insert(at, (edition.clone(), address)),
        }
    }

    /// Lets an edition that does not have the page lead to the nearest that has it.
    pub(super) fn borrow(&mut self, edition: &Edition, chain: &[Edition]) {
        if self.get(edition).is_some() {
            return;
        }
        let own = |known: &Edition| self.get(known).filter(|address| address.edition == *known);
        let nearest = chain.iter().find_map(own).or_else(|| self.0.iter().find_map(|(known, _)| own(known))).cloned();
        if let Some(nearest) = nearest {
            self.set(edition, nearest);
        }
    }
}
