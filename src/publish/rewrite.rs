//! A source text put in the place of another, in one step.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::error::shown;
use super::{PublishError, stage};

/// A text laid beside the file whose place it shall take.
pub struct Staged {
    /// The file.
    pub path: PathBuf,
    /// The text beside it.
    pub beside: PathBuf,
    /// What the file holds; empty when there is none.
    pub old: Vec<u8>,
}

impl Staged {
    /// Names the file beside, and takes away what a run that was killed has left there; nobody else uses the name.
    pub fn new(path: PathBuf, old: Vec<u8>) -> Self {
        let mut name = OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        name.push(".new");
        let beside = path.with_file_name(name);
        if fs::symlink_metadata(&beside).is_ok_and(|metadata| metadata.is_file()) {
            // If it stays, writing it anew says why.
            let _ = fs::remove_file(&beside);
        }
        Self { beside, path, old }
    }
}

/// Writes `new` where `old` is, with the file's own byte order mark and line ends. The text is laid beside the file
/// and takes its place in one step, so that it is never half written.
///
/// # Errors
/// `Changed` when the file no longer holds `old`, `SymbolicLink` when it is a link, `Io` when the system refuses.
/// The file is as it was then.
pub fn rewrite(path: &Path, old: &str, new: &str) -> Result<(), PublishError> {
    let staged = stage_rewrite(path, old, new)?;
    fs::rename(&staged.beside, path).map_err(|error| {
        let _ = fs::remove_file(&staged.beside);
        PublishError::io("write", path, &error)
    })
}

/// Lays the new text beside the file.
///
/// # Errors
/// As [`rewrite`].
pub fn stage_rewrite(path: &Path, old: &str, new: &str) -> Result<Staged, PublishError> {
    let metadata = fs::symlink_metadata(path).map_err(|error| PublishError::io("read", path, &error))?;
    if metadata.is_symlink() {
        return Err(PublishError::SymbolicLink { path: shown(path) });
    }
    let bytes = fs::read(path).map_err(|error| PublishError::io("read", path, &error))?;
    let text = String::from_utf8_lossy(&bytes);
    let mark = if text.starts_with('\u{feff}') { "\u{feff}" } else { "" };
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    if text.trim_start_matches('\u{feff}').replace("\r\n", "\n") != old {
        return Err(PublishError::Changed { path: shown(path) });
    }
    let new = format!("{mark}{}", new.replace('\n', end));
    let staged = Staged::new(path.to_path_buf(), bytes);
    stage::write_file(&staged.beside, new.as_bytes())?;
    fs::set_permissions(&staged.beside, metadata.permissions()).map_err(|error| {
        let _ = fs::remove_file(&staged.beside);
        PublishError::io("write", path, &error)
    })?;
    Ok(staged)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_byte_order_mark_and_line_ends() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sv.md");
        fs::write(&path, "\u{feff}ett\r\ntvå\r\n").unwrap();
        rewrite(&path, "ett\ntvå\n", "ett\ntre\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "\u{feff}ett\r\ntre\r\n");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_a_killed_run_left_beside_a_text_is_in_nobodys_way() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sv.md");
        fs::write(&path, "ett\n").unwrap();
        fs::write(folder.path().join(".sv.md.new"), "ha").unwrap();
        rewrite(&path, "ett\n", "två\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "två\n");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn leaves_alone_what_somebody_changed_meanwhile() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("sv.md");
        fs::write(&path, "nytt\n").unwrap();
        assert!(matches!(rewrite(&path, "gammalt\n", "annat\n"), Err(PublishError::Changed { .. })));
        assert_eq!(fs::read_to_string(&path).unwrap(), "nytt\n");
    }

    #[cfg(unix)]
    #[test]
    fn does_not_write_through_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (path, outside) = (folder.path().join("sv.md"), folder.path().join("outside"));
        fs::write(&outside, "a\n").unwrap();
        std::os::unix::fs::symlink(&outside, &path).unwrap();
        assert!(matches!(rewrite(&path, "a\n", "b\n"), Err(PublishError::SymbolicLink { .. })));
        assert_eq!(fs::read_to_string(&outside).unwrap(), "a\n");
    }
}
