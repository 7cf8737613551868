//! Translations as a workbook (Office Open XML, ECMA-376), for whoever has nothing but a program for tables.
//!
//! A workbook that comes back becomes a plain text first, a line for each row. What is wrong can then be told with the
//! number of its row, as in any other file.

mod as_text;
mod read;
mod write;

pub use as_text::as_text;
pub use read::read;
pub use write::write;

/// The columns of the table, from A.
const COLUMNS: usize = 6;

/// The column of each piece's name, which is hidden. Its head says from which edition to which.
const NAME: usize = 0;

/// The column for the translation.
const WORDS: usize = 3;

/// The column for how far it has come.
const STATE: usize = 4;

/// What stands between the two editions in the head.
const BETWEEN: &str = " → ";
