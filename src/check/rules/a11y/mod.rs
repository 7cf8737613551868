//! Structure of texts and pages.

mod link_text;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[&link_text::RULE];
