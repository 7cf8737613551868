//! Translations.

mod missing_edition;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[&missing_edition::RULE];
