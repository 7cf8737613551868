//! Easy texts: what keeps them easy.

mod abbreviation;
mod capitals;
mod clause_mark;
mod compound;
mod emergency;
mod italics;
mod label;
pub(in crate::check) mod lix;
mod lix_too_high;
mod long_paragraph;
pub(in crate::check) mod long_sentence;
mod long_word;
pub(in crate::check) mod mean_sentence;
mod negation;
mod number_word;
mod one_word;
mod parenthesis;
mod percentage;
mod roman_numeral;
mod same_pictogram;
mod section_picture;
mod sentence_a_line;
mod shorter_than_source;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[
    &long_sentence::RULE,
    &mean_sentence::RULE,
    &lix::RULE,
    &lix_too_high::RULE,
    &sentence_a_line::RULE,
    &long_paragraph::RULE,
    &long_word::RULE,
    &compound::RULE,
    &abbreviation::RULE,
    &percentage::RULE,
    &roman_numeral::RULE,
    &italics::RULE,
    &capitals::RULE,
    &negation::RULE,
    &parenthesis::RULE,
    &clause_mark::RULE,
    &section_picture::RULE,
    &shorter_than_source::RULE,
    &emergency::RULE,
    &one_word::RULE,
    &number_word::RULE,
    &label::RULE,
    &same_pictogram::RULE,
];
