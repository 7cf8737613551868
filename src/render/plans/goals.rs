//! The goals of a plan: how each is followed up, with its figures, and what leads there.

use crate::model::entry::Id;
use crate::model::page::PageType;
use crate::model::plan_goal::{Goal, Indicator};
use crate::render::plan_view::{Figure, GoalGroup, GoalPage, Indicator as IndicatorView};
use crate::render::view::{Link, Text};

use super::words::{PlanInEdition, Rows};

/// From one bar of a drawing to the next.
const STEP: usize = 12;

/// The goals of the whole plan first, then those of each area.
pub fn goals(plan: &PlanInEdition<'_, '_>) -> Vec<GoalGroup> {
    let under = |area: Option<&Id>| {
        let own = plan.facts.goals.iter().filter(move |goal| goal.area.as_ref().map(|area| &area.value) == area);
        own.filter_map(|goal| self::goal(plan, goal)).collect::<Vec<_>>()
    };
    let whole = GoalGroup { title: Text::default(), goals: under(None) };
    let of_areas =
        plan.facts.all_areas().into_iter().map(|area| GoalGroup { title: plan.area_title(area), goals: under(Some(&area.id.value)) });
    std::iter::once(whole).chain(of_areas).filter(|group| !group.goals.is_empty()).collect()
}

fn goal(plan: &PlanInEdition<'_, '_>, goal: &Goal) -> Option<GoalPage> {
    let (view, say) = (plan.view, &plan.view.localizer);
    let (words, found) = plan.find(|texts| &texts.goals, &goal.id)?;
    let mut rows = Rows::default();
    let frequency = goal.frequency.map(|cadence| view.own(say.text(&format!("cadence-{}", cadence.as_str()))));
    rows.texts(say.text("goal-frequency"), frequency);
    rows.texts(say.text("goal-contributes-to"), goal.contributes_to.iter().map(|target| plan.target(target)));
    let actions = plan.facts.all_actions().into_iter().filter(|action| action.goals.iter().any(|id| id.value == goal.id.value));
    Some(GoalPage {
        anchor: goal.id.to_string(),
        text: plan.prose(words, &found.text),
        examples: found.examples.iter().map(|example| plan.prose(words, example)).collect(),
        facts: rows.0,
        indicators: goal.indicators.iter().map(|indicator| self::indicator(plan, indicator)).collect(),
        actions: actions.filter_map(|action| plan.action_link(action)).collect(),
    })
}

fn indicator(plan: &PlanInEdition<'_, '_>, indicator: &Indicator) -> IndicatorView {
    let most = indicator.values.iter().map(|(_, figure)| figure.value.value).fold(0.0, f64::max);
    let figures = indicator.values.iter().enumerate().map(|(row, (year, figure))| Figure {
        year: year.value.clone(),
        value: plan.view.localizer.left_to_right(&figure.text),
        length: length(figure.value.value, most),
        top: row.saturating_mul(STEP),
    });
    let (here, here_link) = here(plan, indicator).unwrap_or_default();
    IndicatorView {
        here,
        here_link,
        text: plan.line(|texts| &texts.indicators, &indicator.id).unwrap_or_default(),
        source: indicator.source.as_ref().map(|source| plan.view.source_text(source)).unwrap_or_default(),
        unit: indicator.unit.as_ref().map(|unit| plan.view.source_text(unit)).unwrap_or_default(),
        figures: figures.collect(),
        height: indicator.values.len().saturating_mul(STEP),
    }
}

/// What this site has of what an indicator asks for, with the day that it holds for, and the page that tells how it was counted.
fn here(plan: &PlanInEdition<'_, '_>, indicator: &Indicator) -> Option<(String, Link)> {
    let (view, say) = (plan.view, &plan.view.localizer);
    let score = view.evidence.score(indicator.measured_by.as_ref()?.value)?;
    let args = [("count", score.count.into()), ("of", score.of.into()), ("date", say.date(view.evidence.day?).into())];
    let page = view.page_of_type(PageType::Coverage).and_then(|page| view.plan.entry_url(&page.key, view.edition));
    let link = page.map(|url| Link { title: view.own(say.text("indicator-how")), url: url.to_owned() });
    Some((say.format("indicator-here", &args), link.unwrap_or_default()))
}

/// The length of a bar, of 100.
fn length(value: f64, most: f64) -> u8 {
    (0..=100).rev().find(|part| value * 100.0 >= most * f64::from(*part)).unwrap_or_default()
}
