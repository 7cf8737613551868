//! The site of attacks in Chromium, without the policy that would stop them: nothing of it may run.

use std::env;
use std::path::Path;
use std::process::Command;

use fristad::base::output::Output;

use super::spoiled::write;
use super::tools::{all, has_all, has_package, has_program, scripts};

/// Opens every page of a site.
pub fn load(output: &Output) {
    let chromium = env::var_os("FRISTAD_CHROMIUM").unwrap_or_else(|| "/usr/bin/chromium".into());
    let needs = [
        ("Chromium", Path::new(&chromium).is_file()),
        ("Node.js", has_program("node", "--version")),
        ("playwright-core", has_package("playwright-core")),
    ];
    if !has_all("the attacks in a browser", &needs) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    write(output, folder.path());
    let ran = Command::new("node").arg(scripts().join("hostile.mjs")).arg(folder.path()).output().unwrap();
    assert!(ran.status.success(), "{}", all(&ran));
}
