//! All that Typst can see: one template of the theme with those that it imports, the data, the fonts.

use std::path::PathBuf;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::model::theme::Theme;

use super::fonts::Fonts;

/// Where a template finds its data.
const DATA: &str = "data.json";

/// The world of one sheet.
pub struct Desk<'a> {
    theme: &'a Theme,
    fonts: &'a Fonts,
    library: LazyHash<Library>,
    main: FileId,
    data: Bytes,
}

impl<'a> Desk<'a> {
    /// Lays a template of the theme and its data ready; nothing when the template's path is none.
    pub fn new(theme: &'a Theme, fonts: &'a Fonts, template: &str, data: Vec<u8>) -> Option<Self> {
        let main = RootedPath::new(VirtualRoot::Project, VirtualPath::new(template).ok()?).intern();
        Some(Self { theme, fonts, library: LazyHash::new(Library::default()), main, data: Bytes::new(data) })
    }
}

/// The path of a file within the theme.
pub fn path_of(id: FileId) -> String {
    id.get().vpath().get_without_slash().to_owned()
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let path = path_of(id);
        let file = self.theme.file(&path).ok_or_else(|| FileError::NotFound(PathBuf::from(&path)))?;
        Ok(Source::new(id, file.text.clone()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = path_of(id);
        if path == DATA {
            return Ok(self.data.clone());
        }
        let file = self.theme.file(&path).ok_or_else(|| FileError::NotFound(PathBuf::from(&path)))?;
        Ok(Bytes::from_string(file.text.clone()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
