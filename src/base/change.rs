//! A change of a project's own files, before it is written.

use super::path::SitePath;

/// A text that shall stand where another does, or where there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    /// Path from the project's root.
    pub path: SitePath,
    /// The text as it was read; none for a new file.
    pub old: Option<String>,
    /// The text as it shall be.
    pub new: String,
}
