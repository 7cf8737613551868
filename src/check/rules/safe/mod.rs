//! Safety of the reader.

mod protected_address;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[&protected_address::RULE];
