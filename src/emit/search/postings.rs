//! Which words stand on which pages, and where on them, in as few bytes as do.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::render::search::{Field, FindablePage};

use super::words::each_word;

/// A word on more than one page in so many tells pages apart no longer, and is looked for in titles, names and summaries alone.
const COMMON_SHARE: usize = 3;

/// On so few pages no word counts as common.
const FEW_PAGES: usize = 20;

/// How many places there are in a page ([`Field`]).
const FIELDS: usize = 5;

/// The words of the pages in one edition.
#[derive(Debug, Serialize)]
pub struct Postings {
    /// The words in order, with spaces between.
    words: String,
    /// For each word, with spaces between: its pages, with dots between. Each is a number with the base 36: five times the
    /// distance from the page before, and the place of the word on the page.
    at: String,
    /// The words that stand nearly everywhere: not worth waiting for when there are others.
    common: String,
}

impl Postings {
    /// Goes through the pages, each with its number.
    pub fn new<'a>(pages: impl Iterator<Item = (usize, &'a FindablePage)>) -> Self {
        let mut found: BTreeMap<String, BTreeMap<usize, Field>> = BTreeMap::new();
        let mut count = 0_usize;
        for (number, page) in pages {
            count = count.saturating_add(1);
            for (field, text) in &page.words {
                each_word(text, &mut |word| {
                    let place = found.entry(word).or_default().entry(number).or_insert(*field);
                    *place = (*place).min(*field);
                });
            }
        }
        let is_common = |places: &BTreeMap<usize, Field>| count > FEW_PAGES && places.len() > count / COMMON_SHARE;
        let (mut words, mut at, mut common) = (Vec::new(), Vec::new(), Vec::new());
        for (word, mut places) in found {
            if is_common(&places) {
                places.retain(|_, field| *field <= Field::Summary);
                common.push(word.clone());
            }
            if !places.is_empty() {
                at.push(encoded(&places));
                words.push(word);
            }
        }
        Self { words: words.join(" "), at: at.join(" "), common: common.join(" ") }
    }
}

fn encoded(places: &BTreeMap<usize, Field>) -> String {
    let mut last = 0;
    let numbers = places.iter().map(|(page, field)| {
        let number = page.saturating_sub(last).saturating_mul(FIELDS).saturating_add(*field as usize);
        last = *page;
        base_36(number)
    });
    numbers.collect::<Vec<_>>().join(".")
}

fn base_36(mut number: usize) -> String {
    let mut digits = Vec::new();
    loop {
        digits.extend(u32::try_from(number % 36).ok().and_then(|digit| char::from_digit(digit, 36)));
        number /= 36;
        if number == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_a_browser_reads_them() {
        assert_eq!([0, 35, 36, 1295, 1296].map(base_36), ["0", "z", "10", "zz", "100"]);
    }

    #[test]
    fn a_word_keeps_its_weightiest_place_on_each_page() {
        let places = BTreeMap::from([(0, Field::Text), (3, Field::Title), (10, Field::Heading)]);
        assert_eq!(encoded(&places), "4.f.12");
    }
}
