//! Bodies by areas or goals: who answers for how much, and takes part in how much.

use crate::model::action_plan::MatrixBy;
use crate::model::entry::EntryRef;
use crate::model::plan_action::Action;
use crate::plan::PlanSide;
use crate::render::plan_view::{Matrix, MatrixCell, MatrixRow};
use crate::render::view::Link;

use super::bodies::acting;
use super::words::{PlanInEdition, anchor, keys};

/// A column: its heading and its actions.
type Column<'a> = (Link, Vec<&'a Action>);

/// The matrix of a plan; nothing when there is too little to compare.
pub fn matrix(plan: &PlanInEdition<'_, '_>) -> Option<Matrix> {
    let say = &plan.view.localizer;
    let (caption, columns) = match plan.facts.matrix.value {
        MatrixBy::Areas => ("matrix-areas", by_area(plan)),
        MatrixBy::Goals => ("matrix-goals", by_goal(plan)),
    };
    let row = |key: &EntryRef| MatrixRow {
        body: Link { title: plan.view.title(key), url: format!("#{}", anchor(key)) },
        cells: columns.iter().map(|(_, actions)| cell(plan, key, actions)).collect(),
    };
    let rows: Vec<MatrixRow> = acting(plan).iter().map(row).collect();
    let columns: Vec<Link> = columns.into_iter().map(|(heading, _)| heading).collect();
    (rows.len() > 1 && columns.len() > 1).then(|| Matrix { caption: say.text(caption), columns, rows })
}

fn by_area<'a>(plan: &PlanInEdition<'_, 'a>) -> Vec<Column<'a>> {
    let heading = |area| Link { title: plan.area_title(area), url: plan.area_url(area) };
    plan.facts.areas.iter().map(|area| (heading(&area.value), area.all_actions())).collect()
}

/// The goals, and last the actions that the plan gives to no goal.
fn by_goal<'a>(plan: &PlanInEdition<'_, 'a>) -> Vec<Column<'a>> {
    let page = plan.side_url(PlanSide::Goals).unwrap_or_default();
    let all = plan.facts.all_actions();
    let of_goal = |goal: &str| all.iter().copied().filter(|action| action.goals.iter().any(|id| id.as_str() == goal)).collect();
    let heading = |goal| Link { title: plan.goal_text(goal), url: format!("{page}#{goal}") };
    let mut columns: Vec<Column<'a>> = plan.facts.goals.iter().map(|goal| (heading(&goal.id), of_goal(goal.id.as_str()))).collect();
    let rest: Vec<&Action> = all.iter().copied().filter(|action| action.goals.is_empty()).collect();
    if !rest.is_empty() {
        columns.push((Link { title: plan.view.own(plan.view.localizer.text("matrix-no-goal")), url: String::new() }, rest));
    }
    columns
}

fn cell(plan: &PlanInEdition<'_, '_>, body: &EntryRef, actions: &[&Action]) -> MatrixCell {
    let answers = actions.iter().filter(|action| keys(&action.responsible).any(|key| key == body)).count();
    let takes_part = actions.iter().filter(|action| keys(&action.cooperating).any(|key| key == body)).count();
    let say = |id: &str, count: usize| (count > 0).then(|| plan.view.localizer.format(id, &[("count", count.into())]));
    MatrixCell {
        words: [say("matrix-responsible", answers), say("matrix-cooperating", takes_part)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", "),
        answers: radius(answers),
        all: radius(answers.saturating_add(takes_part)),
    }
}

/// The radius of a disc whose area grows with a count: nine actions or more fill the drawing.
fn radius(count: usize) -> u8 {
    (0..=12_u8).find(|radius| usize::from(*radius).saturating_pow(2) >= count.saturating_mul(16)).unwrap_or(12)
}
