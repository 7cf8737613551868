//! The demo site in Chromium, with the headers that nginx sends.

use std::io::Write;
use std::path::Path;
use std::process::Command;

use super::machine::{has_servers, nginx};
use crate::tools::{all, demo_site, has_all, has_package, has_program, scripts};

#[test]
fn the_demo_site_keeps_its_own_policy() {
    let test = "the policy in a browser";
    let chromium = std::env::var_os("FRISTAD_CHROMIUM").unwrap_or_else(|| "/usr/bin/chromium".into());
    let needs = [
        ("Chromium", Path::new(&chromium).is_file()),
        ("Node.js", has_program("node", "--version")),
        ("playwright-core", has_package("playwright-core")),
    ];
    if !has_servers(test) || !has_all(test, &needs) {
        return;
    }
    let server = nginx(&demo_site("servers-policy", &[]).unwrap());
    let address = format!("http://127.0.0.1:{}", server.port);
    let output = Command::new("node").arg(scripts().join("policy.mjs")).arg(address).output().unwrap();
    let _ = writeln!(std::io::stderr(), "policy.mjs:\n{}", all(&output));
    assert!(output.status.success(), "the site breaks its own policy");
}
