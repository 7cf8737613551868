//! The files that the walls are about, read as text.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::scan::Scanned;

/// A file of Rust.
pub struct RustFile {
    /// Path from the root of the repository, with forward slashes.
    pub path: String,
    /// As it is written.
    pub text: String,
    /// Without comments, words and tests.
    pub code: Scanned,
}

impl RustFile {
    /// The room it belongs to; `lib` and `main` stand for themselves.
    pub fn room(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inside.split_once('/').map_or(inside.trim_end_matches(".rs"), |(room, _)| room)
    }

    /// Whether it holds nothing but tests: named so, or under `tests`.
    pub fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.starts_with("tests") || self.path.starts_with("tests/") || self.path.contains("/tests/")
    }

    /// Its module, `["render", "card"]`.
    pub fn module(&self) -> Vec<String> {
        let inside = self.path.strip_prefix("src/").unwrap_or(&self.path).trim_end_matches(".rs");
        let parts = inside.split('/').map(str::to_owned).collect::<Vec<_>>();
        match parts.last().map(String::as_str) {
            Some("mod") => parts[..parts.len() - 1].to_vec(),
            Some("lib" | "main") if parts.len() == 1 => Vec::new(),
            _ => parts,
        }
    }
}

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files under a folder of the repository, in order, without what tools have made.
pub fn under(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk(&root().join(folder), folder, &mut found);
    found.sort();
    found
}

fn walk(place: &Path, shown: &str, found: &mut Vec<String>) {
    let Ok(entries) = fs::read_dir(place) else { return };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name().to_string_lossy().into_owned();
        if matches!(name.as_str(), ".git" | "target" | "node_modules" | "proptest-regressions") || name.starts_with(".public") {
            continue;
        }
        let path = if shown.is_empty() { name } else { format!("{shown}/{name}") };
        if path == "public" {
            continue;
        }
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => walk(&entry.path(), &path, found),
            _ => found.push(path),
        }
    }
}

/// The text of a file; nothing when it is missing or no text.
pub fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_default()
}

/// All files of Rust in the repository, read once.
fn every() -> &'static [RustFile] {
    static EVERY: OnceLock<Vec<RustFile>> = OnceLock::new();
    EVERY.get_or_init(|| {
        let paths = ["src", "tests", "benches"].into_iter().flat_map(under).filter(|path| path.ends_with(".rs"));
        paths.map(|path| (text(&path), path)).map(|(text, path)| RustFile { code: Scanned::new(&text), path, text }).collect()
    })
}

/// All files of Rust under a folder at the top.
pub fn rust(folder: &str) -> impl Iterator<Item = &'static RustFile> {
    every().iter().filter(move |file| file.path.split('/').next() == Some(folder))
}

/// The program's own code: all of `src` that is no test.
pub fn production() -> Vec<&'static RustFile> {
    let files: Vec<_> = rust("src").filter(|file| !file.is_test()).collect();
    assert!(files.len() > 50, "src was not found");
    files
}

/// Fails with every fault on its own line and what to do about them.
pub fn demand_none(faults: &[String], advice: &str) {
    assert!(faults.is_empty(), "\n\n{}\n\n{} in all. What to do: {advice}\n", faults.join("\n"), faults.len());
}
