//! Pictures and alternative texts.

mod file_name;
mod missing;
mod opening;
mod too_long;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[&file_name::RULE, &missing::RULE, &opening::RULE, &too_long::RULE];
