//! Links to other sites and among the site's own pages.

mod detour;
mod file;
mod insecure;
mod look_alike;
mod own_address;
mod private_host;
mod same_words;
mod tracking;
mod typed_address;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[
    &insecure::RULE,
    &tracking::RULE,
    &own_address::RULE,
    &private_host::RULE,
    &file::RULE,
    &detour::RULE,
    &look_alike::RULE,
    &same_words::RULE,
    &typed_address::RULE,
];
