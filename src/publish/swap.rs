//! The one step in which a new site takes the place of the old.

use std::{fs, io};

use super::{Place, PublishError, stage};

/// Puts the staged folder in the target's place. The old site, if there is one, ends up beside it.
///
/// # Errors
/// `Io` when the system refuses; the old site then stands where it stood.
pub fn into_place(place: &Place, replaces: bool) -> Result<(), PublishError> {
    let swapped = match at_once(place, replaces) {
        // What the system or this file system (NFS, some FUSE) does not know how to do.
        Err(error) if matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput) => in_two_steps(place, replaces),
        swapped => swapped,
    };
    swapped.map_err(|error| PublishError::io("rename", &place.target, &error))
}

/// Exchanges the two folders; the first time, refuses one that has turned up meanwhile.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn at_once(place: &Place, replaces: bool) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    let flags = if replaces { RenameFlags::EXCHANGE } else { RenameFlags::NOREPLACE };
    renameat_with(CWD, &place.new, CWD, &place.target, flags).map_err(io::Error::from)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn at_once(_place: &Place, _replaces: bool) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Moves the old site away and the new one in; between the two, for a moment, there is none.
pub(super) fn in_two_steps(place: &Place, replaces: bool) -> io::Result<()> {
    if replaces {
        fs::rename(&place.target, &place.old)?;
    }
    fs::rename(&place.new, &place.target).inspect_err(|_| {
        if replaces {
            // If even this fails, the next publication recovers it.
            let _ = fs::rename(&place.old, &place.target);
        }
    })
}

/// Puts back the old site of a build that was killed between the two steps.
///
/// # Errors
/// `Io` when it cannot be moved.
pub fn recover(place: &Place) -> Result<(), PublishError> {
    if stage::is_absent(&place.target) && stage::refuse_foreign(&place.old)? {
        return fs::rename(&place.old, &place.target).map_err(|error| PublishError::io("rename", &place.old, &error));
    }
    Ok(())
}
