//! What is known of languages and of text in them: where sentences and words end, and how hard they are to read.

pub mod abbreviated;
pub mod abbreviations;
pub mod any_of;
pub mod blame;
mod by_language;
pub mod capitals;
pub mod compounds;
pub mod digits;
mod evidence;
mod identify;
pub mod inflection;
mod known;
mod latin;
mod latin_east;
pub mod measure;
pub mod numerals;
pub mod officialese;
mod other;
pub mod phrases;
mod profile;
pub mod readability;
mod script;
pub mod segment;
mod small;
pub mod voice;

pub use identify::{Identified, Weighed, identify, is_word_of, mismatch, mismatch_of_all, weigh};
pub use known::{is_known, same_language};
pub use script::{Script, is_letter, script_of, script_of_text, scripts_of_language};
pub use small::small;
