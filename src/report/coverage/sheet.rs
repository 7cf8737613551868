//! What the site covers as a report: figures first, then the holes, then the tables that they come from.

use jiff::civil::Date;

use crate::check::coverage::{Coverage, Hole};
use crate::model::Site;
use crate::model::plan_goal::Measure;
use crate::model::sheet::{Cell, Grid, Section, Sheet};
use crate::report::status::Speaker;

use super::{indicators, tables};

/// The report; with a day, also what has been done since.
pub fn of(speaker: &Speaker<'_>, site: &Site, coverage: &Coverage<'_>, since: Option<Date>) -> Sheet {
    let mut sections = vec![figures(speaker, coverage)];
    sections.extend(asked(speaker, site, coverage));
    sections.push(holes(speaker, coverage));
    sections.extend(tables::all(speaker, coverage));
    sections.extend(since.map(|day| tables::since(speaker, coverage, day)));
    Sheet { language: Some(speaker.language.clone()), sections }
}

fn figures(speaker: &Speaker<'_>, coverage: &Coverage<'_>) -> Section {
    let say = |id: &str| speaker.say(id, &[]);
    let row = |measure: &Measure| {
        let score = coverage.score(*measure);
        let words = speaker.say("coverage-of", &[("count", score.count.into()), ("of", score.of.into())]);
        vec![Cell::Text(say(&format!("coverage-measure-{}", measure.name()))), Cell::State(state(score.count, score.of), words)]
    };
    let day = speaker.say("coverage-day", &[("date", coverage.day.to_string().into()), ("version", env!("CARGO_PKG_VERSION").into())]);
    Section {
        title: say("coverage-figures"),
        lines: vec![day, say("coverage-rule")],
        grid: Some(Grid {
            head: vec![Cell::Text(say("coverage-what")), Cell::Text(say("coverage-covered"))],
            rows: Measure::ALL.iter().map(row).collect(),
        }),
    }
}

/// How good a figure is, for styling.
fn state(count: usize, of: usize) -> &'static str {
    match count {
        0 => "hole",
        count if count < of => "general",
        _ => "",
    }
}

/// The indicators that ask for a figure; nothing when none does.
fn asked(speaker: &Speaker<'_>, site: &Site, coverage: &Coverage<'_>) -> Option<Section> {
    let say = |id: &str| speaker.say(id, &[]);
    let found = indicators::of(site, coverage);
    let row = |indicator: &indicators::Indicator<'_>| {
        let (count, of) = (indicator.score.count, indicator.score.of);
        vec![
            Cell::Source(indicator.text.clone()),
            Cell::entry(indicator.plan),
            Cell::Text(say(&format!("coverage-measure-{}", indicator.score.measure.name()))),
            Cell::State(state(count, of), speaker.say("coverage-of", &[("count", count.into()), ("of", of.into())])),
        ]
    };
    (!found.is_empty()).then(|| Section {
        title: say("coverage-indicators"),
        lines: Vec::new(),
        grid: Some(Grid {
            head: ["coverage-indicator", "coverage-plan", "coverage-what", "coverage-covered"].map(|id| Cell::Text(say(id))).to_vec(),
            rows: found.iter().map(row).collect(),
        }),
    })
}

fn holes(speaker: &Speaker<'_>, coverage: &Coverage<'_>) -> Section {
    let say = |id: &str| speaker.say(id, &[]);
    let holes = coverage.holes();
    let row = |(number, hole): (usize, &Hole<'_>)| {
        let edition = hole.edition.map_or(Cell::Text(String::new()), |edition| Cell::Edition(edition.clone()));
        let form = hole.form.map_or(Cell::Text(String::new()), Cell::entry);
        let concerned = hole.about.iter().map(|key| (*key).clone()).collect();
        vec![
            Cell::Number(number.saturating_add(1)),
            Cell::Text(say(&format!("coverage-hole-{}", hole.kind.as_str()))),
            edition,
            form,
            Cell::Entries(concerned),
        ]
    };
    let head = ["coverage-weight", "coverage-hole", "status-edition", "coverage-form", "coverage-concerns"];
    Section {
        title: say("coverage-holes"),
        lines: vec![say(if holes.is_empty() { "coverage-no-holes" } else { "coverage-holes-order" })],
        grid: (!holes.is_empty())
            .then(|| Grid { head: head.map(|id| Cell::Text(say(id))).to_vec(), rows: holes.iter().enumerate().map(row).collect() }),
    }
}
