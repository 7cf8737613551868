//! What is known of languages and of text in them: where sentences and words end, and how hard they are to read.

pub mod abbreviated;
pub mod abbreviations;
pub mod blame;
pub mod capitals;
pub mod compounds;
pub mod inflection;
pub mod measure;
pub mod numerals;
pub mod officialese;
pub mod phrases;
pub mod readability;
pub mod segment;
mod table;
pub mod voice;
