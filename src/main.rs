//! The program: what was typed goes in, an exit code comes out.

use std::process::ExitCode;

fn main() -> ExitCode {
    fristad::cli::run(std::env::args_os())
}
