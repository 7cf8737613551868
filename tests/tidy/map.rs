//! Every file opens with one line that says what it is, and the code map holds that very line.

use std::fmt::Write;
use std::fs;

use super::files::{RustFile, demand_none, root, rust, text};

const PAGE: &str = "docs/ARCHITECTURE.md";
const BEGIN: &str = "<!-- map -->";
const END: &str = "<!-- /map -->";

/// The caption of a file: its first line, without the mark.
fn caption(file: &RustFile) -> Option<&str> {
    file.text.lines().next()?.strip_prefix("//! ").map(str::trim)
}

#[test]
fn every_file_opens_with_its_caption() {
    let mut faults = Vec::new();
    for file in rust("src").chain(rust("tests")).chain(rust("benches")) {
        match caption(file) {
            None => faults.push(format!("{}: does not open with a line `//! …`", file.path)),
            Some(caption) if !caption.ends_with(['.', '?', '!']) => {
                faults.push(format!("{}: the first line is no whole sentence: {caption}", file.path))
            }
            Some(_) => {}
        }
    }
    demand_none(
        &faults,
        "let the first line say in one sentence what the file is; whatever more there is to say follows after an empty `//!` line",
    );
}

/// The map: a heading for each folder with its door's caption, a line for each file in it.
fn map<'a>(files: impl Iterator<Item = &'a RustFile>) -> String {
    let mut folders: Vec<(&str, Vec<&RustFile>)> = Vec::new();
    for file in files {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        match folders.iter_mut().find(|(known, _)| *known == folder) {
            Some((_, members)) => members.push(file),
            None => folders.push((folder, vec![file])),
        }
    }
    folders.sort_by_key(|(folder, _)| *folder);
    let mut map = String::new();
    for (folder, members) in folders {
        let _ = write!(map, "\n### `{folder}/`\n\n");
        let (doors, rest): (Vec<&RustFile>, Vec<&RustFile>) = members.into_iter().partition(|file| file.path.ends_with("/mod.rs"));
        for file in doors.into_iter().chain(rest) {
            let name = file.path.rsplit('/').next().unwrap_or_default();
            let _ = writeln!(map, "- `{name}`: {}", caption(file).unwrap_or_default());
        }
    }
    map.push('\n');
    map
}

#[test]
fn the_map_holds_every_file() {
    let page = match text(PAGE) {
        page if page.is_empty() => format!("{BEGIN}\n{END}\n"),
        page => page,
    };
    let parts = page.split_once(BEGIN).and_then(|(before, rest)| Some((before, rest.split_once(END)?)));
    let Some((before, (found, after))) = parts else {
        panic!("{PAGE} has lost its marks: write `{BEGIN}` and `{END}` where the map belongs")
    };
    let wanted = format!("\n{}", map(rust("src")));
    if std::env::var_os("FRISTAD_BLESS").is_some() {
        fs::write(root().join(PAGE), format!("{before}{BEGIN}{wanted}{END}{after}")).expect("the page can be written");
        return;
    }
    let missing: Vec<_> =
        wanted.lines().filter(|line| !found.lines().any(|known| known == *line)).map(|line| format!("+ {line}")).collect();
    let stale = found.lines().filter(|line| !wanted.lines().any(|known| known == *line)).map(|line| format!("- {line}"));
    let faults: Vec<_> = missing.into_iter().chain(stale).collect();
    demand_none(&faults, "run `FRISTAD_BLESS=1 cargo test --test tidy`: it writes the map between the two marks anew");
    assert_eq!(found, wanted, "the map is out of order: run `FRISTAD_BLESS=1 cargo test --test tidy`");
}
