//! What lies at the top of the repository, and what no file in it may name.

use std::fs;

use super::files::{demand_none, root, text, under};

/// The files and folders at the top.
const TOP: &[&str] = &[
    ".ci",
    ".editorconfig",
    ".gitattributes",
    ".github",
    ".gitignore",
    "CHANGELOG.md",
    "CODE_OF_CONDUCT.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "benches",
    "clippy.toml",
    "content",
    "deny.toml",
    "docs",
    "examples",
    "fuzz",
    "locales",
    "rust-toolchain.toml",
    "rustfmt.toml",
    "src",
    "tests",
    "themes",
];

/// What tools leave there; none of it is tracked.
const MADE: &[&str] = &[".git", "target", "public", "node_modules", ".fristad"];

#[test]
fn the_top_holds_only_what_belongs_there() {
    let entries = fs::read_dir(root()).expect("the root of the repository can be read");
    let mut faults: Vec<_> = entries
        .filter_map(Result::ok)
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !TOP.contains(&name.as_str()) && !MADE.contains(&name.as_str()) && !name.starts_with(".public."))
        .collect();
    faults.sort();
    demand_none(
        &faults,
        "move it into the folder it belongs to (docs, tests, .github …); a new name at the top is added to TOP in tests/tidy/repository.rs",
    );
}

#[test]
fn no_file_names_a_registry_or_a_place_on_one_machine() {
    // In halves, so that this file does not name them itself.
    let hosts = [
        ["crates", ".io"],
        ["registry.npm", "js.org"],
        ["npm", "js.com"],
        ["py", "pi.org"],
        ["python", "hosted.org"],
        ["deb.deb", "ian.org"],
        ["proxy.gol", "ang.org"],
        ["registry.yarn", "pkg.com"],
        ["rubyg", "ems.org"],
    ]
    .map(|halves| halves.concat());
    let places =
        [["/wo", "rk/"], ["/ro", "ot/"], ["/ho", "me/"], ["/Us", "ers/"], ["C:", "\\"], ["/build", "s/"]].map(|halves| halves.concat());
    let mut faults = Vec::new();
    for path in under("") {
        let content = text(&path);
        for (index, line) in content.lines().enumerate() {
            // The lock file names the index of every Rust project, and nothing else.
            let is_index = path.ends_with("Cargo.lock") && line.starts_with("source = ");
            let host = hosts.iter().filter(|host| !is_index && line.contains(host.as_str()));
            let place = places.iter().filter(|place| is_absolute(line, place));
            faults.extend(host.chain(place).map(|word| format!("{path}:{}: `{word}`", index + 1)));
        }
    }
    demand_none(
        &faults,
        "leave the host out (packages are named, not addressed; npm: `omit-lockfile-registry-resolved=true`), and write paths from the root of the repository",
    );
}

/// Whether a path begins in a line, and not in the middle of an address or of another path.
fn is_absolute(line: &str, place: &str) -> bool {
    line.match_indices(place).any(|(at, _)| line[..at].chars().next_back().is_none_or(|before| " \t\"'`(=<>[{,;|".contains(before)))
}

#[test]
fn text_files_are_plain() {
    let mut faults = Vec::new();
    let kinds = ["rs", "toml", "md", "yaml", "yml", "ftl", "html", "css", "js", "json", "svg", "sh"];
    let is_text = |path: &String| path.rsplit_once('.').is_some_and(|(_, end)| kinds.contains(&end));
    for path in under("").into_iter().filter(is_text) {
        let content = text(&path);
        if content.contains('\r') || content.starts_with('\u{feff}') {
            faults.push(format!("{path}: has a byte order mark or carriage returns"));
        }
        if !content.is_empty() && !content.ends_with('\n') {
            faults.push(format!("{path}: does not end with a line feed"));
        }
        // Marks of direction that can make code read otherwise than it runs (Trojan Source).
        let turns = |letter: char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if ["rs", "toml", "js", "html", "css", "sh"].iter().any(|end| path.ends_with(&format!(".{end}"))) && content.contains(turns) {
            faults.push(format!("{path}: holds an invisible mark of direction"));
        }
    }
    demand_none(&faults, "save the file as UTF-8 with line feeds; write an invisible character as an escape (`\\u{2068}`)");
}
