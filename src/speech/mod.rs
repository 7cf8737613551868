//! Finished pages become sound: what is said of each, sentence by sentence, and the files that come of it.

mod audio;
pub mod cache;
pub mod command;
pub mod engine;
pub mod say;
pub mod script;
mod vtt;

pub use audio::{Studio, file_of};
pub use script::{Part, Recorded, Script, Sentence, scripts};
