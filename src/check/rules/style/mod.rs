//! How pages look: what style sheets do to readers.

mod contrast;
mod contrast_enhanced;
mod fixed_width;
mod focus_contrast;
mod focus_outline;
mod justified;
mod letter_spacing;
mod line_height;
mod link_colour_alone;
mod motion;
mod orientation;
mod picture_size;
mod placeholder_contrast;
mod token_contrast;
mod word_spacing;
mod words_in_style;

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
    &link_colour_alone::RULE,
    &picture_size::RULE,
    &focus_contrast::RULE,
    &justified::RULE,
    &words_in_style::RULE,
    &placeholder_contrast::RULE,
];
