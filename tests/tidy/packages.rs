//! Every direct dependency is accounted for: named with its reason, and used.

use super::files::{RustFile, demand_none, production, rust, text};

const PAGE: &str = "docs/dependencies.md";

/// The names in a table of `Cargo.toml`.
fn table(manifest: &str, heading: &str) -> Vec<String> {
    let lines = manifest.lines().skip_while(|line| line.trim() != heading).skip(1).take_while(|line| !line.starts_with('['));
    let lines = lines.filter(|line| !line.trim_start().starts_with('#'));
    lines.filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned())).filter(|name| !name.is_empty()).collect()
}

/// The names that the page has a row for: `| \`name\` …`.
fn named(page: &str) -> Vec<String> {
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| Some(row.split_once('`')?.0.to_owned())).collect()
}

#[test]
fn every_dependency_is_accounted_for() {
    let manifest = text("Cargo.toml");
    let known: Vec<String> = [table(&manifest, "[dependencies]"), table(&manifest, "[dev-dependencies]")].concat();
    assert!(known.len() > 10, "Cargo.toml was not understood");
    let rows = named(&text(PAGE));
    let unnamed = known.iter().filter(|name| !rows.contains(name)).map(|name| format!("{name}: not in {PAGE}"));
    let gone = rows.iter().filter(|row| !known.contains(row)).map(|row| format!("{row}: in {PAGE}, but not in Cargo.toml"));
    let faults: Vec<_> = unnamed.chain(gone).collect();
    demand_none(
        &faults,
        &format!("write a row in {PAGE} (`| \\`name\\` | why | licence | crates |`), or take the row away with the dependency"),
    );
}

#[test]
fn every_dependency_is_used() {
    let manifest = text("Cargo.toml");
    let uses = |files: &[&RustFile], name: &str| {
        let path = format!("{}::", name.replace('-', "_"));
        files.iter().any(|file| file.text.contains(&path))
    };
    let own = production();
    let every: Vec<&RustFile> = ["src", "tests", "benches"].into_iter().flat_map(rust).collect();
    let idle = table(&manifest, "[dependencies]").into_iter().filter(|name| !uses(&own, name));
    let idle_in_tests = table(&manifest, "[dev-dependencies]").into_iter().filter(|name| !uses(&every, name));
    let faults: Vec<_> = idle.chain(idle_in_tests).map(|name| format!("{name}: nothing names it")).collect();
    demand_none(&faults, "take it out of Cargo.toml: each crate is one more that must be trusted");
}
