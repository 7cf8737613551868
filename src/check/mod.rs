//! Rules on the site before anything is made of it, and on the pages that were made.
//!
//! A rule is a file under `rules/` and a name in its family's table.

mod addresses;
mod aligned;
mod background;
pub mod coverage;
pub mod editions;
pub mod example;
mod exception;
mod figures;
pub mod finished;
pub mod given;
mod glossary;
pub mod link_words;
pub mod links;
mod locales;
pub mod mend;
pub mod metadata;
pub mod page;
mod page_text;
pub mod passages;
pub mod picture;
pub mod readability;
mod readable;
mod recording_words;
pub mod review;
pub mod rule;
mod rules;
pub mod services;
mod spacing;
pub mod status;
mod tags;
pub mod text;
pub mod together;
mod trace;
pub mod typed;
pub mod unwritten;
pub mod verdict;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::base::finding::Finding;
use crate::base::recall::Recall;
use crate::dom::Document;
use crate::model::Entry;
use crate::model::settings::Checks;

pub use verdict::is_adjustable;

use background::Background;
use page::Page;
use passages::Passage;
use rule::{Context, Look, Rule};
use text::Text;

/// All rules, family by family.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    rules::FAMILIES.iter().flat_map(|family| family.iter().copied())
}

/// Runs all rules on the sources, on all cores; the findings come in the order of the rules. What was found in an entry is
/// recalled.
pub fn check(context: &Context<'_>, entries: &Recall<Vec<Finding>>) -> Vec<Finding> {
    let pictures: Vec<_> = picture::of_site(context.site, context.sources).collect();
    let mut of_entries: BTreeMap<&str, Vec<Finding>> = BTreeMap::new();
    for finding in check_entries(context, entries) {
        of_entries.entry(finding.code.id).or_default().push(finding);
    }
    let all: Vec<&Rule> = rules().collect();
    let look = |rule: &&Rule| match rule.look {
        Look::Site(find) | Look::Both(find, _) => find(context),
        Look::Picture(find) => pictures.iter().filter_map(find).collect(),
        _ => Vec::new(),
    };
    let of_others: Vec<Vec<Finding>> = all.par_iter().map(look).collect();
    let by_rule = all.into_iter().zip(of_others);
    by_rule.flat_map(|(rule, found)| of_entries.remove(rule.code.id).into_iter().flatten().chain(found)).collect()
}

fn check_entries(context: &Context<'_>, known: &Recall<Vec<Finding>>) -> Vec<Finding> {
    let (background, of_background) = (context.background(), OnceLock::new());
    let look = |entry: &Entry| {
        let digest = || background.digest_of(of_background.get_or_init(|| background.digest()), entry);
        known.get_or_make(digest, || check_entry(entry, background))
    };
    let entries: Vec<&Entry> = context.site.entries().collect();
    let found = entries.into_par_iter().flat_map_iter(look).collect();
    known.turn();
    found
}

/// All that is found in an entry, under what it stands among.
pub fn check_entry(entry: &Entry, background: &Background<'_>) -> Vec<Finding> {
    let of_entry = rules().flat_map(|rule| match rule.look {
        Look::Entry(find) | Look::EntryAndPage(find, _) => find(entry, background),
        _ => Vec::new(),
    });
    let of_texts = texts_of(background, entry).flat_map(|text| check_text(&text));
    of_entry.chain(of_texts).collect()
}

fn check_text(text: &Text<'_>) -> Vec<Finding> {
    let in_passages = |find: fn(&Passage<'_>, &Background<'_>) -> Vec<Finding>| {
        text.written.iter().flat_map(|passage| find(passage, text.background)).collect()
    };
    rules()
        .flat_map(|rule| match rule.look {
            Look::Text(find) | Look::TextAndPage(find, _) => find(text),
            Look::Passage(find) | Look::PassageAndPage(find, _) => in_passages(find),
            _ => Vec::new(),
        })
        .collect()
}

/// The texts of an entry, in the order of editions. One is read, looked at and let go of, since the words of all of them
/// would fill the memory.
fn texts_of<'a>(background: &'a Background<'a>, entry: &'a Entry) -> impl Iterator<Item = Text<'a>> {
    entry.words.iter().map(move |(_, words)| Text::read(background, entry, words))
}

/// Runs all rules on a finished page.
pub fn check_page(document: &Document, checks: &Checks) -> Vec<Finding> {
    let page = Page::new(document, checks);
    rules()
        .flat_map(|rule| match rule.look {
            Look::Page(find)
            | Look::Both(_, find)
            | Look::EntryAndPage(_, find)
            | Look::PassageAndPage(_, find)
            | Look::TextAndPage(_, find) => find(&page),
            Look::Picture(find) => page.pictures().iter().filter_map(find).collect(),
            _ => Vec::new(),
        })
        .collect()
}
