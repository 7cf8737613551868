//! The actions of a plan by the time they are for, and how far they have come.

use crate::model::edtf::Edtf;
use crate::model::plan_action::{Action, ActionStatus};
use crate::render::plan_view::{Time, TimedAction};
use crate::render::view::Fact;

use super::action::status;
use super::words::{PlanInEdition, Rows};

/// How many actions there are of each status.
pub fn statuses(plan: &PlanInEdition<'_, '_>) -> Vec<Fact> {
    let say = &plan.view.localizer;
    let mut rows = Rows::default();
    for choice in ActionStatus::ALL {
        let count = plan.facts.all_actions().iter().filter(|action| action.status.value == *choice).count();
        let label = say.text(&format!("action-status-{}", choice.as_str()));
        rows.texts(label, (count > 0).then(|| plan.view.own(say.format("count-actions", &[("count", count.into())]))));
    }
    rows.0
}

/// The actions by their time, the earliest first; those without a time of their own have the plan's.
pub fn times(plan: &PlanInEdition<'_, '_>) -> Vec<Time> {
    let of_plan = plan.facts.valid.as_ref().map(|valid| valid.edtf.value);
    let mut dated: Vec<(Option<Edtf>, &Action)> =
        plan.facts.all_actions().into_iter().map(|action| (action.when.as_ref().map(|when| when.edtf.value).or(of_plan), action)).collect();
    // An open end is later than every day; no time at all comes last.
    dated.sort_by_key(|(when, _)| {
        when.map(|when| (when.first_day(), when.last_day().is_none(), when.last_day())).map_or((1, None), |key| (0, Some(key)))
    });
    let mut times: Vec<(Option<Edtf>, Time)> = Vec::new();
    for (when, action) in dated {
        let Some(shown) = timed(plan, action) else { continue };
        match times.last_mut().filter(|(last, _)| *last == when) {
            Some((_, time)) => time.actions.push(shown),
            None => times.push((when, Time { title: title(plan, when.as_ref()), actions: vec![shown] })),
        }
    }
    times.into_iter().map(|(_, time)| time).collect()
}

fn title(plan: &PlanInEdition<'_, '_>, when: Option<&Edtf>) -> String {
    let say = &plan.view.localizer;
    when.map_or_else(|| say.text("time-unknown"), |when| say.sentence(&plan.period(when)))
}

fn timed(plan: &PlanInEdition<'_, '_>, action: &Action) -> Option<TimedAction> {
    let wording = action.when.as_ref().and_then(|when| when.wording.as_ref());
    let wording = wording.map(|wording| plan.view.source_text(wording)).filter(|text| text.mark.is_empty());
    Some(TimedAction {
        link: plan.action_link(action)?,
        wording: wording.unwrap_or_default(),
        status_name: status(plan.view, action),
        status: action.status.as_str(),
    })
}
