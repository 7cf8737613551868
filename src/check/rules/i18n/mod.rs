//! Translations.

mod easy_untested;
mod keys_differ;
mod links_differ;
mod machine_on_risk;
mod message_markup;
mod message_missing;
mod message_plurals;
mod message_unknown;
mod message_variables;
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
    &message_missing::RULE,
    &message_unknown::RULE,
    &message_variables::RULE,
    &message_plurals::RULE,
    &message_markup::RULE,
    &stale::RULE,
    &unknown_source::RULE,
    &tested_by_nobody::RULE,
    &easy_untested::RULE,
];
