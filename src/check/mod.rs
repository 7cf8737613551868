//! Rules on the site before anything is made of it. A rule is a file under `rules/` and a line in the table.

pub mod rule;
mod rules;

use rayon::prelude::*;

use crate::base::finding::Finding;
use crate::model::Site;

use rule::Rule;

/// All rules.
pub static RULES: &[&Rule] = &[
    &rules::alt::missing::RULE,
    &rules::i18n::missing_edition::RULE,
    &rules::safe::protected_address::RULE,
    &rules::site::duplicate_id::RULE,
];

/// Runs all rules.
pub fn check(site: &Site) -> Vec<Finding> {
    RULES.par_iter().flat_map(|rule| (rule.find)(site)).collect()
}
