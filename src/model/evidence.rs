//! What was found out about the site on a day, ready to be shown: figures for indicators, and for staff reports and files.

use jiff::civil::Date;

use crate::base::edition::Edition;

use super::plan_goal::Measure;
use super::sheet::Sheet;

/// So many of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    /// What it counts.
    pub measure: Measure,
    /// How many are covered.
    pub count: usize,
    /// How many there are.
    pub of: usize,
}

/// A report in each language that the program speaks, with files for machines.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// By language; the first is shown where there is none in the reader's.
    pub sheets: Vec<Sheet>,
    /// Names and contents.
    pub files: Vec<(&'static str, String)>,
}

impl Report {
    /// The report in the language of an edition, or in the first.
    pub fn in_language(&self, edition: &Edition) -> Option<&Sheet> {
        let own = self.sheets.iter().find(|sheet| sheet.language.as_ref().is_some_and(|language| language.shares_language_with(edition)));
        own.or_else(|| self.sheets.first())
    }
}

/// What was found out.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    /// The day that it holds for.
    pub day: Option<Date>,
    /// Figures for the indicators that ask for them.
    pub scores: Vec<Score>,
    /// How far the translations have come; empty for the public.
    pub status: Report,
    /// What is covered; empty for the public.
    pub coverage: Report,
}

impl Evidence {
    /// The figure that an indicator asks for.
    pub fn score(&self, measure: Measure) -> Option<&Score> {
        self.scores.iter().find(|score| score.measure == measure)
    }

    /// All files for machines.
    pub fn files(&self) -> impl Iterator<Item = &(&'static str, String)> {
        self.status.files.iter().chain(&self.coverage.files)
    }
}
