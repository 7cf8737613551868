//! The figures of every page of a site, for the table of readability.

use rayon::prelude::*;

use crate::language::measure::has_lix;
use crate::language::readability::{Limits, PageFigures};
use crate::model::Entry;

use super::rule::{Context, Rule};
use super::rules::{easy, plain};
use super::text::Text;
use super::texts_of;

/// Every page with running text in every edition, the editions in the site's order, the pages by kind and id. Texts in
/// languages without marks between sentences or spaces between words are left out: there is nothing to count.
pub fn of_site(context: &Context<'_>) -> Vec<PageFigures> {
    let entries: Vec<&Entry> = context.site.entries().collect();
    let measure = |entry| texts_of(context.background(), entry).filter_map(|text| of_text(&text));
    let measured: Vec<PageFigures> = entries.into_par_iter().flat_map_iter(measure).collect();
    let editions = context.site.editions();
    editions.flat_map(|edition| measured.iter().filter(move |page| page.edition == *edition)).cloned().collect()
}

fn of_text(text: &Text<'_>) -> Option<PageFigures> {
    if !text.is_countable() {
        return None;
    }
    let figures = text.figures();
    let page = PageFigures {
        page: text.entry.key.to_string(),
        title: text.words.title.value.clone(),
        edition: text.edition().clone(),
        figures,
        limits: limits(text),
    };
    (figures.words > 0).then_some(page)
}

/// The limits of the rules that look at the same figures.
fn limits(text: &Text<'_>) -> Limits {
    let (longest, mean, lix): (&Rule, &Rule, &Rule) = if text.is_easy() {
        (&easy::long_sentence::RULE, &easy::mean_sentence::RULE, &easy::lix::RULE)
    } else {
        (&plain::long_sentence::RULE, &plain::mean_sentence::RULE, &plain::lix::RULE)
    };
    Limits {
        longest: text.measure(longest, "most-words"),
        mean: text.measure(mean, "most-words"),
        lix: has_lix(text.language()).then(|| text.measure(lix, "most-lix")),
        fewest_words: text.measure(lix, "fewest-words"),
    }
}
