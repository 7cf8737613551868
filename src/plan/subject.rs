//! What a page is about.

use crate::base::edition::Edition;
use crate::model::Site;
use crate::model::action_plan::PlanFacts;
use crate::model::common::Scope;
use crate::model::entry::{EntryRef, Id};
use crate::model::plan_action::Action;
use crate::model::service::ServiceKind;

/// A page that shows a whole plan from one side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
    pub fn is_shown_of(self, site: &Site, facts: &PlanFacts) -> bool {
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
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
    /// The same for its page in one edition.
    PermalinkIn(EntryRef),
    /// An address that was published once: what is there now.
    Former {
        /// What takes the place of what was there.
        successor: Box<Subject>,
        /// Whether the reader is told that the page is gone, rather than led on.
        is_gone: bool,
    },
    /// The address without an edition: a choice of editions.
    Root,
    /// What is shown for an address that leads nowhere.
    NotFound,
}

impl Subject {
    /// What it is called in the ledger of addresses and in `content/redirects.yaml`, as near to the words of links as can
    /// be; nothing for what is there whatever the content.
    pub fn name(&self) -> Option<String> {
        Some(match self {
            Self::Entry(key) | Self::Permalink(key) | Self::PermalinkIn(key) => key.to_string(),
            Self::FinderBy(key) => format!("services:?{}={}", key.kind.scheme(), key.id),
            Self::FinderKind(kind) => format!("services:?kind={}", kind.as_str()),
            Self::FinderLanguage(language) => format!("services:?language={language}"),
            Self::FinderPlace(place) => format!("services:?place={}", place.code()),
            Self::Area { plan, area } => format!("{plan}/{area}"),
            Self::PlanSide { plan, side } => format!("{plan}?{}", side.as_str()),
            Self::Root | Self::NotFound | Self::Former { .. } => return None,
        })
    }

    /// The entry that it is about; nothing for what is about many, or none.
    pub fn entry(&self) -> Option<&EntryRef> {
        match self {
            Self::Entry(key) | Self::FinderBy(key) | Self::Permalink(key) | Self::PermalinkIn(key) => Some(key),
            Self::Area { plan, .. } | Self::PlanSide { plan, .. } => Some(plan),
            Self::FinderKind(_) | Self::FinderLanguage(_) | Self::FinderPlace(_) => None,
            Self::Root | Self::NotFound | Self::Former { .. } => None,
        }
    }
}
