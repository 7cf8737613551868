//! What the goals of all plans are measured by, as CSV (RFC 4180): a row for each figure, and one where there is none yet.

use crate::base::csv::row;
use crate::model::entry::Kind;
use crate::model::plan_goal::{Goal, Indicator};
use crate::model::plan_words::{PlanWords, by_id};
use crate::model::{Extra, Facts};
use crate::render::{EditionView, plain};

/// The columns; docs/open-data.md says what each holds.
const HEAD: [&str; 12] =
    ["plan", "plan_title", "goal", "goal_text", "area", "frequency", "indicator", "indicator_text", "source", "unit", "year", "value"];

/// Writes them, in the words of an edition; of plans that have none there, none.
pub fn write(view: &EditionView<'_>) -> String {
    let mut text = row(&HEAD);
    for entry in super::shown(view, Kind::Plan) {
        let (Facts::Plan(facts), Some(words)) = (&entry.facts, entry.words.get(view.edition)) else { continue };
        let Extra::Plan(own) = &words.extra else { continue };
        let plan = [entry.key.id.to_string(), words.title.value.clone()];
        for goal in &facts.goals {
            let goal_cells = [plan.as_slice(), &of_goal(view, own, goal)].concat();
            // A goal without an indicator is one all the same.
            if goal.indicators.is_empty() {
                text.push_str(&row(&[goal_cells.as_slice(), &vec![String::new(); 6]].concat()));
            }
            for indicator in &goal.indicators {
                let cells = [goal_cells.as_slice(), &of_indicator(view, own, indicator)].concat();
                for [year, value] in figures(indicator) {
                    text.push_str(&row(&[cells.as_slice(), &[year, value]].concat()));
                }
            }
        }
    }
    text
}

fn of_goal(view: &EditionView<'_>, words: &PlanWords, goal: &Goal) -> Vec<String> {
    vec![
        goal.id.to_string(),
        by_id(&words.goals, goal.id.as_str()).map(|goal| plain(view, &goal.text.0)).unwrap_or_default(),
        goal.area.as_ref().map(|area| area.to_string()).unwrap_or_default(),
        goal.frequency.as_ref().map(|frequency| frequency.as_str()).unwrap_or_default().to_owned(),
    ]
}

fn of_indicator(view: &EditionView<'_>, words: &PlanWords, indicator: &Indicator) -> Vec<String> {
    vec![
        indicator.id.to_string(),
        by_id(&words.indicators, indicator.id.as_str()).map(|text| plain(view, &text.0)).unwrap_or_default(),
        indicator.source.as_ref().map(|source| source.value.clone()).unwrap_or_default(),
        indicator.unit.as_ref().map(|unit| unit.value.clone()).unwrap_or_default(),
    ]
}

fn figures(indicator: &Indicator) -> Vec<[String; 2]> {
    let figures = indicator.values.iter().map(|(year, figure)| [year.value.clone(), figure.value.value.to_string()]);
    let figures: Vec<_> = figures.collect();
    if figures.is_empty() { vec![[String::new(), String::new()]] } else { figures }
}
