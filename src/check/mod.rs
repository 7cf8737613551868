//! Rules on the site before anything is made of it, and on the pages that were made.
//!
//! A rule is a file under `rules/` and a name in its family's table.

pub mod editions;
pub mod example;
mod exception;
pub mod finished;
pub mod links;
pub mod mend;
pub mod metadata;
pub mod passages;
pub mod picture;
pub mod review;
pub mod rule;
mod rules;
pub mod services;
mod tags;
mod trace;
pub mod typed;
pub mod unwritten;
pub mod verdict;

use rayon::prelude::*;

use crate::base::finding::Finding;

pub use verdict::is_adjustable;

use rule::{Context, Look, Page, Rule};

/// All rules, family by family.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    rules::FAMILIES.iter().flat_map(|family| family.iter().copied())
}

/// Runs all rules on the sources, on all cores; the findings come in the order of the rules.
pub fn check(context: &Context<'_>) -> Vec<Finding> {
    let pictures = picture::of_site(context.site);
    let all: Vec<&Rule> = rules().collect();
    all.into_par_iter()
        .flat_map_iter(|rule| match rule.look {
            Look::Site(find) => find(context),
            Look::Picture(find) => pictures.iter().filter_map(find).collect(),
            Look::Page(_) => Vec::new(),
        })
        .collect()
}

/// Runs all rules on a finished page.
pub fn check_page(page: &Page<'_>) -> Vec<Finding> {
    rules()
        .flat_map(|rule| match rule.look {
            Look::Page(find) => find(page),
            Look::Site(_) | Look::Picture(_) => Vec::new(),
        })
        .collect()
}
