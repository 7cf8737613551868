//! What is known of languages and of text in them: where sentences and words end, and how hard they are to read.

pub mod abbreviations;
pub mod inflection;
pub mod measure;
pub mod segment;
