//! The only writer: a whole site is laid beside the old one and takes its place in one step.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "this room is the only one that writes the disk")]

mod change;
mod create;
mod error;
mod keep;
mod lock;
mod publication;
mod rewrite;
mod settle;
mod stage;
mod state;
mod swap;
#[cfg(test)]
mod tests;

use std::ffi::OsString;
use std::path::{Path, PathBuf};

pub use change::change_all;
pub use create::write_new;
pub use error::PublishError;
pub use publication::Publication;
pub use rewrite::rewrite;
pub use stage::write_file;
pub use state::{digest, size_and_time, state};

use crate::base::output::Output;

/// What a publication has done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// How many files the site has.
    pub files: usize,
    /// How many bytes they hold together.
    pub bytes: u64,
    /// Why the old site could not be taken away, if so. The new one stands all the same, and the
    /// next publication tries again.
    pub leftover: Option<PublishError>,
}

/// The names around a target. All lie beside it, and so on the same file system, where a rename is one step.
#[derive(Debug)]
struct Place {
    target: PathBuf,
    parent: PathBuf,
    /// The new site while it is written; after an exchange, the old one.
    new: PathBuf,
    /// The old site, where the system cannot exchange two folders.
    old: PathBuf,
    lock: PathBuf,
}

impl Place {
    /// A folder without a name of its own (`.`, `/`) cannot be exchanged, so it cannot be ours.
    fn of(target: &Path) -> Result<Self, PublishError> {
        let name = target.file_name().ok_or_else(|| PublishError::NotOurs { path: error::shown(target) })?;
        let parent = match target.parent() {
            Some(parent) if parent != Path::new("") => parent.to_path_buf(),
            _ => PathBuf::from("."),
        };
        let beside = |ending: &str| {
            let mut beside = OsString::from(".");
            beside.push(name);
            beside.push(ending);
            parent.join(beside)
        };
        Ok(Self { target: parent.join(name), new: beside(".new"), old: beside(".old"), lock: beside(".lock"), parent })
    }
}

/// Makes `target` hold exactly the files of `output`. Whoever reads it meanwhile finds the old site
/// or the new one, never a part of either. Other programs may trust that the folder holds a file
/// `.fristad`, by which the next publication knows it as ours.
///
/// # Errors
/// Each leaves the old site as it was: another build is publishing here (`Locked`), the target is
/// something that we have not made (`NotOurs`) or a symbolic link (`SymbolicLink`), or the system
/// refuses (`Io`).
pub fn publish(output: &Output, target: &Path) -> Result<Published, PublishError> {
    Publication::begin(target)?.finish(output)
}
