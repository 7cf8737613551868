//! An action of a plan: what is to be done, by whom, when, to what effect.

use crate::base::span::Located;
use crate::model::doc::Prose as Line;
use crate::model::entry::EntryRef;
use crate::model::plan_action::Action;
use crate::render::edition_view::EditionView;
use crate::render::view::{Action as ActionView, Fact, Prose};

use super::served;
use super::words::{PlanInEdition, Rows, keys};

/// An action with its words in this edition, or in the nearest that has them.
pub fn action(plan: &PlanInEdition<'_, '_>, action: &Action) -> Option<ActionView> {
    let (words, found) = plan.find(|texts| &texts.actions, &action.id)?;
    let line = |line: &Located<Line>| plan.prose(words, line);
    Some(ActionView {
        anchor: action.id.to_string(),
        url: String::new(),
        what: plan.view.text(words, &found.what),
        how: found.how.iter().map(line).collect(),
        effect: found.effect.as_ref().map(line).unwrap_or_default(),
        facts: facts(plan, action, found.followup.as_ref().map(line)),
        status_name: status(plan.view, action),
        status: action.status.as_str(),
    })
}

/// How far an action has come, in words.
pub fn status(view: &EditionView<'_>, action: &Action) -> String {
    view.localizer.text(&format!("action-status-{}", action.status.as_str()))
}

fn facts(plan: &PlanInEdition<'_, '_>, action: &Action, followup: Option<Prose>) -> Vec<Fact> {
    let (view, say) = (plan.view, &plan.view.localizer);
    let mut rows = Rows::default();
    rows.links(say.text("action-responsible"), view.links(keys(&action.responsible)));
    if action.responsible.is_empty() {
        rows.links(say.text("action-parties"), view.links(keys(&plan.facts.parties)));
    }
    rows.links(say.text("action-cooperating"), view.links(keys(&action.cooperating)));
    let when = action.when.as_ref().or(plan.facts.valid.as_ref());
    rows.texts(say.text("action-when"), when.map(|when| plan.when(when)));
    rows.texts(say.text("action-track"), action.track.map(|track| view.own(say.text(&format!("action-track-{}", track.as_str())))));
    let cadence = action.cadence.map(|cadence| view.own(say.text(&format!("cadence-{}", cadence.as_str()))));
    rows.texts(say.text("action-followup"), followup.into_iter().chain(cadence.map(Prose::from)));
    let documents = plan.facts.documents.iter().filter(|document| action.also_in.iter().any(|id| id.value == document.id.value));
    let also_in: Vec<_> = documents.map(|document| super::documents::name(plan, document)).collect();
    let (linked, named): (Vec<_>, Vec<_>) = also_in.into_iter().partition(|link| !link.url.is_empty());
    rows.add(say.text("action-also-in"), named.into_iter().map(|link| link.title.into()).collect(), linked);
    let (linked, named): (Vec<_>, Vec<_>) =
        keys(&action.served_by).filter_map(|key| served::named(view, key)).partition(|link| !link.url.is_empty());
    rows.add(say.text("action-served-by"), named.into_iter().map(|link| link.title.into()).collect(), linked);
    rows.0
}

/// The actions, in all plans shown, that a body answers for or takes part in.
pub fn actions_of(view: &EditionView<'_>, organisation: &EntryRef) -> Vec<ActionView> {
    let mut found = Vec::new();
    for plan in PlanInEdition::all(view) {
        let takes_part = |action: &&Action| keys(&action.responsible).chain(keys(&action.cooperating)).any(|key| key == organisation);
        for here in plan.facts.all_actions().into_iter().filter(takes_part) {
            let Some(mut shown) = action(&plan, here) else { continue };
            if let Some(address) = view.action_address(&plan.entry.key, here.id.as_str()) {
                shown.what = view.leading(shown.what, &address);
                shown.url = address.url;
            }
            let mut rows = Rows::default();
            let ended = Some(plan.ended()).filter(|ended| !ended.is_empty()).map(|ended| view.own(ended).into());
            rows.add(view.localizer.text("action-plan"), ended.into_iter().collect(), view.links([&plan.entry.key]));
            shown.facts.splice(0..0, rows.0);
            found.push(shown);
        }
    }
    found
}
