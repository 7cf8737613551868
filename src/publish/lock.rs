//! One publication at a time: a lock that the system's kernel lets go of when its holder dies.

use std::fs::{File, TryLockError};
use std::path::Path;

use super::PublishError;

/// Takes the lock and holds it for as long as the file lives. The empty file stays on the disk:
/// removing it would let two builds each hold a lock, one on the removed file and one on a new one.
///
/// # Errors
/// `Locked` when another build holds it; `Io` when the file cannot be made or the file system has no locks.
pub fn take(path: &Path) -> Result<File, PublishError> {
    let file =
        File::options().write(true).create(true).truncate(false).open(path).map_err(|error| PublishError::io("lock", path, &error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(PublishError::Locked { path: super::error::shown(path) }),
        Err(TryLockError::Error(error)) => Err(PublishError::io("lock", path, &error)),
    }
}
