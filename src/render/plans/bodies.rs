//! Each body of a plan with what it does, what it has bound itself to, and the law that it acts on.

use crate::model::entry::EntryRef;
use crate::model::plan_context::Mandate;
use crate::render::plan_view::Body;
use crate::render::view::{Fact, Prose};

use super::words::{PlanInEdition, Rows, anchor, keys};

/// The bodies that act in a plan, in the order in which it names them, as far as this build shows them.
pub fn acting(plan: &PlanInEdition<'_, '_>) -> Vec<EntryRef> {
    let mut found: Vec<EntryRef> = Vec::new();
    let actions = plan.facts.all_actions();
    let answering = actions.iter().flat_map(|action| keys(&action.responsible));
    let taking_part = actions.iter().flat_map(|action| keys(&action.cooperating));
    for key in answering.chain(taking_part) {
        if !found.contains(key) && plan.view.shown(key).is_some() {
            found.push(key.clone());
        }
    }
    found
}

/// All bodies of a plan.
pub fn bodies(plan: &PlanInEdition<'_, '_>) -> Vec<Body> {
    let mut all = acting(plan);
    let bound = plan.facts.commitments.iter().filter_map(|commitment| commitment.organisation.as_ref());
    let under_law = plan.facts.mandates.iter().filter_map(|mandate| mandate.organisation.as_ref());
    for key in bound.chain(under_law).map(|key| &key.value) {
        if !all.contains(key) && plan.view.shown(key).is_some() {
            all.push(key.clone());
        }
    }
    all.iter().map(|key| body(plan, key)).collect()
}

fn body(plan: &PlanInEdition<'_, '_>, key: &EntryRef) -> Body {
    let actions = plan.facts.all_actions();
    let answers = actions.iter().filter(|action| keys(&action.responsible).any(|own| own == key));
    let takes_part = actions.iter().filter(|action| keys(&action.cooperating).any(|own| own == key));
    let commitments =
        plan.facts.commitments.iter().filter(|commitment| commitment.organisation.as_ref().is_some_and(|own| own.value == *key));
    let mandates = plan.facts.mandates.iter().filter(|mandate| mandate.organisation.as_ref().is_some_and(|own| own.value == *key));
    Body {
        anchor: anchor(key),
        link: plan.view.link(key).unwrap_or_default(),
        responsible: answers.filter_map(|action| plan.action_link(action)).collect(),
        cooperating: takes_part.filter_map(|action| plan.action_link(action)).collect(),
        commitments: commitments.filter_map(|commitment| plan.line(|texts| &texts.commitments, &commitment.id)).collect(),
        mandates: mandates.map(|mandate| self::mandate(plan, mandate)).collect(),
    }
}

/// A regulation with what it asks; where the plan writes it otherwise, or where it has been replaced, that is told.
fn mandate(plan: &PlanInEdition<'_, '_>, mandate: &Mandate) -> Fact {
    let say = &plan.view.localizer;
    let section = mandate.section.as_ref().map(|section| format!(" {}", section.value)).unwrap_or_default();
    let mut rows = Rows::default();
    let name = Prose::from(plan.view.source_text(&format!("{}{section}", mandate.regulation.value)));
    let asks = plan.line(|texts| &texts.mandates, &mandate.id);
    let wording = mandate.wording.as_ref().map(|wording| say.format("mandate-wording", &[("wording", wording.as_str().into())]));
    let replaced = mandate.replaced_by.as_ref().map(|by| say.format("mandate-replaced", &[("regulation", by.as_str().into())]));
    let notes = wording.into_iter().chain(replaced).map(|note| plan.view.own(note).into());
    rows.add(say.text("mandate"), std::iter::once(name).chain(asks).chain(notes).collect(), Vec::new());
    rows.0.into_iter().next().unwrap_or_default()
}
