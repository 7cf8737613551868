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

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::base::code::{self, Code};
use crate::base::finding::Finding;
use crate::base::limits::{MAX_PICTURE_BYTES, MAX_TEXT_BYTES};
use crate::base::path::SitePath;
use crate::base::source::{SourceContent, SourceFile, Sources};
use crate::base::span::{FileId, Span};

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
        let walk = WalkDir::new(&top).follow_root_links(false).sort_by_file_name().into_iter().filter_entry(|entry| !is_hidden(entry));
        let entries: Vec<_> = walk.collect();
        let read: Vec<Read> = entries.par_iter().map(|entry| read(root, folder, entry)).collect();
        for Read { file, finding } in read {
            let id = file.map(|file| sources.insert(file));
            findings.extend(
                finding.map(|finding| Finding { span: finding.span.map(|span| Span { file: id.unwrap_or(span.file), ..span }), ..finding }),
            );
        }
    }
    (sources, findings)
}

/// Reads one file of the project at `root` again. Nothing when it is none, or when there is anything to tell of it.
pub fn file(root: &Path, path: &Path) -> Option<SourceFile> {
    let entry = WalkDir::new(path).follow_root_links(false).max_depth(0).into_iter().next()?;
    let Read { file, finding } = read(root, "", &entry);
    file.filter(|_| finding.is_none())
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

/// What came of a file.
#[derive(Default)]
struct Read {
    /// What it holds, where it can be taken.
    file: Option<SourceFile>,
    /// What is wrong with it. It stands in [`THIS_FILE`], whose number is known when all are read.
    finding: Option<Finding>,
}

const THIS_FILE: FileId = FileId(u32::MAX);

fn read(root: &Path, folder: &str, entry: &walkdir::Result<DirEntry>) -> Read {
    let refused = |finding: Finding| Read { file: None, finding: Some(finding) };
    let entry = match entry {
        Ok(entry) => entry,
        Err(error) => {
            let path = error.path().map_or_else(|| folder.to_owned(), |path| shown(root, path));
            let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
            return refused(Finding::global(&code::UNREADABLE).with("path", path).with("reason", reason));
        }
    };
    if entry.file_type().is_dir() {
        return Read::default();
    }
    let shown = shown(root, entry.path());
    let refuse = |code: &'static Code| Finding::global(code).with("path", shown.as_str());
    if entry.path_is_symlink() {
        return refused(refuse(&code::SYMBOLIC_LINK));
    }
    let Some(path) = SitePath::new(&shown) else { return refused(refuse(&code::INVALID_NAME)) };
    if !entry.file_type().is_file() {
        return refused(refuse(&code::UNREADABLE).with("reason", "not a regular file"));
    }
    let is_text = matches!(path.extension().as_str(), "md" | "yaml" | "ftl" | "html" | "css" | "js" | "svg" | "txt" | "lock" | "typ");
    let limit = if is_text { MAX_TEXT_BYTES } else { MAX_PICTURE_BYTES };
    let (content, finding) = if entry.metadata().is_ok_and(|metadata| metadata.len() > limit) {
        // It is there, though empty, so that it is told of at its place and nothing else says that it is missing.
        let finding = Finding::at(&code::TOO_LARGE, Span::file(THIS_FILE)).with("limit", (limit / 1000).to_string());
        (SourceContent::Bytes(Vec::new()), Some(finding))
    } else {
        match fs::read(entry.path()) {
            Ok(bytes) if is_text => decoded(&bytes),
            Ok(bytes) => {
                let finding = bytes.is_empty().then(|| Finding::at(&code::EMPTY_FILE, Span::file(THIS_FILE)));
                (SourceContent::Bytes(bytes), finding)
            }
            Err(error) => return refused(refuse(&code::UNREADABLE).with("reason", error.to_string())),
        }
    };
    Read { file: Some(SourceFile { path, content }), finding }
}

fn decoded(bytes: &[u8]) -> (SourceContent, Option<Finding>) {
    match text::decode(bytes) {
        Ok(content) => {
            let is_empty = matches!(&content, SourceContent::Text(text) if text.trim().is_empty());
            (content, is_empty.then(|| Finding::at(&code::EMPTY_FILE, Span::file(THIS_FILE))))
        }
        Err(broken) => {
            // What can be read is kept: the finding shows its line, and nothing is missed for being cut off.
            let finding = Finding::at(&code::INVALID_UTF8, Span { file: THIS_FILE, start: broken.at, end: broken.at });
            (SourceContent::Text(broken.rest_of_text.into()), Some(finding.with("line", broken.line.to_string())))
        }
    }
}
