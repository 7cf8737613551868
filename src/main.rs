//! The program: what was typed goes in, an exit code comes out.

use std::process::ExitCode;

/// The C library's allocator slows down as a site grows: many threads make and drop many small texts.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    fristad::cli::run(std::env::args_os())
}
