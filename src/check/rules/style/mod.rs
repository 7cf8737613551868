//! How pages look: what style sheets do to readers.

mod contrast;
mod contrast_enhanced;
mod fixed_width;
mod focus_outline;
mod letter_spacing;
mod line_height;
mod motion;
mod orientation;
mod token_contrast;
mod word_spacing;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[
    &contrast::RULE,
    &contrast_enhanced::RULE,
    &letter_spacing::RULE,
    &word_spacing::RULE,
    &line_height::RULE,
    &orientation::RULE,
    &focus_outline::RULE,
    &motion::RULE,
    &fixed_width::RULE,
    &token_contrast::RULE,
];
