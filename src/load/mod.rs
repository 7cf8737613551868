//! The only reader: a project's folder, and the files inside the program, become `Sources`.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "this room is the only one that reads the disk")]

mod builtin;
mod copy;
mod fonts;
pub mod front_matter;
mod pages;
mod plain_yaml;
mod text;
pub mod yaml;

pub use copy::{UnreadableCopy, differences, is_within, manifest};
pub use fonts::fonts;
pub use pages::{exchange_files, pages};

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::base::code::{self, Code};
use crate::base::finding::Finding;
use crate::base::limits::{MAX_PICTURE_BYTES, MAX_TEXT_BYTES};
use crate::base::path::SitePath;
use crate::base::source::{SourceContent, SourceFile, Sources};
use crate::base::span::Span;

/// The folders of a project that hold sources; everything else in it is none of ours.
pub const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

/// The project that a folder belongs to: it, or the nearest folder above it, that holds
/// `content/site.yaml`; the content folder itself will do as well.
pub fn find_project(start: &Path) -> Option<PathBuf> {
    start.ancestors().find(|folder| folder.join("content/site.yaml").is_file()).map(Path::to_path_buf)
}

/// The files inside the program alone: what messages are made from when there is no project.
pub fn builtin() -> Sources {
    builtin::sources()
}

/// Reads all sources of the project at `root` over the built-in ones. Files that cannot be taken
/// are left out and told of.
pub fn load(root: &Path) -> (Sources, Vec<Finding>) {
    let mut sources = builtin::sources();
    let mut findings = Vec::new();
    for folder in FOLDERS {
        let top = root.join(folder);
        if !top.exists() {
            continue;
        }
        for entry in WalkDir::new(&top).follow_root_links(false).sort_by_file_name().into_iter().filter_entry(|entry| !is_hidden(entry)) {
            match entry {
                Ok(entry) => read(root, &entry, &mut sources, &mut findings),
                Err(error) => {
                    let path = error.path().map(|path| shown(root, path)).unwrap_or_else(|| folder.to_owned());
                    let reason = error.io_error().map(ToString::to_string).unwrap_or_else(|| error.to_string());
                    findings.push(Finding::global(&code::UNREADABLE).with("path", path).with("reason", reason));
                }
            }
        }
    }
    (sources, findings)
}

/// Editors' swap files, version control and the like.
fn is_hidden(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.depth() > 0 && (name.starts_with('.') || name.ends_with('~') || name.starts_with('#'))
}

/// A path as the editor sees it: from the project's root, with forward slashes. Where a backslash is a
/// letter like any other it stays one, so that `x\sv.md` cannot take the place of `x/sv.md`.
fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace(std::path::MAIN_SEPARATOR, "/")
}

fn read(root: &Path, entry: &DirEntry, sources: &mut Sources, findings: &mut Vec<Finding>) {
    let shown = shown(root, entry.path());
    let refuse = |code: &'static Code| Finding::global(code).with("path", shown.clone());
    if entry.file_type().is_dir() {
        return;
    }
    if entry.path_is_symlink() {
        findings.push(refuse(&code::SYMBOLIC_LINK));
        return;
    }
    let Some(path) = SitePath::new(&shown) else {
        findings.push(refuse(&code::INVALID_NAME));
        return;
    };
    if !entry.file_type().is_file() {
        findings.push(refuse(&code::UNREADABLE).with("reason", "not a regular file"));
        return;
    }
    let is_text = matches!(path.extension().as_str(), "md" | "yaml" | "ftl" | "html" | "css" | "js" | "svg" | "txt" | "lock" | "typ");
    let limit = if is_text { MAX_TEXT_BYTES } else { MAX_PICTURE_BYTES };
    if entry.metadata().is_ok_and(|metadata| metadata.len() > limit) {
        // It is there, though empty, so that it is told of at its place and nothing else says that it is missing.
        let id = sources.insert(SourceFile { path, content: SourceContent::Bytes(Vec::new()) });
        findings.push(Finding::at(&code::TOO_LARGE, Span::file(id)).with("limit", (limit / 1000).to_string()));
        return;
    }
    let bytes = match fs::read(entry.path()) {
        Ok(bytes) => bytes,
        Err(error) => {
            findings.push(refuse(&code::UNREADABLE).with("reason", error.to_string()));
            return;
        }
    };
    if !is_text {
        let is_empty = bytes.is_empty();
        let id = sources.insert(SourceFile { path, content: SourceContent::Bytes(bytes) });
        if is_empty {
            findings.push(Finding::at(&code::EMPTY_FILE, Span::file(id)));
        }
        return;
    }
    match text::decode(&bytes) {
        Ok(content) => {
            let file = SourceFile { path, content };
            let is_empty = file.text().trim().is_empty();
            let id = sources.insert(file);
            if is_empty {
                findings.push(Finding::at(&code::EMPTY_FILE, Span::file(id)));
            }
        }
        Err(broken) => {
            // What can be read is kept: the finding shows its line, and nothing is missed for being cut off.
            let (start, line) = (broken.at, broken.line.to_string());
            let id = sources.insert(SourceFile { path, content: SourceContent::Text(broken.rest_of_text) });
            let span = Span { file: id, start, end: start };
            findings.push(Finding::at(&code::INVALID_UTF8, span).with("line", line));
        }
    }
}
