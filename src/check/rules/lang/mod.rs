//! Languages and directions.

mod hidden_direction;
mod page_language;
mod page_language_known;
mod part_language_known;
mod registry;
mod xml_language;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] =
    &[&hidden_direction::RULE, &page_language::RULE, &page_language_known::RULE, &part_language_known::RULE, &xml_language::RULE];
