//! Rules on the site before anything is made of it. A rule is a file under `rules/` and a line in the table.

mod alt_texts;
pub mod passages;
pub mod rule;
mod rules;

use rayon::prelude::*;

use crate::base::finding::Finding;

use rule::{Context, Rule};

/// All rules.
pub static RULES: &[&Rule] = &[
    &rules::a11y::link_text::RULE,
    &rules::alt::file_name::RULE,
    &rules::alt::missing::RULE,
    &rules::alt::opening::RULE,
    &rules::alt::too_long::RULE,
    &rules::fact::number_in_prose::RULE,
    &rules::i18n::missing_edition::RULE,
    &rules::lang::hidden_direction::RULE,
    &rules::plan::no_responsible::RULE,
    &rules::safe::protected_address::RULE,
    &rules::site::duplicate_id::RULE,
    &rules::site::markup_in_plain_text::RULE,
    &rules::term::avoided_word::RULE,
];

/// Runs all rules, on all cores; the findings come in the order of the table.
pub fn check(context: &Context<'_>) -> Vec<Finding> {
    RULES.par_iter().flat_map(|rule| (rule.find)(context)).collect()
}
