//! Links: where they lead, and what they say of it.

mod address_as_text;
mod file_type;
mod new_window;
mod not_encrypted;
mod same_text;
mod script;
mod tracking;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] =
    &[&tracking::RULE, &not_encrypted::RULE, &address_as_text::RULE, &same_text::RULE, &new_window::RULE, &file_type::RULE, &script::RULE];
