//! Plain language: what everybody can read at once.

/// An example long enough to be measured.
macro_rules! three_times {
    ($text:literal) => {
        concat!($text, "\n\n", $text, "\n\n", $text)
    };
}

mod capitals;
mod doubled_word;
mod emoji;
mod heading_length;
pub(in crate::check) mod lix;
mod lix_too_high;
mod long_paragraph;
pub(in crate::check) mod long_sentence;
pub(in crate::check) mod mean_sentence;
mod nominalisation;
mod officialese;
mod passive;
mod summary_first;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[
    &long_sentence::RULE,
    &mean_sentence::RULE,
    &lix::RULE,
    &lix_too_high::RULE,
    &summary_first::RULE,
    &heading_length::RULE,
    &passive::RULE,
    &nominalisation::RULE,
    &long_paragraph::RULE,
    &officialese::RULE,
    &doubled_word::RULE,
    &capitals::RULE,
    &emoji::RULE,
];
