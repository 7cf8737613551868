//! Whose code the program is made of: licences, sources, known weaknesses, and a bill of materials.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test runs other programs and stops at the first surprise"
)]

#[path = "../examples/sbom.rs"]
#[allow(dead_code, reason = "the same file is a program of its own")]
mod sbom;
#[path = "browser/tools.rs"]
#[allow(dead_code, reason = "what a browser needs is of no use here")]
mod tools;

mod supply {
    mod crates;
}
