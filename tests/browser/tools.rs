//! What the tests in a browser have in common: the built demo site, and the programs that look at it.

use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The folder of this repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The folder with the Node packages and scripts.
pub fn scripts() -> PathBuf {
    root().join("tests/browser")
}

/// An empty folder of a test's own.
pub fn folder(name: &str) -> io::Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// Builds the demo site into a folder of a test's own, with further options.
pub fn demo_site(name: &str, options: &[&str]) -> io::Result<PathBuf> {
    let site = folder(name)?.join("site");
    let built = Command::new(env!("CARGO_BIN_EXE_fristad"))
        .args(["build", "--lang", "en", "--site"])
        .arg(root())
        .arg("--out")
        .arg(&site)
        .args(options)
        .current_dir(root())
        // Where it cannot be made, the stories that need it say that they are skipped.
        .args(if has_speech() { ["--speech-engine", "sh tests/browser/voice.sh {voice}"].as_slice() } else { &["--without-speech"] })
        .output()?;
    if built.status.success() { Ok(site) } else { Err(io::Error::other(all(&built))) }
}

/// Whether what a test needs is there. If not, that is said past the test runner's capture; in CI it is a failure.
pub fn has_all(test: &str, needs: &[(&str, bool)]) -> bool {
    let missing: Vec<&str> = needs.iter().filter(|(_, is_there)| !is_there).map(|(name, _)| *name).collect();
    if missing.is_empty() {
        return true;
    }
    let _ = writeln!(io::stderr(), "skipped: {test}, for want of {}; `tests/run` installs what can be installed", missing.join(", "));
    assert!(std::env::var_os("FRISTAD_TESTS").is_none_or(|value| value != "strict"), "no test may be skipped here");
    false
}

/// Whether the sound of pages can be made here.
fn has_speech() -> bool {
    has_program("espeak-ng", "--version") && has_program("ffmpeg", "-version")
}

/// Whether a program can be run.
pub fn has_program(name: &str, version: &str) -> bool {
    Command::new(name).arg(version).output().is_ok_and(|output| output.status.success())
}

/// Whether a Node package is installed; a large one has a folder of its own.
pub fn has_package(name: &str) -> bool {
    [scripts(), scripts().join(name)].iter().any(|folder| folder.join("node_modules").join(name).is_dir())
}

/// Everything a program said.
pub fn all(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
