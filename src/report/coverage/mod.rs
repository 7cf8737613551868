//! What the site covers, for those who answer for it and for machines.

pub mod csv;
pub mod indicators;
pub mod json;
mod listening;
pub mod sheet;
mod tables;
