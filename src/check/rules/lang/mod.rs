//! Languages and directions.

mod hidden_direction;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[&hidden_direction::RULE];
