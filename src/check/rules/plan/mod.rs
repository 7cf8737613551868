//! Strategies and action plans.

mod no_responsible;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[&no_responsible::RULE];
