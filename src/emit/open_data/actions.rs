//! The actions of all plans as CSV (RFC 4180), a row each.

use crate::base::csv::row;
use crate::base::span::Located;
use crate::model::action_plan::Area;
use crate::model::doc::Prose;
use crate::model::entry::Kind;
use crate::model::plan_action::Action;
use crate::model::plan_words::{ActionWords, PlanWords, by_id};
use crate::model::{Entry, Extra, Facts};
use crate::render::{EditionView, plain};

use super::texts::{ids, many, names};

/// The columns; docs/open-data.md says what each holds.
const HEAD: [&str; 21] = [
    "plan",
    "plan_title",
    "area",
    "area_title",
    "action",
    "what",
    "how",
    "responsible",
    "cooperating",
    "track",
    "when",
    "when_in_words",
    "status",
    "effect",
    "followup",
    "cadence",
    "goals",
    "indicators",
    "contributes_to",
    "served_by",
    "page",
];

/// Writes them, in the words of an edition; of plans that have none there, none.
pub fn write(view: &EditionView<'_>) -> String {
    let mut text = row(&HEAD);
    for entry in super::shown(view, Kind::Plan) {
        let (Facts::Plan(facts), Some(words)) = (&entry.facts, entry.words.get(view.edition)) else { continue };
        let Extra::Plan(own) = &words.extra else { continue };
        for area in facts.all_areas() {
            for action in &area.actions {
                let place = Place { view, entry, title: words.title.as_str(), area, words: own };
                text.push_str(&row(&place.cells(action)));
            }
        }
    }
    text
}

/// Where an action stands.
struct Place<'p, 'a> {
    view: &'p EditionView<'a>,
    entry: &'p Entry,
    title: &'p str,
    area: &'p Area,
    words: &'p PlanWords,
}

impl Place<'_, '_> {
    fn cells(&self, action: &Action) -> Vec<String> {
        let said: Option<&ActionWords> = by_id(&self.words.actions, action.id.as_str()).map(|words| &words.value);
        let line = |line: Option<&Located<Prose>>| line.map(|line| plain(self.view, &line.0)).unwrap_or_default();
        let when = action.when.as_ref();
        let page = self.view.action_address(&self.entry.key, action.id.as_str()).map(|address| address.url);
        vec![
            self.entry.key.id.to_string(),
            self.title.to_owned(),
            self.area.id.to_string(),
            by_id(&self.words.areas, self.area.id.as_str()).map(|area| area.title.value.clone()).unwrap_or_default(),
            action.id.to_string(),
            said.map(|said| said.what.value.clone()).unwrap_or_default(),
            many(said.iter().flat_map(|said| &said.how).map(|step| plain(self.view, &step.0))),
            names(self.view, &action.responsible),
            names(self.view, &action.cooperating),
            action.track.as_ref().map(|track| track.as_str()).unwrap_or_default().to_owned(),
            when.map(|when| when.edtf.value.to_string()).unwrap_or_default(),
            when.and_then(|when| when.wording.as_ref()).map(|wording| wording.value.clone()).unwrap_or_default(),
            action.status.as_str().to_owned(),
            line(said.and_then(|said| said.effect.as_ref())),
            line(said.and_then(|said| said.followup.as_ref())),
            action.cadence.as_ref().map(|cadence| cadence.as_str()).unwrap_or_default().to_owned(),
            many(action.goals.iter().map(|goal| &goal.value)),
            many(action.indicators.iter().map(|indicator| &indicator.value)),
            many(action.contributes_to.iter().map(|target| &target.value)),
            many(ids(self.view, &action.served_by)),
            page.map(|url| format!("{}{url}", self.view.site.settings.base())).unwrap_or_default(),
        ]
    }
}
