//! What has to be on the disk before the next step, so that a power cut too finds the old site whole or the new one.
//!
//! Only Linux brings a whole folder to the disk in one call. Elsewhere nothing is waited for: `docs/publishing.md` says what that means.

use std::path::Path;

use super::PublishError;

/// Waits until all that was written to a folder is on the disk. The call is for the whole file system: a call for each
/// of ten thousand files would wait ten thousand times.
///
/// # Errors
/// `Io` when the disk could not take it.
#[cfg(target_os = "linux")]
pub fn files(folder: &Path) -> Result<(), PublishError> {
    let opened = std::fs::File::open(folder);
    let settled = opened.and_then(|opened| Ok(rustix::fs::syncfs(opened)?));
    settled.map_err(|error| PublishError::io("write", folder, &error))
}

/// Waits until the disk knows what the entries of a folder are called now.
///
/// # Errors
/// As [`files`].
#[cfg(target_os = "linux")]
pub fn names(folder: &Path) -> Result<(), PublishError> {
    match std::fs::File::open(folder).and_then(|opened| opened.sync_all()) {
        // Some file systems of networks know no such call for a folder.
        Err(error) if error.kind() != std::io::ErrorKind::InvalidInput => Err(PublishError::io("write", folder, &error)),
        _ => Ok(()),
    }
}

#[cfg(not(target_os = "linux"))]
pub fn files(_folder: &Path) -> Result<(), PublishError> {
    Ok(())
}

#[cfg(not(target_os = "linux"))]
pub fn names(_folder: &Path) -> Result<(), PublishError> {
    Ok(())
}
