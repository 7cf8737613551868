//! The first files of a project, written only where there is none.

use std::fs;
use std::path::Path;

use super::error::shown;
use super::{PublishError, stage};
use crate::base::output::Output;
use crate::base::path::SitePath;

/// Writes new files under `root` and gives their paths. All are looked for before any is written.
///
/// # Errors
/// `Exists` when one of them is there already, `SymbolicLink` when a folder on the way is a link, `Io`
/// when the system refuses. None of the files is left behind then.
pub fn write_new(root: &Path, files: &Output) -> Result<Vec<SitePath>, PublishError> {
    for path in files.paths() {
        refuse_existing(root, path)?;
    }
    let mut written = Vec::new();
    for (path, file) in files.files() {
        let to = root.join(path.as_str());
        let bytes = file.bytes(path).map_err(|error| PublishError::io("read", &to, &error));
        if let Err(error) = bytes.and_then(|bytes| write(&to, &bytes)) {
            for path in &written {
                // The error that led here is the one to tell, so one from this is not.
                let _ = fs::remove_file(root.join(SitePath::as_str(path)));
            }
            return Err(error);
        }
        written.push(path.clone());
    }
    Ok(written)
}

/// Looks at every folder on the way too: through a link the file would land outside the project.
pub(super) fn refuse_existing(root: &Path, path: &SitePath) -> Result<(), PublishError> {
    let mut place = root.to_path_buf();
    for part in path.parts() {
        place.push(part);
        if fs::symlink_metadata(&place).is_ok_and(|metadata| metadata.is_symlink()) {
            return Err(PublishError::SymbolicLink { path: shown(&place) });
        }
    }
    if stage::is_absent(&place) { Ok(()) } else { Err(PublishError::Exists { path: shown(&place) }) }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| PublishError::io("create", folder, &error))?;
    }
    stage::write_file(path, bytes)
}
