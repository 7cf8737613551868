//! The files of open data: which there will be, and where.

use crate::base::edition::Edition;
use crate::base::path::SitePath;
use crate::base::policy::DATA_FOLDER;
use crate::model::Site;
use crate::model::entry::Kind;

use super::{Plan, Subject};

/// What the data are about: what a data portal calls a dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dataset {
    /// Who helps, and how to reach them.
    Services,
    /// Strategies and action plans.
    Plans,
    /// Weeks and days that come back every year.
    Campaigns,
}

impl Dataset {
    /// All of them, in the order of the catalogue.
    pub const ALL: [Self; 3] = [Self::Services, Self::Plans, Self::Campaigns];

    /// The word that stands for it in identifiers and in the ids of messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Services => "services",
            Self::Plans => "plans",
            Self::Campaigns => "campaigns",
        }
    }

    /// The kind of entry that it holds.
    pub fn kind(self) -> Kind {
        match self {
            Self::Services => Kind::Service,
            Self::Plans => Kind::Plan,
            Self::Campaigns => Kind::Campaign,
        }
    }
}

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DataForm {
    /// The services as JSON (Open Referral HSDS 3.0).
    ServicesJson,
    /// The ways to reach the services as CSV.
    ServicesCsv,
    /// The plans as JSON, with the words of every edition.
    PlansJson,
    /// The actions of the plans as CSV.
    ActionsCsv,
    /// The indicators of the plans, with their figures, as CSV.
    IndicatorsCsv,
    /// The campaigns as a calendar (iCalendar).
    Calendar,
}

impl DataForm {
    /// All of them, in the order of the catalogue.
    pub const ALL: [Self; 6] =
        [Self::ServicesJson, Self::ServicesCsv, Self::PlansJson, Self::ActionsCsv, Self::IndicatorsCsv, Self::Calendar];

    /// The dataset that it is a form of.
    pub fn dataset(self) -> Dataset {
        match self {
            Self::ServicesJson | Self::ServicesCsv => Dataset::Services,
            Self::PlansJson | Self::ActionsCsv | Self::IndicatorsCsv => Dataset::Plans,
            Self::Calendar => Dataset::Campaigns,
        }
    }

    /// The name of its file, or of the folder with a file for each edition, and the end of the file's name.
    fn name(self) -> (&'static str, &'static str) {
        match self {
            Self::ServicesJson => ("services", "json"),
            Self::ServicesCsv => ("services", "csv"),
            Self::PlansJson => ("plans", "json"),
            Self::ActionsCsv => ("actions", "csv"),
            Self::IndicatorsCsv => ("indicators", "csv"),
            Self::Calendar => ("campaigns", "ics"),
        }
    }
}

/// A file of open data.
#[derive(Debug, Clone)]
pub struct DataFile {
    /// What it holds.
    pub form: DataForm,
    /// The edition whose words it has; none when it has all editions'.
    pub edition: Option<Edition>,
    /// The file.
    pub path: SitePath,
}

/// The catalogue of all of it.
pub const CATALOGUE: &str = "catalogue.rdf";

/// The files that a site has, in order; none when it does not say on which terms its data are open. No page can have the
/// name of one: there is no dot in the address of a page.
pub fn files(site: &Site, plan: &Plan) -> Vec<DataFile> {
    if site.settings.open_data.is_none() {
        return Vec::new();
    }
    let file = |form: DataForm, edition: Option<&Edition>| {
        let (name, end) = form.name();
        let path = match edition {
            Some(edition) => format!("{DATA_FOLDER}/{name}/{}.{end}", site.settings.prefix(edition)),
            None => format!("{DATA_FOLDER}/{name}.{end}"),
        };
        Some(DataFile { form, edition: edition.cloned(), path: SitePath::new(&path)? })
    };
    let mut files = Vec::new();
    for form in DataForm::ALL {
        let kind = form.dataset().kind();
        // The words of a service are borrowed where an edition has none, since a number helps in any language; a plan or a campaign is not.
        let holds = |edition: &Edition| {
            site.of_kind(kind).any(|entry| {
                let is_shown = plan.urls(&Subject::Entry(entry.key.clone())).is_some();
                is_shown && (kind == Kind::Service || entry.words.get(edition).is_some())
            })
        };
        if form == DataForm::PlansJson {
            files.extend(site.editions().any(holds).then(|| file(form, None)).flatten());
        } else {
            files.extend(site.editions().filter(|edition| holds(edition)).filter_map(|edition| file(form, Some(edition))));
        }
    }
    files
}
