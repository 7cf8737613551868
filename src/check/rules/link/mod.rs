//! Links: where they lead, and what they say of it.

mod address_as_text;
mod detour;
mod file_type;
mod look_alike;
mod new_window;
mod not_encrypted;
mod own_address;
mod private_host;
mod same_text;
mod script;
mod tracking;
mod typed_address;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[
    &address_as_text::RULE,
    &detour::RULE,
    &file_type::RULE,
    &look_alike::RULE,
    &new_window::RULE,
    &not_encrypted::RULE,
    &own_address::RULE,
    &private_host::RULE,
    &same_text::RULE,
    &script::RULE,
    &tracking::RULE,
    &typed_address::RULE,
];
