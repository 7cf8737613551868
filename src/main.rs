//! The program: what was typed goes in, an exit code comes out.

use std::process::ExitCode;

/// The C library's allocator slows down as a site grows: many threads make and drop many small texts.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Room for the stack of each thread that does a share of the work, in bytes; only what is used of it takes memory. While
/// one waits for others it begins on their work, one share on the other, and what sets printed matter nests deeply.
const STACK: usize = 64 * 1024 * 1024;

fn main() -> ExitCode {
    // There is no pool yet, so it cannot fail for having been made before; without threads the work is done all the same.
    let _ = rayon::ThreadPoolBuilder::new().stack_size(STACK).build_global();
    fristad::cli::run(std::env::args_os())
}
