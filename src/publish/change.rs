//! Several source texts changed together: all of them, or none.

use std::fs;
use std::path::{Path, PathBuf};

use super::create::refuse_existing;
use super::rewrite::{Staged, stage_rewrite};
use super::{PublishError, stage};
use crate::base::change::FileChange;

/// Writes all changes under `root`. All are laid beside their files before the first takes its place, and when one
/// cannot, those before it are taken back.
///
/// # Errors
/// `Changed` when a file no longer holds what was read, `Exists` when a new one is there, `SymbolicLink` when a link
/// stands on the way, `Io` when the system refuses. All files are as they were then.
pub fn change_all(root: &Path, changes: &[FileChange]) -> Result<(), PublishError> {
    let mut staged = Vec::new();
    for change in changes {
        match stage_one(root, change) {
            Ok(one) => staged.push(one),
            Err(error) => {
                discard(&staged);
                return Err(error);
            }
        }
    }
    let mut done: Vec<&Staged> = Vec::new();
    for one in &staged {
        if let Err(error) = fs::rename(&one.beside, &one.path) {
            done.iter().for_each(|one| take_back(one));
            discard(&staged);
            return Err(PublishError::io("write", &one.path, &error));
        }
        done.push(one);
    }
    Ok(())
}

fn stage_one(root: &Path, change: &FileChange) -> Result<Staged, PublishError> {
    let path: PathBuf = root.join(change.path.as_str());
    if let Some(old) = &change.old {
        return stage_rewrite(&path, old, &change.new);
    }
    refuse_existing(root, &change.path)?;
    let one = Staged::new(path, Vec::new());
    stage::write_file(&one.beside, change.new.as_bytes())?;
    Ok(one)
}

/// Removes what was laid beside the files and did not take its place.
fn discard(staged: &[Staged]) {
    for one in staged {
        // The error that led here is the one to tell, so one from this is not.
        let _ = fs::remove_file(&one.beside);
    }
}

fn take_back(one: &Staged) {
    let _ = if one.old.is_empty() { fs::remove_file(&one.path) } else { fs::write(&one.path, &one.old) };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::SitePath;

    fn change(path: &str, old: Option<&str>, new: &str) -> FileChange {
        let path = SitePath::new(path).unwrap();
        FileChange { path, old: old.map(str::to_owned), new: new.to_owned() }
    }

    #[test]
    fn writes_all_or_nothing() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.md"), "ett\n").unwrap();
        let new = [change("b.md", None, "ny\n"), change("a.md", Some("annat\n"), "två\n")];
        assert!(matches!(change_all(folder.path(), &new), Err(PublishError::Changed { .. })));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        let right = [change("b.md", None, "ny\n"), change("a.md", Some("ett\n"), "två\n")];
        change_all(folder.path(), &right).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join("a.md")).unwrap(), "två\n");
        assert_eq!(fs::read_to_string(folder.path().join("b.md")).unwrap(), "ny\n");
        assert!(matches!(change_all(folder.path(), &right), Err(PublishError::Exists { .. })));
    }

    #[test]
    fn takes_back_what_was_done_when_a_later_change_fails() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.md"), "ett\n").unwrap();
        // A file cannot take the place of a folder that appeared meanwhile.
        let staged = [
            stage_one(folder.path(), &change("a.md", Some("ett\n"), "två\n")).unwrap(),
            stage_one(folder.path(), &change("b.md", None, "ny\n")).unwrap(),
        ];
        fs::rename(&staged[0].beside, &staged[0].path).unwrap();
        take_back(&staged[0]);
        discard(&staged);
        assert_eq!(fs::read_to_string(folder.path().join("a.md")).unwrap(), "ett\n");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
