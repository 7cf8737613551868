//! Every address before any page: what files there will be, and that no two have one name.

mod address;
pub mod assets;
mod candidates;
pub mod feeds;
mod former;
mod negotiation;
pub mod open_data;
pub mod posts;
pub mod printed;
mod published;
mod recorded;
mod script;
pub mod sound;
mod style;
mod subject;
mod urls;
mod ways;

use std::collections::{BTreeMap, BTreeSet};

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::forwarding::Forwarding;
use crate::base::lookup::Lookup;
use crate::base::negotiation::Negotiation;
use crate::base::path::SitePath;
use crate::base::source::Sources;
use crate::base::span::Span;
use crate::model::Site;
use crate::model::entry::{EntryRef, Kind};
use crate::model::link::Query;
use crate::model::page::PageType;
use crate::model::published::Line;
use crate::model::service::ServiceKind;
use crate::model::{Entry, Facts, catalogue};

use address::Addresses;
use assets::Assets;
use open_data::DataFile;
use ways::Ways;

pub use former::{Former, Lost};
pub use subject::{PlanSide, Subject};
pub use urls::{Address, Urls};

/// For whom a site is built.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Profile {
    /// Everybody.
    #[default]
    Public,
    /// Staff: also what is marked internal.
    Internal,
}

/// A page that will be made.
#[derive(Debug, Clone)]
pub struct PlannedPage {
    /// What it is about.
    pub subject: Subject,
    /// Its edition.
    pub edition: Edition,
    /// Its file.
    pub path: SitePath,
    /// Its address, `/sv/skydd/`.
    pub url: String,
}

/// All files of the site to come.
#[derive(Debug, Default)]
pub struct Plan {
    /// For whom it is.
    pub profile: Profile,
    /// Pages, in order.
    pub pages: Vec<PlannedPage>,
    /// Styles, script, pictures, icons.
    pub assets: Assets,
    /// Open data.
    pub data: Vec<DataFile>,
    /// Printed matter; none where it is not made.
    pub printed: Vec<printed::Sheet>,
    /// Whether pictures for social media have words in them, which takes fonts and whoever sets them.
    pub has_lettering: bool,
    /// Where the addresses without an edition lead, by the reader's languages.
    pub negotiation: Negotiation,
    /// What servers answer at addresses that have no page of their own any more.
    pub forwarding: Forwarding,
    /// Addresses that were published once, each with what takes its place.
    pub former: Vec<Former>,
    /// Addresses that were published once and would lead nowhere.
    pub lost: Vec<Lost>,
    /// What its feeds tell.
    pub feeds: Vec<feeds::Feed>,
    /// What the ledger of addresses does not hold yet.
    pub unrecorded: Vec<Line>,
    urls: Lookup<Subject, Urls>,
}

impl Plan {
    /// Where the readers of an edition find a subject's page.
    pub fn address(&self, subject: &Subject, edition: &Edition) -> Option<&Address> {
        self.urls(subject)?.of(edition)
    }

    /// The same without the edition that it lies in.
    pub fn url(&self, subject: &Subject, edition: &Edition) -> Option<&str> {
        self.address(subject, edition).map(|address| address.url.as_str())
    }

    /// The addresses of a subject's page in all editions.
    pub fn urls(&self, subject: &Subject) -> Option<&Urls> {
        self.urls.get(subject)
    }

    /// Everything that has pages.
    pub fn subjects(&self) -> impl Iterator<Item = &Subject> {
        self.urls.keys()
    }

    /// The address of an entry's page in an edition.
    pub fn entry_url(&self, key: &EntryRef, edition: &Edition) -> Option<&str> {
        self.url(&Subject::Entry(key.clone()), edition)
    }
}

/// Plans the site. What the profile does not show is no longer in it.
pub fn plan(site: &Site, sources: &Sources, profile: Profile) -> (Plan, Vec<Finding>) {
    let mut findings = Vec::new();
    let subjects = subjects(site);
    let mut plan = Plan { profile, assets: assets::plan(site, sources, &mut findings), ..Plan::default() };
    for edition in site.editions() {
        let addresses = Addresses::new(site, edition, &mut findings);
        for subject in subjects.iter().filter(|subject| published::has_page(site, edition, subject)) {
            // A part that cannot stand in an address has been told of where it is written.
            let Some(url) = addresses.url(subject) else { continue };
            match SitePath::new(&file_of(&url)) {
                Some(path) => {
                    plan.urls.or_default(subject).insert(edition, url.clone());
                    plan.pages.push(PlannedPage { subject: subject.clone(), edition: edition.clone(), path, url });
                }
                None => findings.push(unsafe_address(site, subject, edition, &url)),
            }
        }
    }
    for edition in site.editions() {
        let chain = site.settings.chain(edition);
        plan.urls.each(|urls| urls.borrow(edition, &chain));
    }
    if let Some(edition) = site.settings.source_edition() {
        single_pages(edition, &subjects, &mut plan);
    }
    findings.extend(twins(site, &plan));
    findings.extend(past(site, &mut plan, profile));
    plan.feeds = feeds::feeds(site, &plan);
    plan.data = open_data::files(site, &plan);
    plan.negotiation = negotiation::negotiation(site, &plan);
    (plan, findings)
}

/// Everything that was published once: where it leads now, and what would be lost.
fn past(site: &Site, plan: &mut Plan, profile: Profile) -> Vec<Finding> {
    let ways = Ways::new(site, plan);
    let mut findings = former::check(&ways, profile);
    let (former, lost) = former::former(&ways, profile);
    let (unrecorded, taken_over) = recorded::unrecorded(site, &ways, profile);
    findings.extend(taken_over);
    findings.extend(lost.iter().filter_map(Lost::finding));
    for old in &former {
        let Former { line, edition, successor, target, is_gone } = old;
        if *is_gone {
            plan.forwarding.gone.insert(line.address.clone());
        } else {
            plan.forwarding.moved.insert(line.address.clone(), target.clone());
        }
        // What is no page on a server without settings cannot lead on either.
        let is_page = line.address.ends_with('/') || line.address.ends_with(".html");
        if let Some(path) = SitePath::new(&file_of(&line.address)).filter(|_| is_page) {
            let subject = Subject::Former { successor: Box::new(successor.clone()), is_gone: *is_gone };
            plan.pages.push(PlannedPage { subject, edition: edition.clone(), path, url: line.address.clone() });
        }
    }
    (plan.former, plan.lost, plan.unrecorded) = (former, lost, unrecorded);
    findings
}

fn file_of(url: &str) -> String {
    let path = url.trim_start_matches('/');
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// Everything that has a page in each edition.
fn subjects(site: &Site) -> Vec<Subject> {
    let is_shown = |entry: &&Entry| entry.key.kind.has_page() && !entry.words.is_empty();
    let mut subjects: Vec<Subject> = Vec::new();
    let mut ids = BTreeSet::new();
    for entry in site.entries().filter(is_shown) {
        subjects.push(Subject::Entry(entry.key.clone()));
        // Two entries with one id are told of by a rule of their own.
        if ids.insert(&entry.key.id) {
            subjects.push(Subject::PermalinkIn(entry.key.clone()));
        }
    }
    subjects.extend(finder_lists(site, is_shown));
    for entry in site.of_kind(Kind::Plan).filter(is_shown) {
        if let Facts::Plan(facts) = &entry.facts {
            subjects.extend(facts.areas.iter().map(|area| Subject::Area { plan: entry.key.clone(), area: area.id.value.clone() }));
            let sides = PlanSide::ALL.iter().filter(|side| side.is_shown_of(site, facts));
            subjects.extend(sides.map(|side| Subject::PlanSide { plan: entry.key.clone(), side: *side }));
        }
    }
    subjects.push(Subject::NotFound);
    subjects
}

/// The lists under the finder; a site without a finder has none.
fn finder_lists(site: &Site, is_shown: impl Fn(&&Entry) -> bool + Copy) -> Vec<Subject> {
    let mut subjects = Vec::new();
    if !site.pages_of_type(PageType::Finder).any(|entry| is_shown(&entry)) {
        return subjects;
    }
    for entry in site.entries().filter(is_shown) {
        let can_be_asked_for = matches!(entry.key.kind, Kind::Audience | Kind::Form);
        if can_be_asked_for && catalogue::services(site, &Query::about(&entry.key)).iter().any(is_shown) {
            subjects.push(Subject::FinderBy(entry.key.clone()));
        }
    }
    for kind in ServiceKind::ALL {
        if catalogue::services(site, &Query::of_kind(kind.as_str())).iter().any(is_shown) {
            subjects.push(Subject::FinderKind(*kind));
        }
    }
    // A service that this build does not show must not be told of by a list of its own either.
    let services: Vec<&Entry> = catalogue::services(site, &Query::default()).into_iter().filter(is_shown).collect();
    let can_answer = |tag: &Edition| services.iter().any(|entry| catalogue::answers_in(entry, tag).is_some());
    let languages = catalogue::languages(site, &services).into_iter().filter(can_answer);
    subjects.extend(languages.map(Subject::FinderLanguage));
    subjects.extend(catalogue::areas(&services).into_iter().map(Subject::FinderPlace));
    subjects
}

/// Pages that stand once, outside the editions: permalinks, the choice of editions, the last resort.
fn single_pages(edition: &Edition, subjects: &[Subject], plan: &mut Plan) {
    let mut add = |subject: Subject, url: String| {
        if let Some(path) = SitePath::new(&file_of(&url)) {
            if subject != Subject::NotFound {
                plan.urls.or_default(&subject).insert(edition, url.clone());
            }
            plan.pages.push(PlannedPage { subject, edition: edition.clone(), path, url });
        }
    };
    for subject in subjects {
        if let Subject::PermalinkIn(key) = subject {
            add(Subject::Permalink(key.clone()), format!("/id/{}/", key.id));
        }
    }
    add(Subject::Root, "/".to_owned());
    add(Subject::NotFound, "/404.html".to_owned());
}

/// Where an editor should look when a page has a bad or a taken address.
pub fn place(site: &Site, subject: &Subject, edition: &Edition) -> Option<Span> {
    let key = subject.entry()?;
    let entry = site.entry(key)?;
    let slug = entry.words.get(edition).and_then(|words| words.slug.as_ref());
    Some(slug.map_or(Span::file(entry.words.get(edition).map_or(entry.file, |words| words.file)), |slug| slug.span))
}

fn unsafe_address(site: &Site, subject: &Subject, edition: &Edition, url: &str) -> Finding {
    Finding { span: place(site, subject, edition), ..Finding::global(&code::UNSAFE_ADDRESS) }.with("slug", url)
}

/// Two files on one name, on any file system: case is not enough to tell them apart.
fn twins(site: &Site, plan: &Plan) -> Vec<Finding> {
    let mut taken: BTreeMap<String, &PlannedPage> = BTreeMap::new();
    let mut findings = Vec::new();
    for page in &plan.pages {
        match taken.get(&page.path.as_str().to_lowercase()) {
            Some(first) => {
                let finding = Finding { span: place(site, &page.subject, &page.edition), ..Finding::global(&code::SAME_ADDRESS) };
                let other = match &first.subject {
                    Subject::Entry(key) | Subject::Permalink(key) => format!("content/{}/{}", key.kind.folder(), key.id),
                    _ => first.url.clone(),
                };
                findings.push(finding.with("address", page.url.as_str()).with("other", other));
            }
            None => {
                taken.insert(page.path.as_str().to_lowercase(), page);
            }
        }
    }
    findings
}
