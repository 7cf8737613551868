//! Structure of texts and pages.

mod aria_hidden_focus;
mod aria_not_permitted;
mod aria_prohibited;
mod aria_required;
mod aria_unknown;
mod aria_value;
mod attribute_twice;
mod button_name;
mod context;
mod decorative_told;
mod field_name;
mod frame_name;
mod frame_unreachable;
mod heading_name;
mod id_duplicate;
mod label_in_name;
mod link_name;
mod link_text;
mod menu_item_name;
mod nameless;
mod owned;
mod ownership;
mod page_leaves;
mod page_leaves_late;
mod page_title;
mod presentational_focus;
mod refresh;
mod required_reference;
mod role_unknown;
mod summary_name;
mod tabindex;
mod zoom;

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
    &aria_hidden_focus::RULE,
    &aria_not_permitted::RULE,
    &aria_prohibited::RULE,
    &aria_required::RULE,
    &aria_unknown::RULE,
    &aria_value::RULE,
    &context::RULE,
    &owned::RULE,
    &presentational_focus::RULE,
    &required_reference::RULE,
    &role_unknown::RULE,
    &attribute_twice::RULE,
    &decorative_told::RULE,
    &frame_unreachable::RULE,
    &id_duplicate::RULE,
    &page_leaves::RULE,
    &page_leaves_late::RULE,
    &page_title::RULE,
    &tabindex::RULE,
    &zoom::RULE,
];
