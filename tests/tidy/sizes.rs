//! How long a file and a function may be, and what a file may not be called.

use super::files::{demand_none, rust};
use super::scan::{Scanned, item_end};

const MEDIAN: usize = 150;
const NINE_OF_TEN: usize = 300;
const LONGEST: usize = 400;
const FUNCTION: usize = 60;

/// Names that say nothing about what is inside.
const SAY_NOTHING: &[&str] =
    &["utils", "util", "helpers", "helper", "common", "misc", "shared", "types", "tools", "stuff", "manager", "core", "lib2"];

/// Files that bear such a name for a reason.
const BUT: &[(&str, &str)] = &[
    (
        "src/model/common.rs",
        "\"common\" is the word of the format: what docs/content.md calls \"Common to all facts\" and \"Common to all words files\"",
    ),
    ("src/render/shared.rs", "\"shared\" is the theme's word: the value `shared` that every template of an edition sees"),
];

#[test]
fn files_are_short() {
    for folder in ["src", "tests"] {
        let mut lengths: Vec<(usize, String)> = rust(folder).map(|file| (file.text.lines().count(), file.path.clone())).collect();
        lengths.sort();
        let too_long: Vec<_> =
            lengths.iter().filter(|(lines, _)| *lines > LONGEST).map(|(lines, path)| format!("{path}: {lines} lines")).collect();
        demand_none(&too_long, &format!("split it by what it is about; no file is longer than {LONGEST} lines, its tests included"));
        let at = |tenths: usize| lengths.get(lengths.len().saturating_sub(1) * tenths / 10).cloned().unwrap_or_default();
        let ((median, _), (ninth, path)) = (at(5), at(9));
        assert!(
            median <= MEDIAN,
            "{folder}: half of the files are longer than {median} lines; {MEDIAN} is the most: split the longest by what they are about"
        );
        assert!(
            ninth <= NINE_OF_TEN,
            "{folder}: one file in ten is longer than {ninth} lines (from {path} up); {NINE_OF_TEN} is the most: split them"
        );
    }
}

/// Each function of a text with its first line and its length in lines.
fn functions(code: &str) -> Vec<(String, usize, usize)> {
    let letters: Vec<char> = code.chars().collect();
    let mut found = Vec::new();
    let mut line = 1;
    for (at, letter) in letters.iter().enumerate() {
        line += usize::from(*letter == '\n');
        let is_start = at == 0 || !(letters[at - 1].is_alphanumeric() || letters[at - 1] == '_');
        if !is_start || letters.get(at..at + 3) != Some(&['f', 'n', ' ']) {
            continue;
        }
        let name: String = letters[at + 3..].iter().take_while(|letter| letter.is_alphanumeric() || **letter == '_').collect();
        if !name.is_empty() {
            let body = &letters[at..item_end(&letters, at)];
            found.push((name, line, body.iter().filter(|letter| **letter == '\n').count() + 1));
        }
    }
    found
}

#[test]
fn functions_are_short() {
    let mut faults = Vec::new();
    for file in rust("src").chain(rust("tests")).chain(rust("benches")) {
        let long = functions(&file.code.code).into_iter().filter(|(_, _, lines)| *lines > FUNCTION);
        faults.extend(long.map(|(name, line, lines)| format!("{}:{line}: `{name}` has {lines} lines", file.path)));
    }
    demand_none(&faults, &format!("give each step a name and a function of its own; {FUNCTION} lines are the most"));
}

#[test]
fn counts_functions_as_a_reader_would() {
    let code = Scanned::new("fn a() {\n  if b { c(\"}\") }\n}\ntrait D { fn e(&self) -> [u8; 2]; }\nfn f() {}\n").code;
    let found: Vec<_> = functions(&code).into_iter().map(|(name, line, lines)| format!("{name} {line} {lines}")).collect();
    assert_eq!(found, ["a 1 3", "e 4 1", "f 5 1"]);
}

#[test]
fn names_say_what_is_inside() {
    let stem = |path: &str| path.rsplit('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned();
    let faults: Vec<_> = rust("src")
        .filter(|file| SAY_NOTHING.contains(&stem(&file.path).as_str()) && !BUT.iter().any(|(path, _)| *path == file.path))
        .map(|file| file.path.clone())
        .collect();
    demand_none(&faults, "call the file by the thing it is about; a name like this one collects whatever has no place");
    for (path, _) in BUT {
        assert!(rust("src").any(|file| file.path == *path), "{path} is gone: take it off BUT in tests/tidy/sizes.rs");
    }
}
