//! A site's folder while nobody looks at it: written whole, known by its mark, removed whole.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::PublishError;
use super::error::shown;
use crate::base::output::MARK;

/// The mark is the first to be written and the last to be removed, and the same for every site, so that it tells nobody anything.
const MARK_TEXT: &[u8] = b"This folder is written by fristad. Everything in it is replaced when the site is published.\n";

/// Whether the folder exists; it may then be replaced, for it is empty or bears our mark.
///
/// # Errors
/// `SymbolicLink` and `NotOurs` for anything else that stands there.
pub fn refuse_foreign(folder: &Path) -> Result<bool, PublishError> {
    let cannot_read = |error: io::Error| PublishError::io("read", folder, &error);
    let kind = match fs::symlink_metadata(folder) {
        Ok(metadata) => metadata.file_type(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(cannot_read(error)),
    };
    if kind.is_symlink() {
        return Err(PublishError::SymbolicLink { path: shown(folder) });
    }
    let bears_mark = || fs::symlink_metadata(folder.join(MARK)).is_ok_and(|metadata| metadata.is_file());
    if kind.is_dir() && (bears_mark() || fs::read_dir(folder).map_err(cannot_read)?.next().is_none()) {
        return Ok(true);
    }
    Err(PublishError::NotOurs { path: shown(folder) })
}

/// Whether nothing stands at a path, not even a link that leads nowhere.
pub fn is_absent(path: &Path) -> bool {
    use io::ErrorKind::{NotADirectory, NotFound};
    fs::symlink_metadata(path).is_err_and(|error| matches!(error.kind(), NotFound | NotADirectory))
}

/// Makes a folder that does not exist yet, and gives its mark.
///
/// # Errors
/// `Io` when the system refuses.
pub fn create(folder: &Path) -> Result<PathBuf, PublishError> {
    fs::create_dir(folder).map_err(|error| PublishError::io("create", folder, &error))?;
    let mark = folder.join(MARK);
    write_file(&mark, MARK_TEXT)?;
    Ok(mark)
}

/// Does something for each on all cores, and gives the first that failed, in order.
///
/// # Errors
/// That of the first.
pub fn first_failure<T: Sync>(all: &[T], act: impl Fn(&T) -> Result<(), PublishError> + Sync) -> Result<(), PublishError> {
    all.par_iter().find_map_first(|one| act(one).err()).map_or(Ok(()), Err)
}

/// Removes a site's folder if there is one. The mark goes last, so that a removal that is cut short can be resumed.
///
/// # Errors
/// As [`refuse_foreign`], and `Io` when something cannot be removed.
pub fn remove(folder: &Path) -> Result<(), PublishError> {
    if !refuse_foreign(folder)? {
        return Ok(());
    }
    let read: io::Result<Vec<_>> = fs::read_dir(folder).and_then(Iterator::collect);
    let mut entries = read.map_err(|error| PublishError::io("read", folder, &error))?;
    entries.retain(|entry| entry.file_name() != MARK);
    first_failure(&entries, |entry| {
        let path = entry.path();
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        let removed = if is_folder { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
        removed.map_err(|error| PublishError::io("remove", &path, &error))
    })?;
    let mark = folder.join(MARK);
    match fs::remove_file(&mark) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(PublishError::io("remove", &mark, &error)),
        _ => {}
    }
    fs::remove_dir(folder).map_err(|error| PublishError::io("remove", folder, &error))
}

/// Writes a file that must not exist: a second one of the same name (in capitals, on some systems) is an error.
///
/// # Errors
/// `Io`; a half-written file is removed again.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    let cannot_write = |error: io::Error| PublishError::io("write", path, &error);
    let mut file = File::create_new(path).map_err(cannot_write)?;
    file.write_all(bytes).map_err(|error| {
        // Full as the disk may be, the room for half a file is better given back; if not, the folder is removed later.
        let _ = fs::remove_file(path);
        cannot_write(error)
    })
}
