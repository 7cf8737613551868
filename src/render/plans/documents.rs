//! The hierarchy that a plan stands in: documents by level, international down to local.

use crate::model::action_plan::PlanFacts;
use crate::model::plan_context::{PlanDocument, PlanLevel};
use crate::render::edition_view::EditionView;
use crate::render::plan_view::{Tier, TierDocument};
use crate::render::view::{Link, Prose};

use super::words::{PlanInEdition, Rows};

/// The name of a document; without an address where this site does not retell it.
pub fn name(plan: &PlanInEdition<'_, '_>, document: &PlanDocument) -> Link {
    let link = document.plan.as_ref().and_then(|key| plan.view.link(&key.value));
    link.unwrap_or_else(|| {
        let words = plan.find(|texts| &texts.documents, &document.id);
        let title = words.map(|(words, title)| plan.view.text(words, title));
        Link { title: title.unwrap_or_else(|| plan.view.own(document.id.as_str())), url: String::new() }
    })
}

/// The documents around a plan.
pub fn of_plan(plan: &PlanInEdition<'_, '_>) -> Vec<Tier> {
    let documents = plan.facts.documents.iter().map(|document| (document.level.value, of_document(plan, document)));
    tiers(plan.view, documents.collect())
}

/// All plans that this build shows, by level; each says what it rests on.
pub fn all_plans(view: &EditionView<'_>) -> Vec<Tier> {
    let plans = PlanInEdition::all(view);
    let shown = plans.iter().filter_map(|plan| Some((plan.facts.level.value, of_whole(plan)?)));
    tiers(view, shown.collect())
}

fn of_whole(plan: &PlanInEdition<'_, '_>) -> Option<TierDocument> {
    let (view, say) = (plan.view, &plan.view.localizer);
    let words = view.words(plan.entry)?;
    let mut rows = Rows::default();
    let about = words.summary.as_ref().map(|summary| Prose::from(view.text(words, summary)));
    rows.texts(say.text("plan-about"), about);
    let valid = plan.facts.valid.as_ref().map(|valid| view.own(plan.period(&valid.edtf.value)));
    rows.texts(validity(plan.facts, view), valid);
    rows.links(say.text("plan-parent"), view.links(plan.facts.parent.as_ref().map(|key| &key.value)));
    Some(TierDocument { link: view.link(&plan.entry.key)?, current: false, facts: rows.0 })
}

fn validity(facts: &PlanFacts, view: &EditionView<'_>) -> String {
    view.localizer.text(if facts.ended.value { "plan-was-valid" } else { "plan-valid" })
}

fn of_document(plan: &PlanInEdition<'_, '_>, document: &PlanDocument) -> TierDocument {
    let (view, say) = (plan.view, &plan.view.localizer);
    let mut rows = Rows::default();
    rows.texts(say.text("document-valid"), document.valid.as_ref().map(|valid| view.own(plan.period(&valid.value))));
    let years = document.years.as_ref().map(|years| say.format("count-years", &[("count", years.value.into())]));
    rows.texts(say.text("document-years"), years.map(|years| view.own(years)));
    for (label, ids) in [("document-under", &document.under), ("document-reports-to", &document.reports_to)] {
        let named = plan.facts.documents.iter().filter(|other| ids.iter().any(|id| id.value == other.id.value));
        rows.texts(say.text(label), named.map(|other| name(plan, other).title));
    }
    let current = document.plan.as_ref().is_some_and(|key| key.value == plan.entry.key);
    TierDocument { link: name(plan, document), current, facts: rows.0 }
}

fn tiers(view: &EditionView<'_>, documents: Vec<(PlanLevel, TierDocument)>) -> Vec<Tier> {
    let tier = |level: &PlanLevel| Tier {
        title: view.localizer.text(&format!("plan-level-{}", level.as_str())),
        documents: documents.iter().filter(|(own, _)| own == level).map(|(_, document)| document.clone()).collect(),
    };
    PlanLevel::ALL.iter().map(tier).filter(|tier| !tier.documents.is_empty()).collect()
}
