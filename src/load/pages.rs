//! Reads finished pages from anywhere, as they were named.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::limits::MAX_PAGE_BYTES;
use crate::base::source::{SourceContent, Sources};
use crate::base::span::Span;

use super::text;

/// Reads files that came back from translators, as they are named. What cannot be read is told of.
pub fn exchange_files(paths: &[PathBuf]) -> (Sources, Vec<Finding>) {
    let mut sources = Sources::default();
    let findings = paths.iter().filter_map(|path| read(path, &mut sources)).collect();
    (sources, findings)
}

/// Reads the files that are named, and the pages and style sheets in the folders that are. What cannot be read is told of.
pub fn pages(paths: &[PathBuf]) -> (Sources, Vec<Finding>) {
    let (mut sources, mut findings) = (Sources::default(), Vec::new());
    for top in paths {
        for entry in WalkDir::new(top).sort_by_file_name() {
            match entry {
                Ok(entry) if entry.file_type().is_dir() || (entry.depth() > 0 && !is_wanted(entry.path())) => {}
                Ok(entry) => findings.extend(read(entry.path(), &mut sources)),
                Err(error) => findings.push(unreadable(error.path().unwrap_or(top), &error.to_string())),
            }
        }
    }
    (sources, findings)
}

fn is_wanted(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    matches!(extension.as_str(), "html" | "htm" | "xhtml" | "css")
}

/// Whether a file is no text by its name, but a workbook.
fn is_workbook(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx"))
}

fn unreadable(path: &Path, reason: &str) -> Finding {
    Finding::global(&code::UNREADABLE).with("path", path.display().to_string()).with("reason", reason)
}

/// Takes one page up; gives what is wrong with the file itself.
fn read(path: &Path, sources: &mut Sources) -> Option<Finding> {
    let name = path.display().to_string();
    if fs::metadata(path).is_ok_and(|metadata| metadata.len() > MAX_PAGE_BYTES) {
        let file = sources.insert_named(&name, SourceContent::Bytes(Vec::new()))?;
        return Some(Finding::at(&code::TOO_LARGE, Span::file(file)).with("limit", (MAX_PAGE_BYTES / 1000).to_string()));
    }
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) => return Some(unreadable(path, &error.to_string())),
    };
    if is_workbook(path) {
        sources.insert_named(&name, SourceContent::Bytes(bytes));
        return None;
    }
    match text::decode(&bytes) {
        Ok(content) => {
            sources.insert_named(&name, content);
            None
        }
        Err(broken) => {
            let (start, line) = (broken.at, broken.line.to_string());
            let file = sources.insert_named(&name, SourceContent::Text(broken.rest_of_text.into()))?;
            Some(Finding::at(&code::INVALID_UTF8, Span { file, start, end: start }).with("line", line))
        }
    }
}
