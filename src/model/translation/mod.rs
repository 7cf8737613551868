//! Translations: what each was made from, piece by piece, and what of it has changed since.

pub mod align;
pub mod ledger;
pub mod segment;
pub mod standing;
pub mod substitute;
