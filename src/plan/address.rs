//! The addresses of pages in one edition: a prefix, a word for the kind, a slug.

use std::collections::BTreeMap;

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::model::Site;
use crate::model::entry::{EntryRef, Kind};
use crate::model::page::PageType;
use crate::model::settings::is_slug;

use super::Subject;

/// Makes addresses in one edition.
pub struct Addresses<'a> {
    site: &'a Site,
    edition: &'a Edition,
    chain: Vec<Edition>,
    words: BTreeMap<&'static str, String>,
}

/// The words for kinds of page in addresses: messages `address-…`.
const WORDS: [&str; 15] = [
    "service",
    "term",
    "organisation",
    "audience",
    "form",
    "plan",
    "campaign",
    "kind",
    "language",
    "place",
    "bodies",
    "goals",
    "time",
    "together",
    "served",
];

impl<'a> Addresses<'a> {
    /// Takes the edition's words for kinds of page; one that cannot stand in an address is told of.
    pub fn new(site: &'a Site, edition: &'a Edition, findings: &mut Vec<Finding>) -> Self {
        let mut words = BTreeMap::new();
        for name in WORDS {
            let word = site.messages.format(edition, &format!("address-{name}"), &[]);
            if is_slug(&word) {
                words.insert(name, word);
            } else {
                findings.push(Finding::global(&code::UNSAFE_ADDRESS).with("slug", word));
            }
        }
        Self { site, edition, chain: site.settings.chain(edition), words }
    }

    /// The address of a subject's page.
    pub fn url(&self, subject: &Subject) -> Option<String> {
        let prefix = self.site.settings.prefix(self.edition);
        let rest = match subject {
            Subject::Entry(key) if *key == self.site.settings.home.value => String::new(),
            Subject::Entry(key) => format!("{}/", self.entry(key)?),
            Subject::FinderBy(key) => format!("{}/{}/{}/", self.finder()?, self.word(key.kind.scheme())?, self.slug(key)?),
            Subject::FinderKind(kind) => format!("{}/{}/{}/", self.finder()?, self.word("kind")?, kind.as_str()),
            Subject::FinderLanguage(language) => format!("{}/{}/{}/", self.finder()?, self.word("language")?, language.language()),
            Subject::FinderPlace(area) => format!("{}/{}/{}/", self.finder()?, self.word("place")?, area.code()),
            Subject::Area { plan, area } => format!("{}/{area}/", self.entry(plan)?),
            Subject::PlanSide { plan, side } => format!("{}/{}/", self.entry(plan)?, self.word(side.as_str())?),
            Subject::NotFound => "404.html".to_owned(),
            // By the tag, which stays when the prefix is changed.
            Subject::PermalinkIn(key) => return Some(format!("/id/{}/{}/", key.id, self.edition.tag().to_ascii_lowercase())),
            Subject::Permalink(_) | Subject::Former { .. } | Subject::Root => return None,
        };
        Some(format!("/{prefix}/{rest}"))
    }

    fn entry(&self, key: &EntryRef) -> Option<String> {
        let slug = self.slug(key)?;
        match key.kind {
            Kind::Page => Some(slug),
            kind => Some(format!("{}/{slug}", self.word(kind.scheme())?)),
        }
    }

    fn word(&self, name: &str) -> Option<&str> {
        self.words.get(name).map(String::as_str)
    }

    /// The first slug along the fallback chain, or the id.
    fn slug(&self, key: &EntryRef) -> Option<String> {
        let entry = self.site.entry(key)?;
        let slug = self.chain.iter().find_map(|edition| entry.words.get(edition)?.slug.as_ref());
        Some(slug.map_or_else(|| key.id.to_string(), |slug| slug.value.clone()))
    }

    /// The finder's own address, under which its lists lie.
    fn finder(&self) -> Option<String> {
        self.slug(&self.site.pages_of_type(PageType::Finder).next()?.key)
    }
}
