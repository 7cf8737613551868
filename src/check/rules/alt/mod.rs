//! Pictures and alternative texts.

mod credit;
mod decorative_exposed;
mod decorative_with_text;
mod empty_informative;
mod file_name;
mod guessed;
mod image_missing;
mod link_purpose;
mod markup_left;
mod missing;
mod numbered;
mod object_name;
mod only_medium;
mod opening;
mod other_language;
mod pictogram_alone;
mod pictogram_twice;
mod picture_control;
mod placeholder;
mod same_as_caption;
mod same_as_link_text;
mod same_as_text;
mod same_as_title;
mod same_on_others;
mod says_decorative;
mod screenshot_name;
mod svg_name;
mod symbols;
mod too_long;
mod vague;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[
    &missing::RULE,
    &file_name::RULE,
    &opening::RULE,
    &too_long::RULE,
    &image_missing::RULE,
    &svg_name::RULE,
    &object_name::RULE,
    &picture_control::RULE,
    &empty_informative::RULE,
    &decorative_with_text::RULE,
    &symbols::RULE,
    &screenshot_name::RULE,
    &placeholder::RULE,
    &only_medium::RULE,
    &numbered::RULE,
    &says_decorative::RULE,
    &vague::RULE,
    &same_as_caption::RULE,
    &same_as_title::RULE,
    &same_as_link_text::RULE,
    &same_as_text::RULE,
    &link_purpose::RULE,
    &same_on_others::RULE,
    &other_language::RULE,
    &markup_left::RULE,
    &credit::RULE,
    &decorative_exposed::RULE,
    &guessed::RULE,
    &pictogram_alone::RULE,
    &pictogram_twice::RULE,
];
