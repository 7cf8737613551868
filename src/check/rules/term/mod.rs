//! Words of the glossary.

mod avoided_word;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[&avoided_word::RULE];
