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
    /// What it asks, in the source edition.
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
        for indicator in facts.goals.iter().flat_map(|goal| &goal.indicators) {
            let Some(measure) = &indicator.measured_by else { continue };
            let text = words.and_then(|words| match &words.extra {
                Extra::Plan(texts) => by_id(&texts.indicators, indicator.id.as_str()).map(|line| plain_text(&line.value.0)),
                _ => None,
            });
            found.push(Indicator {
                plan: &entry.key,
                id: &indicator.id.value,
                text: text.unwrap_or_default(),
                score: coverage.score(measure.value),
            });
        }
    }
    found
}
