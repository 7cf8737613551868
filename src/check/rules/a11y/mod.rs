//! Structure of texts and pages.

mod access_key_twice;
mod acts_on_change;
mod aria_hidden_focus;
mod aria_not_permitted;
mod aria_prohibited;
mod aria_required;
mod aria_unknown;
mod aria_value;
mod attribute_twice;
mod audio_transcript;
mod autocomplete;
mod autocomplete_unfit;
mod autofill;
mod autoplay;
mod button_name;
mod captions;
mod click_alone;
mod context;
mod control_in_link;
mod decorative_told;
mod definition_without_term;
mod details_summary;
mod error_not_tied;
mod field_name;
mod focus_thrown_away;
mod fragment;
mod fragments;
mod frame_name;
mod frame_says_nothing;
mod frame_unreachable;
mod group_without_name;
mod heading_faked;
mod heading_main;
mod heading_name;
mod heading_second;
mod heading_skip;
mod heading_styled;
mod headings;
mod id_duplicate;
mod item_marker;
mod item_outside_list;
mod label_in_name;
mod label_only_in_field;
mod letters_of_mathematics;
mod letters_parted;
mod link_name;
mod link_text;
mod link_without_address;
mod list_faked;
mod list_in_paragraphs;
mod main_missing;
mod main_second;
mod malformed;
mod menu_item_name;
mod nameless;
mod navigation_names;
mod obsolete;
mod out_of_reach;
mod outside_landmarks;
mod owned;
mod ownership;
mod page_leaves;
mod page_leaves_late;
mod page_title;
mod page_title_same;
mod paste_blocked;
mod preformatted;
mod presentational_focus;
mod radios_without_group;
mod reference;
mod refresh;
mod required_reference;
mod role_unknown;
mod same_label;
mod skip_link;
mod skip_link_missing;
mod summary_name;
mod tabindex;
mod table_caption;
mod table_declared_none;
mod table_faked;
mod table_header_alone;
mod table_header_empty;
mod table_headers;
mod table_headers_attribute;
mod table_scope;
mod text_art;
mod title_says_nothing;
mod zoom;

#[cfg(test)]
mod tests;

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
    &autocomplete::RULE,
    &autoplay::RULE,
    &captions::RULE,
    &fragment::RULE,
    &heading_faked::RULE,
    &heading_main::RULE,
    &heading_second::RULE,
    &heading_skip::RULE,
    &link_without_address::RULE,
    &list_faked::RULE,
    &main_missing::RULE,
    &main_second::RULE,
    &navigation_names::RULE,
    &reference::RULE,
    &skip_link::RULE,
    &table_caption::RULE,
    &table_header_alone::RULE,
    &table_header_empty::RULE,
    &table_headers::RULE,
    &table_headers_attribute::RULE,
    &item_outside_list::RULE,
    &table_scope::RULE,
    &table_declared_none::RULE,
    &malformed::RULE,
    &obsolete::RULE,
    &details_summary::RULE,
    &skip_link_missing::RULE,
    &click_alone::RULE,
    &page_title_same::RULE,
    &label_only_in_field::RULE,
    &group_without_name::RULE,
    &autocomplete_unfit::RULE,
    &error_not_tied::RULE,
    &control_in_link::RULE,
    &access_key_twice::RULE,
    &focus_thrown_away::RULE,
    &audio_transcript::RULE,
    &table_faked::RULE,
    &text_art::RULE,
    &letters_parted::RULE,
    &letters_of_mathematics::RULE,
    &acts_on_change::RULE,
    &paste_blocked::RULE,
    &title_says_nothing::RULE,
    &frame_says_nothing::RULE,
    &definition_without_term::RULE,
    &same_label::RULE,
    &radios_without_group::RULE,
    &out_of_reach::RULE,
    &outside_landmarks::RULE,
];
