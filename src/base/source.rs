//! The files of a project as read: clean text or bytes, in a fixed order.

use std::collections::BTreeMap;
use std::ops::Bound;

use arcstr::ArcStr;

use super::path::SitePath;
use super::span::{FileId, Span};

/// One file.
#[derive(Debug, Clone, Hash)]
pub struct SourceFile {
    /// Path from the project's root.
    pub path: SitePath,
    /// What it holds.
    pub content: SourceContent,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SourceContent {
    /// UTF-8 without byte order mark, lines ended by a single line feed.
    Text(ArcStr),
    /// Anything that is not text: pictures.
    Bytes(Vec<u8>),
}

impl SourceFile {
    /// The text; empty for a file of bytes.
    pub fn text(&self) -> &str {
        match &self.content {
            SourceContent::Text(text) => text,
            SourceContent::Bytes(_) => "",
        }
    }

    /// The bytes, whatever the file holds.
    pub fn bytes(&self) -> &[u8] {
        match &self.content {
            SourceContent::Text(text) => text.as_bytes(),
            SourceContent::Bytes(bytes) => bytes,
        }
    }
}

/// All files of a project over those that come with the program, ordered by path.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    by_path: BTreeMap<SitePath, FileId>,
    /// What files from elsewhere are called.
    names: BTreeMap<FileId, String>,
}

impl Sources {
    /// Adds a file; one that is already there at the same path is replaced.
    pub fn insert(&mut self, file: SourceFile) -> FileId {
        if let Some(id) = self.by_path.get(&file.path).copied() {
            if let Some(slot) = self.files.get_mut(id.0 as usize) {
                *slot = file;
            }
            return id;
        }
        let id = FileId(u32::try_from(self.files.len()).unwrap_or(u32::MAX));
        self.by_path.insert(file.path.clone(), id);
        self.files.push(file);
        id
    }

    /// Adds a file from outside any project. It has a path of our own, and is told of by the name that it was given.
    pub fn insert_named(&mut self, name: &str, content: SourceContent) -> Option<FileId> {
        let path = SitePath::new(&format!("named/{:08}", self.files.len()))?;
        let id = self.insert(SourceFile { path, content });
        self.names.insert(id, name.to_owned());
        Some(id)
    }

    /// Puts other content in the place of a file's.
    pub fn replace(&mut self, id: FileId, content: SourceContent) {
        if let Some(file) = self.files.get_mut(id.0 as usize) {
            file.content = content;
        }
    }

    /// What a file is called where it is told of: its path, or the name that it was given.
    pub fn name(&self, id: FileId) -> Option<&str> {
        self.names.get(&id).map(String::as_str).or_else(|| self.file(id).map(|file| file.path.as_str()))
    }

    /// The file with this number.
    pub fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    /// The file at this path.
    pub fn at(&self, path: &str) -> Option<(FileId, &SourceFile)> {
        let id = *self.by_path.get(&SitePath::new(path)?)?;
        Some((id, self.file(id)?))
    }

    /// All files under a folder (`content/`), by path.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (FileId, &'a SourceFile)> + 'a {
        let from = self.by_path.range::<str, _>((Bound::Included(folder), Bound::Unbounded));
        from.take_while(move |(path, _)| path.as_str().starts_with(folder)).filter_map(|(_, id)| Some((*id, self.file(*id)?)))
    }

    /// The text that a span covers.
    pub fn slice(&self, span: Span) -> &str {
        self.file(span.file).and_then(|file| file.text().get(span.start..span.end)).unwrap_or_default()
    }

    /// The place of a value within its quotation marks, where it is written with them.
    pub fn unquoted(&self, span: Span) -> Span {
        let written = self.slice(span);
        let is_quoted = written.len() > 1 && ['"', '\''].iter().any(|quote| written.starts_with(*quote) && written.ends_with(*quote));
        if is_quoted { Span { start: span.start.saturating_add(1), end: span.end.saturating_sub(1), ..span } } else { span }
    }

    /// Line and column of a span's start, both counted from 1, columns in characters.
    pub fn position(&self, span: Span) -> (usize, usize) {
        let text = self.file(span.file).map(SourceFile::text).unwrap_or_default();
        let before = text.get(..span.start.min(text.len())).unwrap_or_default();
        let line_start = before.rfind('\n').map_or(0, |at| at.saturating_add(1));
        let column = before.get(line_start..).unwrap_or_default().chars().count();
        (before.matches('\n').count().saturating_add(1), column.saturating_add(1))
    }
}
