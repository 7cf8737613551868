//! An area of a plan: its actions, and those of the areas within it under headings of their own.

use crate::model::action_plan::Area;
use crate::model::entry::{EntryRef, Id};
use crate::render::edition_view::EditionView;
use crate::render::plan_view::ActionGroup;
use crate::render::view::{Page, Text};

use super::action::action;
use super::words::PlanInEdition;

/// An area's page.
pub fn area(view: &EditionView<'_>, plan: &EntryRef, area: &Id, page: &mut Page) -> &'static str {
    const TEMPLATE: &str = "pages/plan_area.html";
    let Some(plan) = PlanInEdition::of(view, plan) else { return TEMPLATE };
    let Some(found) = plan.facts.areas.iter().find(|candidate| candidate.id.value == *area) else { return TEMPLATE };
    let title = plan.area_title(found);
    let tab_title = title.text.clone();
    page.set_title(title, tab_title);
    let words = plan.find(|texts| &texts.areas, area);
    let why = words.and_then(|(words, area)| Some(plan.prose(words, area.why.as_ref()?)));
    page.summary = why.unwrap_or_default();
    page.content.plan.ended = plan.ended();
    page.content.plan.groups = groups(&plan, found, Text::default());
    TEMPLATE
}

fn groups(plan: &PlanInEdition<'_, '_>, area: &Area, title: Text) -> Vec<ActionGroup> {
    let actions = area.actions.iter().filter_map(|here| action(plan, here)).collect();
    let own = Some(ActionGroup { title, actions }).filter(|group| !group.actions.is_empty());
    let within = area.areas.iter().flat_map(|inner| groups(plan, inner, plan.area_title(inner)));
    own.into_iter().chain(within).collect()
}
