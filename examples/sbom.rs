//! The bill of materials of the program, as CycloneDX 1.6: `cargo run --quiet --example sbom > sbom.cdx.json`.
//!
//! Every crate that is built into the released program, printed matter and all, or builds it, on any system, with its licence,
//! its checksum and what it needs itself. No date and no serial number, so that the same lock file gives the same bytes.
#![allow(clippy::disallowed_methods, clippy::indexing_slicing, reason = "a program of its own, which asks cargo; what JSON lacks is null")]

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Command, ExitCode};

use serde_json::{Value, json};

fn main() -> ExitCode {
    match bom() {
        Ok(bom) => {
            println!("{bom:#}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Makes it of what cargo resolves and of the checksums in the lock file.
pub fn bom() -> Result<Value, String> {
    let root = env!("CARGO_MANIFEST_DIR");
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output =
        Command::new(cargo).args(["metadata", "--locked", "--format-version", "1", "--features", "print"]).current_dir(root).output();
    let output = output.map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
    let lock = std::fs::read_to_string(format!("{root}/Cargo.lock")).map_err(|error| error.to_string())?;
    let packages: BTreeMap<&str, &Value> = list(&metadata["packages"]).map(|package| (text(&package["id"]), package)).collect();
    let needs: BTreeMap<&str, Vec<&str>> =
        list(&metadata["resolve"]["nodes"]).map(|node| (text(&node["id"]), list(&node["deps"]).filter_map(built_in).collect())).collect();
    let top = text(&metadata["resolve"]["root"]);
    let (mut wanted, mut found) = (vec![top], BTreeSet::new());
    while let Some(id) = wanted.pop() {
        if found.insert(id) {
            wanted.extend(needs.get(id).into_iter().flatten());
        }
    }
    let sums = checksums(&lock);
    let mut components: Vec<Value> =
        found.iter().filter(|id| **id != top).filter_map(|id| Some(component(packages.get(id)?, &sums))).collect();
    components.sort_by_key(|component| text(&component["purl"]).to_owned());
    let reference = |id: &str| packages.get(id).map(|package| purl(package)).unwrap_or_default();
    let tree: BTreeMap<String, BTreeSet<String>> =
        found.iter().map(|id| (reference(id), needs.get(id).into_iter().flatten().map(|id| reference(id)).collect())).collect();
    let tree: Vec<Value> = tree.into_iter().map(|(of, on)| json!({"ref": of, "dependsOn": on})).collect();
    let mut program = packages.get(top).map(|package| component(package, &sums)).unwrap_or_default();
    program["type"] = json!("application");
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": program},
        "components": components,
        "dependencies": tree,
    }))
}

/// The crate that another needs to be built, unless only its tests do.
fn built_in(dependency: &Value) -> Option<&str> {
    list(&dependency["dep_kinds"]).any(|kind| text(&kind["kind"]) != "dev").then(|| text(&dependency["pkg"]))
}

fn component(package: &Value, sums: &BTreeMap<(&str, &str), &str>) -> Value {
    let (name, version) = (text(&package["name"]), text(&package["version"]));
    let licence = match text(&package["license"]) {
        "" => json!({"license": {"name": format!("in the file {}", text(&package["license_file"]))}}),
        // Written so before there were expressions (SPDX 2.1, annex D).
        expression => json!({"expression": expression.replace('/', " OR ")}),
    };
    let mut component = json!({
        "type": "library",
        "bom-ref": purl(package),
        "name": name,
        "version": version,
        "description": text(&package["description"]).split_whitespace().collect::<Vec<_>>().join(" "),
        "licenses": [licence],
        "purl": purl(package),
    });
    if let Some(sum) = sums.get(&(name, version)) {
        component["hashes"] = json!([{"alg": "SHA-256", "content": sum}]);
    }
    component
}

/// The address of a package (purl-spec, type `cargo`).
fn purl(package: &Value) -> String {
    format!("pkg:cargo/{}@{}", text(&package["name"]), text(&package["version"]).replace('+', "%2B"))
}

/// The checksums of the lock file, by name and version.
fn checksums(lock: &str) -> BTreeMap<(&str, &str), &str> {
    lock.split("[[package]]").filter_map(entry).collect()
}

fn entry(block: &str) -> Option<((&str, &str), &str)> {
    let value = |part: &str| block.lines().find_map(|line| line.strip_prefix(part)?.strip_prefix(" = \"")?.strip_suffix('"'));
    Some(((value("name")?, value("version")?), value("checksum")?))
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
