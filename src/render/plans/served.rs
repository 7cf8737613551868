//! What of a plan can be seen on this site, and, the other way, which plans a page carries out.

use crate::model::entry::EntryRef;
use crate::plan::{PlanSide, Subject};
use crate::render::edition_view::EditionView;
use crate::render::plan_view::Served;
use crate::render::view::Link;

use super::words::{PlanInEdition, anchor, keys};

/// The pages that carry actions of a plan out, in the order in which it names them.
pub fn served(plan: &PlanInEdition<'_, '_>) -> Vec<Served> {
    let actions = plan.facts.all_actions();
    let mut found: Vec<&EntryRef> = Vec::new();
    for key in actions.iter().flat_map(|action| keys(&action.served_by)) {
        if !found.contains(&key) {
            found.push(key);
        }
    }
    let of_page = |key: &EntryRef| {
        let own = actions.iter().filter(|action| keys(&action.served_by).any(|page| page == key));
        Some(Served {
            anchor: anchor(key),
            link: named(plan.view, key)?,
            actions: own.filter_map(|action| plan.action_link(action)).collect(),
        })
    };
    found.into_iter().filter_map(of_page).collect()
}

/// An entry by its title, with a link where it has a page: a leaflet has none. Nothing of what this build does not hold.
pub fn named(view: &EditionView<'_>, key: &EntryRef) -> Option<Link> {
    view.link(key).or_else(|| view.site.entry(key).map(|_| Link { title: view.title(key), url: String::new() }))
}

/// The plans in force whose actions an entry carries out, each as a link to where they are listed.
pub fn plans_of(view: &EditionView<'_>, key: &EntryRef) -> Vec<Link> {
    let serves =
        |plan: &PlanInEdition<'_, '_>| plan.facts.all_actions().iter().any(|action| keys(&action.served_by).any(|page| page == key));
    let plans = PlanInEdition::all(view).into_iter().filter(|plan| !plan.facts.ended.value).filter(serves);
    let link = |plan: PlanInEdition<'_, '_>| {
        let side = Subject::PlanSide { plan: plan.entry.key.clone(), side: PlanSide::Served };
        let Link { title, url } = view.link_to(&side, view.title(&plan.entry.key))?;
        Some(Link { title, url: format!("{url}#{}", anchor(key)) })
    };
    plans.filter_map(link).collect()
}
