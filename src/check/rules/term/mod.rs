//! Words of the glossary, and words that need one.

mod abbreviation;
mod avoided_word;
mod blaming;
mod pictogram;
mod unlinked;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[&avoided_word::RULE, &unlinked::RULE, &abbreviation::RULE, &blaming::RULE, &pictogram::RULE];
