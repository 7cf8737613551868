//! Where names lead: to what is there, by way of what the editors say.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::edition::Edition;
use crate::base::span::Located;
use crate::model::Site;
use crate::model::page::PageType;
use crate::model::published::Line;
use crate::model::redirects::Redirect;

use super::{Plan, Profile, Subject};

/// All lines of the ledgers that a build looks at, each address once.
pub fn lines(site: &Site, profile: Profile) -> Vec<&Located<Line>> {
    let mut lines: BTreeMap<&str, &Located<Line>> = BTreeMap::new();
    let internal = site.published.internal.lines().filter(|_| profile == Profile::Internal);
    lines.extend(internal.chain(site.published.public.lines()).map(|line| (line.address.as_str(), line)));
    lines.into_values().collect()
}

/// Where names lead.
pub struct Ways<'a> {
    site: &'a Site,
    plan: &'a Plan,
    living: BTreeMap<String, &'a Subject>,
    redirects: BTreeMap<&'a str, &'a Redirect>,
}

/// Where a name leads in the end, however many redirects there are on the way.
pub enum End<'a> {
    /// To what is there.
    At(&'a Subject, bool),
    /// To a name that nothing bears.
    Unknown(&'a Located<String>),
    /// Back to itself.
    Circle,
    /// Nobody has said.
    Nowhere,
}

impl<'a> Ways<'a> {
    /// Gathers what is there and what the editors say.
    pub fn new(site: &'a Site, plan: &'a Plan) -> Self {
        let content = plan.subjects().filter(|subject| !matches!(subject, Subject::Permalink(_) | Subject::PermalinkIn(_)));
        let living = content.filter_map(|subject| Some((subject.name()?, subject))).collect();
        let redirects = site.redirects.ways.iter().map(|redirect| (redirect.from.as_str(), redirect)).collect();
        Self { site, plan, living, redirects }
    }

    /// The site that they are of.
    pub fn site(&self) -> &'a Site {
        self.site
    }

    /// What an editor says of a name or an address.
    pub fn redirect(&self, from: &str) -> Option<&'a Redirect> {
        self.redirects.get(from).copied()
    }

    /// The plan that they are of.
    pub fn plan(&self) -> &'a Plan {
        self.plan
    }

    /// The names of all that is there.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.living.keys().map(String::as_str)
    }

    /// Whether something bears a name.
    pub fn is_living(&self, name: &str) -> bool {
        self.living.contains_key(name)
    }

    /// Where a name or an address leads.
    pub fn follow(&self, from: &str) -> End<'a> {
        let (mut name, mut is_gone, mut last, mut seen) = (from, false, None, BTreeSet::new());
        loop {
            if let Some(subject) = self.living.get(name) {
                return End::At(subject, is_gone);
            }
            let whole = whole(name);
            let Some(redirect) = self.redirects.get(name).or_else(|| self.redirects.get(whole)) else {
                // A list of the finder that has become empty: nobody made it, and nobody need say where it leads.
                let finder = self.finder().filter(|_| last.is_none() && from.starts_with("services:?"));
                return match (finder, last) {
                    (Some(finder), _) => End::At(finder, false),
                    (None, Some(to)) => End::Unknown(to),
                    (None, None) => End::Nowhere,
                };
            };
            if !seen.insert(redirect.from.as_str()) {
                return End::Circle;
            }
            is_gone |= redirect.is_gone;
            last = Some(&redirect.to);
            name = &redirect.to;
        }
    }

    fn finder(&self) -> Option<&'a Subject> {
        let page = self.site.pages_of_type(PageType::Finder).next()?;
        self.living.get(&page.key.to_string()).copied()
    }

    /// The edition that takes the place of one; itself, while the site has it.
    pub fn edition(&self, edition: &'a Edition) -> Option<&'a Edition> {
        let says = |from: &Edition| self.site.redirects.editions.iter().find(|(known, _)| known.value == *from).map(|(_, to)| &to.value);
        let chain = std::iter::successors(Some(edition), |from| says(from)).take(self.site.redirects.editions.len().saturating_add(1));
        chain.into_iter().find(|edition| self.site.editions().any(|known| known == *edition))
    }
}

/// The plan that a name is a part of (`plan:kalmar/barn`), or the name itself.
pub fn whole(name: &str) -> &str {
    if name.starts_with("plan:") { name.split(['/', '?']).next().unwrap_or(name) } else { name }
}
