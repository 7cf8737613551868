//! Translations leave for those who translate, and come back: what is accepted stands in the ledger.

mod accept;
mod ledger_file;

pub use accept::{Selection, accept};
