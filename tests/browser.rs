//! The demo site and the preview in Chromium, as people meet them; the checks are in `tests/browser/`.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test runs programs and keeps their files")]

#[path = "browser/tools.rs"]
mod tools;

use std::env;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, Mutex, PoisonError};

use tools::{all, demo_site, folder, has_all, has_package, has_program, root, scripts};

/// Held while a browser is at work: two at a time only slow each other down.
static BROWSER: Mutex<()> = Mutex::new(());

/// The demo site, built once for all tests.
static SITE: LazyLock<Result<PathBuf, String>> = LazyLock::new(|| demo_site("browser", &[]).map_err(|error| error.to_string()));

#[test]
fn the_demo_site_holds_in_a_browser() -> io::Result<()> {
    if !has_browser("the demo site in a browser", "playwright-core") {
        return Ok(());
    }
    run("site.mjs", &[site()?.as_os_str(), root().join("content").as_os_str()])
}

#[test]
fn the_demo_site_holds_for_lighthouse() -> io::Result<()> {
    if !has_browser("the demo site in Lighthouse", "lighthouse") {
        return Ok(());
    }
    run("lighthouse/run.mjs", &[site()?.as_os_str(), root().join("content").as_os_str()])
}

#[test]
fn nothing_breaks_in_the_made_up_languages() -> io::Result<()> {
    if !has_browser("the made-up languages in a browser", "playwright-core") {
        return Ok(());
    }
    let site = demo_site("pseudo", &["--pseudo"])?;
    run("pseudo.mjs", &[site.as_os_str()])
}

#[test]
fn the_preview_follows_what_is_saved() -> io::Result<()> {
    if !has_browser("the preview in a browser", "playwright-core") {
        return Ok(());
    }
    run("reload.mjs", &[OsStr::new(env!("CARGO_BIN_EXE_fristad")), folder("preview")?.as_os_str()])
}

#[test]
fn every_component_holds_in_a_browser() -> io::Result<()> {
    if !has_browser("the gallery of components in a browser", "playwright-core") {
        return Ok(());
    }
    run("gallery.mjs", &[OsStr::new(env!("CARGO_BIN_EXE_fristad")), folder("gallery")?.as_os_str()])
}

fn site() -> io::Result<&'static Path> {
    SITE.as_deref().map_err(|error| io::Error::other(error.clone()))
}

fn has_browser(test: &str, package: &str) -> bool {
    let chromium = env::var_os("FRISTAD_CHROMIUM").unwrap_or_else(|| "/usr/bin/chromium".into());
    let needs =
        [("Chromium", Path::new(&chromium).is_file()), ("Node.js", has_program("node", "--version")), (package, has_package(package))];
    has_all(test, &needs)
}

/// Runs a script; what it says is shown whether or not it is content.
fn run(script: &str, arguments: &[&OsStr]) -> io::Result<()> {
    let _alone = BROWSER.lock().unwrap_or_else(PoisonError::into_inner);
    let output = Command::new("node").arg(scripts().join(script)).args(arguments).output()?;
    // Past the test runner, which keeps to itself what a passing test has to say.
    writeln!(io::stderr(), "{script}:\n{}", all(&output))?;
    assert!(output.status.success(), "{script} found faults, listed above");
    Ok(())
}
