//! What has not changed is not written anew: the new site takes the old one's file in under a second name (a hard link).

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::base::path::SitePath;

/// An old site, of which files may be kept.
#[derive(Debug)]
pub struct Keeper {
    /// Its folder, with no link on the way.
    old: PathBuf,
    /// A file that was just written: one that is kept has to have the same owner and rights.
    like: fs::Metadata,
}

impl Keeper {
    /// From the old site's folder and a file of the new one.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub fn new(old: &Path, written: &Path) -> io::Result<Self> {
        Ok(Self { old: fs::canonicalize(old)?, like: fs::metadata(written)? })
    }

    /// Gives the old site's file a second name, if it is what would be written. If not, or if the system
    /// refuses, the file is to be written.
    pub fn keep(&self, path: &SitePath, bytes: &[u8], to: &Path) -> bool {
        let old = self.old.join(path.as_str());
        // A link on the way would lead to a file that somebody else may change later.
        let is_its_own = || fs::canonicalize(&old).is_ok_and(|real| real == old);
        let could_be = |metadata: fs::Metadata| metadata.len() == bytes.len() as u64 && is_like(&metadata, &self.like);
        fs::symlink_metadata(&old).is_ok_and(could_be)
            && is_its_own()
            && fs::read(&old).is_ok_and(|held| held == bytes)
            && fs::hard_link(&old, to).is_ok()
    }
}

/// A plain file with the same owner and rights, and under one name: who holds another could change it.
#[cfg(unix)]
fn is_like(old: &fs::Metadata, new: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    let who = |file: &fs::Metadata| (file.mode(), file.uid(), file.gid());
    old.is_file() && old.nlink() == 1 && who(old) == who(new)
}

/// Whether somebody else holds the file cannot be seen here.
#[cfg(not(unix))]
fn is_like(_old: &fs::Metadata, _new: &fs::Metadata) -> bool {
    false
}
