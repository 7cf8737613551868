//! Facts that stand where they should not.

mod number_in_prose;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[&number_in_prose::RULE];
