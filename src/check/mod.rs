//! Rules on the site before anything is made of it, and on the pages that were made.
//!
//! A rule is a file under `rules/` and a name in its family's table.

mod aligned;
pub mod editions;
pub mod example;
mod exception;
mod figures;
pub mod finished;
mod glossary;
pub mod link_words;
pub mod links;
mod locales;
pub mod mend;
pub mod metadata;
mod page_text;
pub mod passages;
pub mod picture;
pub mod readability;
mod readable;
pub mod review;
pub mod rule;
mod rules;
pub mod services;
mod spacing;
mod tags;
pub mod text;
mod trace;
pub mod typed;
pub mod unwritten;
pub mod verdict;

use rayon::prelude::*;

use crate::base::finding::Finding;
use crate::model::Entry;

pub use verdict::is_adjustable;

use glossary::Glossary;
use rule::{Context, Look, Page, Rule};
use text::Text;

/// All rules, family by family.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    rules::FAMILIES.iter().flat_map(|family| family.iter().copied())
}

/// Runs all rules on the sources, on all cores; the findings come in the order of the rules.
pub fn check(context: &Context<'_>) -> Vec<Finding> {
    let pictures = picture::of_site(context.site);
    let all: Vec<&Rule> = rules().collect();
    with_texts(context, |texts| {
        all.into_par_iter()
            .flat_map_iter(|rule| match rule.look {
                Look::Site(find) | Look::Both(find, _) => find(context),
                Look::Text(find) => texts.iter().flat_map(find).collect(),
                Look::Picture(find) => pictures.iter().filter_map(find).collect(),
                Look::Page(_) => Vec::new(),
            })
            .collect()
    })
}

/// What comes of the texts of a site, read once for all that look at them.
fn with_texts<T>(context: &Context<'_>, look: impl FnOnce(&[Text<'_>]) -> T) -> T {
    let glossary = Glossary::of(context.site);
    look(&texts(context, &glossary))
}

/// The texts of a site, in the order of entries and editions, read on all cores.
fn texts<'a>(context: &'a Context<'a>, glossary: &'a Glossary<'a>) -> Vec<Text<'a>> {
    let entries: Vec<&Entry> = context.site.entries.values().collect();
    let read =
        |entry: &'a Entry| entry.words.iter().map(move |(_, words)| Text::read(context.site, context.sources, glossary, entry, words));
    entries.into_par_iter().flat_map_iter(read).collect()
}

/// Runs all rules on a finished page.
pub fn check_page(page: &Page<'_>) -> Vec<Finding> {
    let pictures = picture::of_page(page.document, page.checks);
    rules()
        .flat_map(|rule| match rule.look {
            Look::Page(find) | Look::Both(_, find) => find(page),
            Look::Picture(find) => pictures.iter().filter_map(find).collect(),
            Look::Site(_) | Look::Text(_) => Vec::new(),
        })
        .collect()
}
