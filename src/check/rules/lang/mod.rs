//! Languages and directions.

mod direction_missing;
mod hidden_direction;
mod hreflang_one_way;
mod hreflang_other;
mod hreflang_self;
mod hreflang_unknown;
mod look_alike;
mod number_direction;
mod other_script;
mod page_in_other_language;
mod page_language;
mod page_language_known;
mod part_in_other_language;
mod part_language_known;
mod registry;
mod unmarked_language;
mod xml_language;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[
    &hidden_direction::RULE,
    &page_language::RULE,
    &page_language_known::RULE,
    &part_language_known::RULE,
    &xml_language::RULE,
    &page_in_other_language::RULE,
    &part_in_other_language::RULE,
    &unmarked_language::RULE,
    &other_script::RULE,
    &direction_missing::RULE,
    &number_direction::RULE,
    &look_alike::RULE,
    &hreflang_unknown::RULE,
    &hreflang_one_way::RULE,
    &hreflang_other::RULE,
    &hreflang_self::RULE,
];
