//! A small site in four editions, built with compressed copies.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use crate::tools::{all, folder};

/// Its folder; built once for all tests, none of which writes in it.
pub fn small() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| build("servers"))
}

/// Builds it in a folder of a test's own.
pub fn build(name: &str) -> PathBuf {
    let project = folder(name).unwrap().join("project");
    fristad(&["new", "site"], &project);
    let settings = project.join("content/site.yaml");
    let text = fs::read_to_string(&settings).unwrap();
    let editions = "  - tag: sv\n  - {tag: sv-simple, prefix: enkel}\n  - tag: en\n  - tag: ar\nfallback: [sv]\n\
        open_data: {licence: CC0-1.0, contact: data@example.org}\nsecurity: {contact: it@example.org, expires: 2099-01-01}\n";
    assert!(text.contains("  - tag: sv\n"), "{text}");
    fs::write(&settings, text.replace("  - tag: sv\n", editions)).unwrap();
    let help = project.join("content/pages/hjalp");
    let swedish = fs::read_to_string(help.join("sv.md")).unwrap();
    fs::write(help.join("en.md"), swedish.replacen("---\n", "---\nslug: help\n", 1)).unwrap();
    // A page that was called otherwise, one that is gone, and one that has become a part of another.
    let ledger = "/id/borta/ - page:borta\n/id/sammanslagen/ - page:sammanslagen\n/sv/borta/ sv page:borta\n/sv/forr/ sv page:hjalp\n";
    fs::write(project.join("content/addresses.lock"), ledger).unwrap();
    fs::write(project.join("content/redirects.yaml"), "moved: {page:sammanslagen: page:hjalp}\ngone: {page:borta: page:hjalp}\n").unwrap();
    fristad(&["build", "--compress", "--site"], &project);
    project.join("public")
}

fn fristad(arguments: &[&str], project: &Path) {
    let output = Command::new(env!("CARGO_BIN_EXE_fristad")).args(["--lang", "en"]).args(arguments).arg(project).output().unwrap();
    assert!(output.status.success(), "{}", all(&output));
}
