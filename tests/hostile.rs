//! Hostile content: public collections of attacks go through everything that an editor can write, paste or be sent.
//!
//! What comes out is judged by readers that share nothing with the program's writers (`tests/hostile/judge.rs`).
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test that panics has failed, and says where"
)]

#[allow(dead_code, reason = "it also reads what other tests expect")]
#[path = "sites/harness/archive.rs"]
mod archive;
#[path = "hostile/bounds.rs"]
mod bounds;
#[path = "hostile/browser.rs"]
mod browser;
mod corpora;
#[path = "sites/harness/dice.rs"]
mod dice;
#[path = "hostile/exchanged.rs"]
mod exchanged;
#[path = "hostile/judge.rs"]
mod judge;
#[path = "hostile/named.rs"]
mod named;
#[path = "hostile/prose.rs"]
mod prose;
#[path = "fuzz/readers.rs"]
mod readers;
#[path = "hostile/replayed.rs"]
mod replayed;
#[path = "hostile/spoiled.rs"]
mod spoiled;
#[path = "hostile/suites.rs"]
mod suites;
#[path = "browser/tools.rs"]
#[allow(dead_code, reason = "it also builds the demo site")]
mod tools;
#[path = "hostile/vectors.rs"]
mod vectors;
