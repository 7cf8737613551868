//! Translations.

mod keys_differ;
mod links_differ;
mod machine_on_risk;
mod missing_edition;
mod numbers_differ;
mod stale;
mod tested_by_nobody;
mod undated;
mod unknown_source;
mod untranslated;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[
    &missing_edition::RULE,
    &numbers_differ::RULE,
    &links_differ::RULE,
    &undated::RULE,
    &machine_on_risk::RULE,
    &untranslated::RULE,
    &keys_differ::RULE,
    &stale::RULE,
    &unknown_source::RULE,
    &tested_by_nobody::RULE,
];
