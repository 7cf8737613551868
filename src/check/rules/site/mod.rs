//! The site as a whole.

mod duplicate_id;
mod empty_page;
mod hidden_from_readers;
mod leftover;
mod markup_in_plain_text;
mod nothing_leads_here;
mod security_expires;
mod unwritten;

use crate::check::rule::Rule;

/// The rules of the family.
pub static RULES: &[&Rule] = &[
    &duplicate_id::RULE,
    &markup_in_plain_text::RULE,
    &leftover::RULE,
    &unwritten::RULE,
    &nothing_leads_here::RULE,
    &hidden_from_readers::RULE,
    &empty_page::RULE,
    &security_expires::RULE,
];
