//! Facts: none typed where it should not stand, none that has grown old, none that contradicts another.

mod address_in_prose;
mod channel_value;
mod closed_service;
mod cost_contradicts;
mod date_ahead;
mod dialled_differs;
mod hours_in_prose;
mod hours_never_open;
mod never_verified;
mod number_in_prose;
mod number_not_valid;
mod past_days;
mod price_in_prose;
mod recording_behind;
mod review_due_soon;
mod review_long_overdue;
mod review_overdue;
mod says_otherwise;
mod shared_number;
mod spoken;
mod spoken_differs;
mod trace_contradicts;
mod verified_without_source;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[
    &number_in_prose::RULE,
    &hours_in_prose::RULE,
    &price_in_prose::RULE,
    &address_in_prose::RULE,
    &review_overdue::RULE,
    &review_long_overdue::RULE,
    &review_due_soon::RULE,
    &never_verified::RULE,
    &verified_without_source::RULE,
    &hours_never_open::RULE,
    &past_days::RULE,
    &number_not_valid::RULE,
    &dialled_differs::RULE,
    &shared_number::RULE,
    &cost_contradicts::RULE,
    &trace_contradicts::RULE,
    &spoken::RULE,
    &spoken_differs::RULE,
    &date_ahead::RULE,
    &says_otherwise::RULE,
    &channel_value::RULE,
    &closed_service::RULE,
    &recording_behind::RULE,
];
