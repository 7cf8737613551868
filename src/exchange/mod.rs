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

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::span::FileId;
use crate::base::xml::{self, Element};

pub use accept::{Selection, accept};
pub use apply::{Received, Reception, apply};
pub use note::Notes;
pub use unit::{batch, source_of};

/// Reads a text in XML that came from elsewhere.
///
/// # Errors
/// Gives what keeps it from being read, with its place.
fn parsed(text: &str, file: FileId) -> Result<Element, Finding> {
    let told =
        |fault: xml::Fault| Finding::at(&code::EXCHANGE_UNREADABLE, fault.span).with("kind", fault.kind).with("reason", fault.reason);
    xml::parse(text, file).map_err(told)
}

#[cfg(test)]
mod tests;
