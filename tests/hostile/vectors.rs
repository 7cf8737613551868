//! The collections of attacks, read in place.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use super::{corpora, tools};

/// The folder of the collections. Where they are not, that is said aloud; in CI it is a failure.
pub fn folder() -> Option<PathBuf> {
    let folder = corpora::folder("corpora", "the collections of hostile content");
    tools::has_all("hostile content", &[("../shared/corpora", folder.is_some())]);
    folder
}

/// The rows of a collection (`xss/h5sc`).
pub fn rows(name: &str) -> Vec<Value> {
    let Some(folder) = folder() else { return Vec::new() };
    let text = fs::read_to_string(folder.join(format!("{name}.jsonl"))).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// A field of a row.
pub fn field<'a>(row: &'a Value, name: &str) -> &'a str {
    row[name].as_str().unwrap_or_default()
}

/// Texts of several collections, without those that no text file can hold.
fn texts(names: &[&str]) -> Vec<String> {
    let rows = names.iter().flat_map(|name| rows(name));
    rows.map(|row| field(&row, "in").replace('\0', "")).filter(|text| !text.trim().is_empty()).collect()
}

/// What was made to run in a page.
pub fn scripts() -> Vec<String> {
    texts(&[
        "xss/h5sc",
        "xss/markdown-it-xss",
        "xss/patt-rsnake-xss",
        "xss/patt-xss-polyglots",
        "xss/patt-0xcela-event-handlers",
        "xss/fuzzdb-lt",
        "xss/fuzzdb-uri",
        "svg/svg-cheatsheet",
    ])
}

/// What was made to break programs that handle text.
pub fn naughty() -> Vec<String> {
    texts(&[
        "unicode/blns",
        "unicode/trojan-source",
        "unicode/fuzzdb-corrupted",
        "unicode/fuzzdb-naughty-unicode",
        "unicode/fuzzdb-regionalindicators",
        "unicode/fuzzdb-right-to-left",
        "ssg/known-faults",
    ])
}

/// What was made to leave a folder.
pub fn paths() -> Vec<String> {
    texts(&["path/fuzzdb-path-exotic", "path/fuzzdb-path-windows"])
}

/// Addresses, good and bad.
pub fn addresses() -> Vec<String> {
    texts(&["url/wpt-urltestdata"])
}
