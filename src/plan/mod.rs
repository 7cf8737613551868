//! Every address before any page: what files there will be, and that no two have one name.

mod address;
pub mod assets;
mod negotiation;
mod script;
mod style;

use std::collections::{BTreeMap, BTreeSet};

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::negotiation::Negotiation;
use crate::base::path::SitePath;
use crate::base::source::Sources;
use crate::base::span::Span;
use crate::model::Site;
use crate::model::action_plan::PlanFacts;
use crate::model::common::Scope;
use crate::model::entry::{EntryRef, Id, Kind};
use crate::model::link::Query;
use crate::model::page::PageType;
use crate::model::plan_action::Action;
use crate::model::service::ServiceKind;
use crate::model::{Entry, Facts, catalogue};

use address::Addresses;
use assets::Assets;

/// For whom a site is built.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Profile {
    /// Everybody.
    #[default]
    Public,
    /// Staff: also what is marked internal.
    Internal,
}

/// A page that shows a whole plan from one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanSide {
    /// Who does what.
    Bodies,
    /// What is to be reached, and how that is seen.
    Goals,
    /// When, and how far it has come.
    Time,
    /// Who works with whom.
    Together,
    /// What of it can be seen on this site.
    Served,
}

impl PlanSide {
    /// All sides, in the order in which a plan leads to them.
    pub const ALL: &'static [Self] = &[Self::Bodies, Self::Goals, Self::Time, Self::Together, Self::Served];

    /// The word that stands for it in the ids of messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bodies => "bodies",
            Self::Goals => "goals",
            Self::Time => "time",
            Self::Together => "together",
            Self::Served => "served",
        }
    }

    /// Whether a plan has anything to show from this side.
    fn is_shown_of(self, site: &Site, facts: &PlanFacts) -> bool {
        let any = |holds: &dyn Fn(&Action) -> bool| facts.all_actions().into_iter().any(holds);
        match self {
            Self::Bodies => any(&|action| !action.responsible.is_empty()) || !facts.commitments.is_empty() || !facts.mandates.is_empty(),
            Self::Goals => !facts.goals.is_empty(),
            Self::Time => any(&|action| action.when.is_some()),
            Self::Together => any(&|action| action.responsible.len() + action.cooperating.len() > 1) || !facts.networks.is_empty(),
            Self::Served => any(&|action| action.served_by.iter().any(|key| site.entry(&key.value).is_some())),
        }
    }
}

/// What a page is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// An entry.
    Entry(EntryRef),
    /// The services for an audience or against a form of violence.
    FinderBy(EntryRef),
    /// The services of a kind.
    FinderKind(ServiceKind),
    /// The services that can answer in a language.
    FinderLanguage(Edition),
    /// The services that help in a place.
    FinderPlace(Scope),
    /// An area of a plan.
    Area {
        /// The plan.
        plan: EntryRef,
        /// The area's id.
        area: Id,
    },
    /// A whole plan from one side.
    PlanSide {
        /// The plan.
        plan: EntryRef,
        /// The side.
        side: PlanSide,
    },
    /// The address of an entry that outlives every change of name.
    Permalink(EntryRef),
    /// The address without an edition: a choice of editions.
    Root,
    /// What is shown for an address that leads nowhere.
    NotFound,
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
    /// Where the addresses without an edition lead, by the reader's languages.
    pub negotiation: Negotiation,
    urls: BTreeMap<Subject, Urls>,
}

/// The addresses of a subject's page in all editions.
#[derive(Debug, Default)]
pub struct Urls(BTreeMap<Edition, String>);

impl Urls {
    /// The address in an edition; of a page that is made once, its only one.
    pub fn of(&self, edition: &Edition) -> Option<&str> {
        self.0.get(edition).or_else(|| self.0.values().next()).map(String::as_str)
    }
}

impl Plan {
    /// The address of a subject's page in an edition.
    pub fn url(&self, subject: &Subject, edition: &Edition) -> Option<&str> {
        self.urls(subject)?.of(edition)
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
        for subject in &subjects {
            // A part that cannot stand in an address has been told of where it is written.
            let Some(url) = addresses.url(subject) else { continue };
            match SitePath::new(&file_of(&url)) {
                Some(path) => {
                    plan.urls.entry(subject.clone()).or_default().0.insert(edition.clone(), url.clone());
                    plan.pages.push(PlannedPage { subject: subject.clone(), edition: edition.clone(), path, url });
                }
                None => findings.push(unsafe_address(site, subject, edition, &url)),
            }
        }
    }
    if let Some(edition) = site.settings.source_edition() {
        single_pages(edition, &subjects, &mut plan);
    }
    findings.extend(twins(site, &plan));
    plan.negotiation = negotiation::negotiation(site, &plan);
    (plan, findings)
}

fn file_of(url: &str) -> String {
    let path = url.trim_start_matches('/');
    if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
}

/// Everything that has a page in each edition.
fn subjects(site: &Site) -> Vec<Subject> {
    let is_shown = |entry: &&Entry| entry.key.kind.has_page() && !entry.words.is_empty();
    let mut subjects: Vec<Subject> = site.entries.values().filter(is_shown).map(|entry| Subject::Entry(entry.key.clone())).collect();
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
    for entry in site.entries.values().filter(is_shown) {
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
                plan.urls.entry(subject.clone()).or_default().0.insert(edition.clone(), url.clone());
            }
            plan.pages.push(PlannedPage { subject, edition: edition.clone(), path, url });
        }
    };
    let mut ids = BTreeSet::new();
    for subject in subjects {
        // Two entries with one id are told of by a rule of their own.
        if let Subject::Entry(key) = subject
            && ids.insert(&key.id)
        {
            add(Subject::Permalink(key.clone()), format!("/id/{}/", key.id));
        }
    }
    add(Subject::Root, "/".to_owned());
    add(Subject::NotFound, "/404.html".to_owned());
}

/// Where an editor should look when a page has a bad or a taken address.
fn place(site: &Site, subject: &Subject, edition: &Edition) -> Option<Span> {
    let key = match subject {
        Subject::Entry(key) | Subject::FinderBy(key) | Subject::Permalink(key) => key,
        Subject::Area { plan: key, .. } | Subject::PlanSide { plan: key, .. } => key,
        Subject::FinderKind(_) | Subject::FinderLanguage(_) | Subject::FinderPlace(_) | Subject::Root | Subject::NotFound => return None,
    };
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
