//! The settings that come with the site, in the servers that they are for.
//!
//! nginx and Apache from Debian's packages and the preview are asked byte by byte; what no server here can read
//! (`web.config`, `_headers`) is read as text.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test runs programs and stops at the first surprise"
)]

#[path = "browser/tools.rs"]
mod tools;

mod servers {
    mod as_text;
    mod cases;
    pub mod client;
    mod former;
    pub mod machine;
    mod negotiation;
    mod same;
    pub mod site;
    mod verified;
    mod without_violation;
}
