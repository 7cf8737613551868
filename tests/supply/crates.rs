//! Licences, sources, known weaknesses, default features, and the bill of materials.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::sbom;
use crate::tools::{self, all, has_all, root};

/// Where `tests/run` puts cargo-deny; it may be on the machine as well.
fn cargo_deny() -> Option<PathBuf> {
    let own = root().join("target/tmp/supply/bin/cargo-deny");
    [own, PathBuf::from("cargo-deny")].into_iter().find(|program| tools::has_program(program.to_str().unwrap(), "--version"))
}

#[test]
fn licences_sources_and_bans_are_kept() {
    let program = cargo_deny();
    if !has_all("licences, bans and sources of all crates", &[("cargo-deny", program.is_some())]) {
        return;
    }
    let program = program.unwrap();
    let checked =
        Command::new(&program).args(["--log-level", "error", "check", "bans", "licenses", "sources"]).current_dir(root()).output();
    let checked = checked.unwrap();
    assert!(checked.status.success(), "{}", all(&checked));
    // The database of advisories is fetched from its own host, which not every machine reaches.
    let fetched = Command::new(&program).args(["--log-level", "error", "fetch", "db"]).current_dir(root()).output().unwrap();
    if !fetched.status.success() {
        let _ = writeln!(std::io::stderr(), "skipped: known weaknesses of crates (RustSec): the database cannot be fetched from here");
        return;
    }
    let checked = Command::new(&program).args(["--log-level", "error", "check", "advisories"]).current_dir(root()).output().unwrap();
    assert!(checked.status.success(), "{}", all(&checked));
}

/// Each feature that is on by default, and that we have not chosen, is written down.
#[test]
fn default_features_are_accounted_for() {
    let metadata = Command::new("cargo").args(["metadata", "--locked", "--format-version", "1"]).current_dir(root()).output().unwrap();
    let metadata: Value = serde_json::from_slice(&metadata.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let own = packages.iter().find(|package| package["name"] == "fristad").unwrap();
    let left_on =
        own["dependencies"].as_array().unwrap().iter().filter(|one| one["kind"].is_null() && one["uses_default_features"] == true);
    let rows = left_on.filter_map(|one| {
        let package = packages.iter().rfind(|package| package["name"] == one["name"])?;
        let features: Vec<&str> = package["features"]["default"].as_array()?.iter().filter_map(Value::as_str).collect();
        (!features.is_empty()).then(|| format!("- `{}`: {}\n", one["name"].as_str().unwrap_or_default(), features.join(", ")))
    });
    let expected: String = rows.collect();
    let page = std::fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    assert!(page.contains(&format!("\n\n{expected}\n")), "docs/dependencies.md, \"Default features\", should say:\n{expected}");
}

#[test]
fn the_bill_of_materials_names_every_crate_and_is_the_same_each_time() {
    let bom = sbom::bom().unwrap();
    assert_eq!(bom, sbom::bom().unwrap());
    let text = format!("{bom:#}");
    assert!(!text.contains(root().to_str().unwrap()), "no place on one machine");
    let names =
        |value: &Value| value.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>();
    let named = names(&bom["components"]);
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let direct = manifest.split("[dependencies]\n").nth(1).unwrap().split("\n[").next().unwrap();
    let direct: Vec<&str> =
        direct.lines().filter_map(|line| Some(line.split_once(" = ")?.0)).filter(|name| !name.starts_with('#')).collect();
    assert!(direct.len() > 30, "{direct:?}");
    for name in direct.iter().filter(|name| **name != "serde_yaml") {
        assert!(named.contains(*name), "{name}");
    }
    assert!(named.contains("serde-saphyr") && !named.contains("minify-html"), "what only tests need is no part of the program");
    let components = bom["components"].as_array().unwrap();
    assert!(components.iter().all(|one| one["hashes"][0]["content"].as_str().is_some_and(|sum| sum.len() == 64)));
    let references: BTreeSet<&str> = components.iter().map(|one| one["bom-ref"].as_str().unwrap()).collect();
    assert_eq!(references.len(), components.len(), "no crate twice");
    for one in bom["dependencies"].as_array().unwrap() {
        assert!(one["dependsOn"].as_array().unwrap().iter().all(|on| references.contains(on.as_str().unwrap())), "{one}");
    }
    judged(&text);
}

/// CycloneDX' own schema, by its Python library.
fn judged(bom: &str) {
    let python = root().join("target/tmp/supply/bin/python");
    let script = "import sys; from cyclonedx.validation.json import JsonStrictValidator as V; from cyclonedx.schema import SchemaVersion as S; \
        fault = V(S.V1_6).validate_str(open(sys.argv[1]).read()); print(fault); sys.exit(fault is not None)";
    let is_there = Command::new(&python).args(["-c", "import cyclonedx.validation.json, jsonschema"]).output();
    if !has_all("the schema of CycloneDX", &[("cyclonedx-python-lib", is_there.is_ok_and(|output| output.status.success()))]) {
        return;
    }
    let file = tools::folder("sbom").unwrap().join("sbom.cdx.json");
    std::fs::write(&file, bom).unwrap();
    let judged = Command::new(&python).args(["-c", script]).arg(&file).output().unwrap();
    assert!(judged.status.success(), "{}", all(&judged));
}
