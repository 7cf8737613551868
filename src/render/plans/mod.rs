//! Pages of a plan: the overview, its areas, and the whole of it from one side at a time.

pub mod action;
pub mod area;
mod bodies;
pub mod documents;
mod goals;
mod matrix;
pub mod served;
mod time;
mod together;
pub mod words;

use crate::model::Entry;
use crate::model::action_plan::Area;
use crate::model::entry::EntryRef;
use crate::plan::PlanSide;

use super::edition_view::EditionView;
use super::glossary::document;
use super::plan_view::Brief;
use super::view::{Entrance, Fact, Goal, Link, Page, Text};
use words::{PlanInEdition, Rows, keys};

/// What the overview of a plan adds to its words.
pub fn overview(view: &EditionView<'_>, entry: &Entry, page: &mut Page) {
    let Some(plan) = PlanInEdition::of(view, &entry.key) else { return };
    page.content.facts = facts(&plan);
    page.content.plan.ended = plan.ended();
    page.content.plan.views = sides(&plan);
    page.content.plan.tiers = documents::of_plan(&plan);
    page.content.goals = goals(&plan);
    if view.edition.is_simple() {
        page.content.plan.brief = brief(&plan);
    } else {
        page.content.entrances_title = view.localizer.text("plan-areas");
        page.content.entrances = entrances(&plan);
    }
}

/// A page that shows a whole plan from one side.
pub fn side(view: &EditionView<'_>, plan: &EntryRef, side: PlanSide, page: &mut Page) -> &'static str {
    const TEMPLATE: &str = "pages/plan_side.html";
    let Some(plan) = PlanInEdition::of(view, plan) else { return TEMPLATE };
    let title = view.localizer.text(&format!("plan-side-{}", side.as_str()));
    page.set_title(view.own(title.clone()), title);
    page.summary = view.title(&plan.entry.key).into();
    page.content.plan.ended = plan.ended();
    match side {
        PlanSide::Bodies => {
            page.content.plan.matrix = matrix::matrix(&plan);
            page.content.plan.bodies = bodies::bodies(&plan);
        }
        PlanSide::Goals => {
            page.content.plan.targets = plan.facts.contributes_to.iter().map(|target| plan.target(target)).collect();
            page.content.plan.goals = goals::goals(&plan);
        }
        PlanSide::Time => {
            page.content.plan.statuses = time::statuses(&plan);
            page.content.plan.times = time::times(&plan);
        }
        PlanSide::Together => {
            page.content.plan.networks = together::networks(&plan);
            page.content.plan.together = together::together(&plan);
        }
        PlanSide::Served => page.content.plan.served = served::served(&plan),
    }
    TEMPLATE
}

fn sides(plan: &PlanInEdition<'_, '_>) -> Vec<Link> {
    let title = |side: PlanSide| plan.view.own(plan.view.localizer.text(&format!("plan-side-{}", side.as_str())));
    PlanSide::ALL.iter().filter_map(|side| Some(Link { title: title(*side), url: plan.side_url(*side)?.to_owned() })).collect()
}

fn facts(plan: &PlanInEdition<'_, '_>) -> Vec<Fact> {
    let (view, facts, say) = (plan.view, plan.facts, &plan.view.localizer);
    let mut rows = Rows::default();
    rows.texts(say.text("plan-level"), [view.own(say.text(&format!("plan-level-{}", facts.level.as_str())))]);
    rows.texts(say.text("plan-valid"), facts.valid.as_ref().map(|valid| view.own(plan.period(&valid.edtf.value))));
    rows.texts(
        say.text("plan-valid-wording"),
        facts.valid.as_ref().and_then(|valid| valid.wording.as_ref()).map(|text| view.source_text(text)),
    );
    rows.links(say.text("plan-publisher"), view.links(facts.publisher.as_ref().map(|key| &key.value)));
    if let Some(decided) = &facts.decided {
        let on = decided.on.as_ref().map(|on| view.own(say.date(on.value)).into());
        rows.add(say.text("plan-decided"), on.into_iter().collect(), view.links(decided.by.as_ref().map(|key| &key.value)));
    }
    rows.links(say.text("plan-responsible"), view.links(facts.responsible.as_ref().map(|key| &key.value)));
    rows.links(say.text("plan-parties"), view.links(keys(&facts.parties)));
    let cadences = facts.followed_up.iter().map(|cadence| view.own(say.text(&format!("cadence-{}", cadence.as_str()))));
    rows.texts(say.text("plan-followed-up"), cadences);
    rows.links(say.text("plan-parent"), view.links(facts.parent.as_ref().map(|key| &key.value)));
    rows.links(say.text("plan-supersedes"), view.links(facts.supersedes.as_ref().map(|key| &key.value)));
    rows.texts(say.text("plan-source"), facts.source.as_ref().map(|source| document(view, source)));
    rows.0
}

fn entrances(plan: &PlanInEdition<'_, '_>) -> Vec<Entrance> {
    let entrance = |area: &Area| {
        let count = area.all_actions().len();
        let count = (count > 0).then(|| plan.view.localizer.format("count-actions", &[("count", count.into())]));
        Entrance {
            title: plan.area_title(area),
            summary: Text::default(),
            url: plan.area_url(area),
            picto: String::new(),
            count: count.unwrap_or_default(),
        }
    };
    plan.facts.areas.iter().map(|area| entrance(area)).collect()
}

/// The plan on one page: what is to be done, area by area, as far as there are easy words for it.
fn brief(plan: &PlanInEdition<'_, '_>) -> Vec<Brief> {
    let of_area = |area: &Area| {
        let why = plan.find(|texts| &texts.areas, &area.id).and_then(|(words, area)| Some(plan.prose(words, area.why.as_ref()?)));
        let actions = area.all_actions().into_iter().filter_map(|action| plan.find(|texts| &texts.actions, &action.id));
        let easy = actions.filter(|(words, _)| words.edition == *plan.view.edition);
        Brief {
            area: Link { title: plan.area_title(area), url: plan.area_url(area) },
            why: why.unwrap_or_default(),
            lines: easy.map(|(words, action)| plan.view.text(words, &action.what)).collect(),
        }
    };
    plan.facts.areas.iter().map(|area| of_area(area)).collect()
}

fn goals(plan: &PlanInEdition<'_, '_>) -> Vec<Goal> {
    let of_goal = |id| {
        let (words, goal) = plan.find(|texts| &texts.goals, id)?;
        // An easy edition tells the goals that it has words for; the others stand on the page of goals.
        let is_told = !plan.view.edition.is_simple() || words.edition == *plan.view.edition;
        is_told.then(|| Goal { text: plan.prose(words, &goal.text), ..Goal::default() })
    };
    plan.facts.goals.iter().filter_map(|goal| of_goal(&goal.id)).collect()
}
