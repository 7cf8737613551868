//! Translations leave for those who translate, and come back: what is accepted stands in the ledger.

mod accept;
mod apply;
mod ledger_file;
mod note;
mod placeholder;
pub mod po;
mod unit;
mod words_file;
pub mod xliff;
pub mod xlsx;
mod xml;

pub use accept::{Selection, accept};
pub use apply::{Received, Reception, apply};
pub use note::Notes;
pub use unit::{batch, source_of};

#[cfg(test)]
mod tests;
