//! The site as a whole.

mod duplicate_id;
mod markup_in_plain_text;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[&duplicate_id::RULE, &markup_in_plain_text::RULE];
