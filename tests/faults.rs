//! What can happen to a machine while a site is published: the old site stands byte for byte, or the new one.
//!
//! Real processes are killed, disks fill up, calls of the system fail one after the other. Each test prints its seed;
//! `FRISTAD_SEED` repeats a run, `FRISTAD_KILLS` says how many builds are killed (`tests/run robust`: 200).
#![cfg(unix)]
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test starts and kills programs, and stops at the first surprise"
)]

#[path = "browser/tools.rs"]
#[allow(dead_code, reason = "what a browser needs is of no use here")]
mod tools;

mod faults {
    mod disk;
    mod kills;
    mod pair;
    mod power;
    mod publisher;
    mod seed;
    mod steps;
    mod twice;
}
