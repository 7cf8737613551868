//! The program as people run it: exit codes, what it says in two languages, what it writes and what it leaves alone.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test runs the program, looks at the disk, and fails by a panic"
)]

#[path = "cli/addresses.rs"]
mod addresses;
#[path = "cli/again.rs"]
mod again;
#[path = "cli/build.rs"]
mod build;
#[path = "cli/checks.rs"]
mod checks;
#[path = "cli/new.rs"]
mod new;
#[path = "cli/readable.rs"]
mod readable;
#[path = "cli/same_bytes.rs"]
mod same_bytes;
#[path = "cli/told.rs"]
mod told;
#[path = "cli/translate.rs"]
mod translate;
#[path = "cli/typed.rs"]
mod typed;
#[path = "cli/verify.rs"]
mod verify;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// The program, standing in a folder, with nothing of the tester's own language or terminal.
fn fristad(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fristad"));
    command.current_dir(folder).args(arguments).env_clear().env("LANG", "C").output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// Runs the program and expects an exit code; what it said is shown when another comes.
#[track_caller]
fn expect(folder: &Path, arguments: &[&str], expected: i32) -> Output {
    let output = fristad(folder, arguments);
    assert_eq!(code(&output), expected, "fristad {arguments:?}\n{}{}", stdout(&output), stderr(&output));
    output
}

/// A new site in a folder `byn` of its own, as `fristad new site` makes it.
fn new_site() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    expect(folder.path(), &["new", "site", "byn", "--lang", "sv"], 0);
    folder
}

/// A new site in which a page has a key that does not exist: an error at `content/pages/hjalp/facts.yaml:2:1`.
fn faulty_site() -> TempDir {
    let folder = new_site();
    fs::write(folder.path().join("byn/content/pages/hjalp/facts.yaml"), "type: finder\naudience: [utsatt]\n").unwrap();
    folder
}

/// All files of a folder with their bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let named = entries.map(|entry| {
        let name = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
        (name, fs::read(entry.path()).unwrap())
    });
    named.collect()
}

/// Copies a folder with everything in it.
fn copy(from: &Path, to: &Path) {
    for (name, bytes) in files(from) {
        let target = to.join(name);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, bytes).unwrap();
    }
}
