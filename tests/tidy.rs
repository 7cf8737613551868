//! The walls of the house as tests: what must be absent, how long a file may be, what every file is called.
//!
//! Nothing here compiles or runs the program: it reads the repository as text. A test that fails says
//! what stands where and what to do about it. `FRISTAD_BLESS=1 cargo test --test tidy` writes the code
//! map in `docs/ARCHITECTURE.md` anew from the first lines of the files.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test reads the repository and may stop at the first surprise"
)]

mod tidy {
    mod circles;
    mod files;
    mod map;
    mod packages;
    mod paths;
    mod pictograms;
    mod repository;
    mod rooms;
    mod scan;
    mod sizes;
    mod theme;
    mod walls;
}
