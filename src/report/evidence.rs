//! What is found out about a site at each build: for everybody the figures that plans ask for, for staff the reports as well.

use jiff::civil::Date;

use crate::base::edition::Edition;
use crate::base::source::Sources;
use crate::check::coverage::{Coverage, latest_day};
use crate::check::rule::Context;
use crate::check::status::Table;
use crate::model::entry::Kind;
use crate::model::evidence::{Evidence, Report, Score};
use crate::model::{Facts, Site};

use super::coverage;
use super::status::{self, Speaker};

/// For everybody: the figures that plans ask for, on the latest day that the content itself tells of. So no page changes
/// with the calendar alone.
pub fn for_everybody(site: &Site, sources: &Sources) -> Evidence {
    let asks = site.of_kind(Kind::Plan).any(|entry| {
        matches!(&entry.facts, Facts::Plan(facts) if facts.goals.iter().flat_map(|goal| &goal.indicators).any(|own| own.measured_by.is_some()))
    });
    let Some(day) = latest_day(site).filter(|_| asks) else { return Evidence::default() };
    let coverage = Coverage::of(&Context::new(site, sources, day));
    Evidence { day: Some(day), scores: scores(site, &coverage), ..Evidence::default() }
}

/// For staff: how far the translations have come and what is covered on a day; with another day, what has been done since.
pub fn for_staff(site: &Site, sources: &Sources, day: Date, since: Option<Date>) -> Evidence {
    let context = Context::new(site, sources, day);
    let (table, coverage) = (Table::of(&context, &[]), Coverage::of(&context));
    let languages = [Edition::english(), Edition::swedish()];
    let speakers = || languages.iter().map(|language| Speaker { messages: &site.messages, language });
    Evidence {
        day: Some(day),
        scores: scores(site, &coverage),
        status: Report {
            sheets: speakers().map(|speaker| status::sheet::of(&speaker, &table)).collect(),
            files: vec![("status.csv", status::csv::render(&table)), ("status.json", status::json::render(&table))],
        },
        coverage: Report {
            sheets: speakers().map(|speaker| coverage::sheet::of(&speaker, site, &coverage, since)).collect(),
            files: vec![
                ("coverage.csv", coverage::csv::render(&coverage)),
                ("coverage.json", coverage::json::render(site, &coverage, since)),
            ],
        },
    }
}

fn scores(site: &Site, coverage: &Coverage<'_>) -> Vec<Score> {
    coverage::indicators::of(site, coverage).into_iter().map(|indicator| indicator.score).collect()
}
