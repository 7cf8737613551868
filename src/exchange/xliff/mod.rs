//! Translations as XLIFF 2.1 (OASIS), for agencies and their programs.

mod read;
mod write;

pub use read::read;
pub use write::write;

/// The namespace of the core of XLIFF 2.0 and 2.1.
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
