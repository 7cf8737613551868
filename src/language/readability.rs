//! The figures of each page beside what is asked of it.

use crate::base::edition::Edition;

use super::measure::Figures;

/// What a page may count to at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Words in its longest sentence.
    pub longest: u32,
    /// Words a sentence on average.
    pub mean: u32,
    /// LIX; none where it says nothing in the language.
    pub lix: Option<u32>,
    /// A text with fewer words is too short for an average to say anything.
    pub fewest_words: u32,
}

/// A page in one edition, measured.
#[derive(Debug, Clone)]
pub struct PageFigures {
    /// The name of its entry, `page:skydd`.
    pub page: String,
    /// Its title.
    pub title: String,
    /// Its edition.
    pub edition: Edition,
    /// What was counted.
    pub figures: Figures,
    /// What is asked of its edition.
    pub limits: Limits,
}

/// A figure that can be over its limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Words a sentence on average.
    Mean,
    /// Words in the longest sentence.
    Longest,
    /// The readability index.
    Lix,
}

impl Limits {
    /// Whether a figure is over its limit.
    pub fn is_over(&self, figures: &Figures, measure: Measure) -> bool {
        let is_enough = u32::try_from(figures.words).unwrap_or(u32::MAX) >= self.fewest_words;
        match measure {
            Measure::Mean => is_enough && figures.mean() > f64::from(self.mean),
            Measure::Longest => u32::try_from(figures.longest).unwrap_or(u32::MAX) > self.longest,
            Measure::Lix => is_enough && self.lix.is_some_and(|most| figures.lix() > f64::from(most)),
        }
    }
}

/// The figures of all pages of an edition together, edition by edition in the order of the pages.
pub fn totals(pages: &[PageFigures]) -> Vec<PageFigures> {
    let mut totals: Vec<PageFigures> = Vec::new();
    for page in pages {
        match totals.iter_mut().find(|total| total.edition == page.edition) {
            Some(total) => total.figures = total.figures.and(page.figures),
            None => totals.push(PageFigures { page: String::new(), title: String::new(), ..page.clone() }),
        }
    }
    totals
}
