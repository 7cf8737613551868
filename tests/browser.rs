//! The demo site and the preview in Chromium, as people meet them; the checks are in `tests/browser/`.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test runs programs and keeps their files")]

#[path = "browser/tools.rs"]
mod tools;

use std::env;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::Path;
use std::process::Command;

use tools::{all, demo_site, folder, has_all, has_package, has_program, root, scripts};

#[test]
fn the_demo_site_holds_in_a_browser() -> io::Result<()> {
    if !has_browser("the demo site in a browser") {
        return Ok(());
    }
    let site = demo_site("browser")?;
    run("site.mjs", &[site.as_os_str(), root().join("content").as_os_str()])
}

#[test]
fn the_preview_follows_what_is_saved() -> io::Result<()> {
    if !has_browser("the preview in a browser") {
        return Ok(());
    }
    run("reload.mjs", &[OsStr::new(env!("CARGO_BIN_EXE_fristad")), folder("preview")?.as_os_str()])
}

fn has_browser(test: &str) -> bool {
    let chromium = env::var_os("FRISTAD_CHROMIUM").unwrap_or_else(|| "/usr/bin/chromium".into());
    let needs = [
        ("Chromium", Path::new(&chromium).is_file()),
        ("Node.js", has_program("node", "--version")),
        ("playwright-core", has_package("playwright-core")),
    ];
    has_all(test, &needs)
}

/// Runs a script; what it says is shown whether or not it is content.
fn run(script: &str, arguments: &[&OsStr]) -> io::Result<()> {
    let output = Command::new("node").arg(scripts().join(script)).args(arguments).output()?;
    // Past the test runner, which keeps to itself what a passing test has to say.
    writeln!(io::stderr(), "{script}:\n{}", all(&output))?;
    assert!(output.status.success(), "{script} found faults, listed above");
    Ok(())
}
