//! Safety of the reader.

mod inline_code;
mod outside_resource;
mod picture_metadata;
mod protected_address;
mod protected_in_words;
mod protected_map;
mod storing_script;
mod telling_post;
mod telling_title;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[
    &protected_address::RULE,
    &protected_in_words::RULE,
    &protected_map::RULE,
    &telling_title::RULE,
    &picture_metadata::RULE,
    &storing_script::RULE,
    &outside_resource::RULE,
    &inline_code::RULE,
    &telling_post::RULE,
];
