//! Structure of texts and pages.

mod button_name;
mod field_name;
mod frame_name;
mod heading_name;
mod label_in_name;
mod link_name;
mod link_text;
mod menu_item_name;
mod nameless;
mod summary_name;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[
    &link_text::RULE,
    &button_name::RULE,
    &field_name::RULE,
    &frame_name::RULE,
    &heading_name::RULE,
    &label_in_name::RULE,
    &link_name::RULE,
    &menu_item_name::RULE,
    &summary_name::RULE,
];
