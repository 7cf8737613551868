//! The indicators of the site's plans that ask what the site covers.

use crate::check::coverage::Coverage;
use crate::model::doc::plain_text;
use crate::model::entry::{EntryRef, Id, Kind};
use crate::model::evidence::Score;
use crate::model::plan_words::by_id;
use crate::model::{Extra, Facts, Site};

/// An indicator with its figure.
pub struct Indicator<'a> {
    /// The plan that it stands in.
    pub plan: &'a EntryRef,
    /// Its id.
    pub id: &'a Id,
    /// The goal that it belongs to and what it asks, in the source edition.
    pub text: String,
    /// What the site has.
    pub score: Score,
}

/// All indicators that ask, plan by plan.
pub fn of<'a>(site: &'a Site, coverage: &Coverage<'_>) -> Vec<Indicator<'a>> {
    let mut found = Vec::new();
    for entry in site.of_kind(Kind::Plan) {
        let Facts::Plan(facts) = &entry.facts else { continue };
        let words = site.editions().find_map(|edition| entry.words.get(edition));
        let texts = words.and_then(|words| if let Extra::Plan(texts) = &words.extra { Some(texts) } else { None });
        for (goal, indicator) in facts.goals.iter().flat_map(|goal| goal.indicators.iter().map(move |own| (goal, own))) {
            let Some(measure) = &indicator.measured_by else { continue };
            let asked = texts.and_then(|texts| by_id(&texts.goals, goal.id.as_str())).map(|goal| plain_text(&goal.text.0));
            let told = texts.and_then(|texts| by_id(&texts.indicators, indicator.id.as_str())).map(|line| plain_text(&line.value.0));
            found.push(Indicator {
                plan: &entry.key,
                id: &indicator.id.value,
                text: asked.into_iter().chain(told).collect::<Vec<_>>().join(" – "),
                score: coverage.score(measure.value),
            });
        }
    }
    found
}
