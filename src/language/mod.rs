//! Which language a text is written in, by the small words, letters and endings of each.

mod direction;
mod identify;
mod latin;
mod latin_east;
mod other;
mod profile;
mod script;
mod tables;

pub use direction::is_right_to_left;
pub use identify::{Identified, Weighed, identify, is_word_of, mismatch, mismatch_of_few, weigh};
pub use script::{Script, script_of, script_of_text, scripts_of_language};
pub use tables::{is_known, same_language};
