//! Builds a generated site end to end and tells how long each stage took, what the checks add, and how much memory.
//!
//! `cargo bench` builds 1,000 and 10,000 pages; `cargo bench -- 3000` as many as it says. Each size is
//! measured in a process of its own, so that the peak of memory is its own. Without `--bench` (as
//! `cargo test --all-targets` runs it) one small site is built once, to see that the bench still works.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a measurement reads the clock and the disk, prints, and may stop"
)]

mod generator;
mod measure;
mod status;
mod stock;

use std::path::{Path, PathBuf};
use std::process::Command;

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How many times each size is built.
const RUNS: usize = 7;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, folder, runs] = arguments.as_slice()
        && flag == "--measure"
    {
        return measure::measure(Path::new(folder), runs.parse().unwrap());
    }
    if let [flag, folder, checks] = arguments.as_slice()
        && flag == "--once"
    {
        return measure::once(Path::new(folder), checks == "checked");
    }
    let is_bench = arguments.iter().any(|argument| argument == "--bench");
    let mut sizes: Vec<usize> = arguments.iter().filter_map(|argument| argument.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = if is_bench { vec![1_000, 10_000] } else { vec![100] };
    }
    for pages in sizes {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("bench-{pages}"));
        let made = generator::site(&folder, pages / stock::EDITIONS.len());
        println!("\n{} entries × {} editions, {} words a page", made.entries, stock::EDITIONS.len(), made.words_per_page);
        let runs = if is_bench { RUNS } else { 1 };
        let status = Command::new(std::env::current_exe().unwrap()).arg("--measure").arg(&folder).arg(runs.to_string()).status().unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(status.success(), "the site of {pages} pages was not built");
    }
    status::measure(if is_bench { 10_000 } else { 10 }, if is_bench { RUNS } else { 1 });
}
