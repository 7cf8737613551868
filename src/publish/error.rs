//! Why nothing was written: what was tried, where, and what the system said.

use std::path::Path;
use std::{fmt, io};

/// Why a site or a file was not written. What was there before is as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PublishError {
    /// Another build is publishing to the same folder right now.
    Locked {
        /// The lock's file.
        path: String,
    },
    /// The folder holds something that was not made by us, or is not a folder.
    NotOurs {
        /// The folder.
        path: String,
    },
    /// A symbolic link stands where a folder should; it could lead anywhere.
    SymbolicLink {
        /// The link.
        path: String,
    },
    /// A file that should be new exists.
    Exists {
        /// The file.
        path: String,
    },
    /// The file no longer holds what it held when it was read.
    Changed {
        /// The file.
        path: String,
    },
    /// The system refuses.
    Io {
        /// What was tried, in one word: `create`, `write`, `rename`, `remove`, `read` or `lock`.
        action: &'static str,
        /// What it was tried on.
        path: String,
        /// The system's own words.
        reason: String,
    },
}

impl PublishError {
    pub(super) fn io(action: &'static str, path: &Path, error: &io::Error) -> Self {
        Self::Io { action, path: shown(path), reason: error.to_string() }
    }
}

/// A path as text; characters that are not Unicode are replaced.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Locked { path } => write!(f, "another build holds {path}"),
            Self::NotOurs { path } => write!(f, "{path} is not a folder made by fristad"),
            Self::SymbolicLink { path } => write!(f, "{path} is a symbolic link"),
            Self::Exists { path } => write!(f, "{path} exists"),
            Self::Changed { path } => write!(f, "{path} was changed meanwhile"),
            Self::Io { action, path, reason } => write!(f, "cannot {action} {path}: {reason}"),
        }
    }
}

impl std::error::Error for PublishError {}
