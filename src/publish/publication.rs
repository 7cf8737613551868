//! A publication under way: files are laid beside the old site as they are finished, and take its place together.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::keep::Keeper;
use super::{Place, PublishError, Published, lock, settle, stage, swap};
use crate::base::output::{self, Output, Shelf};
use crate::base::path::SitePath;

/// A new site while it is written. One that is let go before it is finished leaves the old site as it was, and nothing beside it.
#[derive(Debug)]
pub struct Publication {
    place: Place,
    /// Whether there is an old site.
    replaces: bool,
    /// The old site, of which files may be kept.
    old: Option<Keeper>,
    /// The folders that have been made.
    folders: Mutex<BTreeSet<PathBuf>>,
    /// Whether the new site has taken the place of the old, which then lies where the new one lay.
    is_exchanged: AtomicBool,
    /// Held as long as the publication lives.
    _lock: File,
}

impl Publication {
    /// Begins to publish to a folder: nobody else can until it is finished or let go.
    ///
    /// # Errors
    /// As [`super::publish`].
    pub fn begin(target: &Path) -> Result<Self, PublishError> {
        let place = Place::of(target)?;
        fs::create_dir_all(&place.parent).map_err(|error| PublishError::io("create", &place.parent, &error))?;
        let lock = lock::take(&place.lock)?;
        swap::recover(&place)?;
        let replaces = stage::refuse_foreign(&place.target)?;
        tidy(&place)?;
        let mut begun = Self { place, replaces, old: None, folders: Mutex::default(), is_exchanged: AtomicBool::new(false), _lock: lock };
        let mark = stage::create(&begun.place.new)?;
        begun.old = replaces.then(|| Keeper::new(&begun.place.target, &mark).ok()).flatten();
        Ok(begun)
    }

    /// Writes what of a site has not been laid down here yet, and puts the new site in the place of the old.
    ///
    /// # Errors
    /// As [`super::publish`].
    pub fn finish(&self, output: &Output) -> Result<Published, PublishError> {
        let files: Vec<_> = output.files().filter(|(_, file)| !self.holds(file)).collect();
        // All folders come before all files, so that of two on one name it is always the same that fails.
        files.iter().try_for_each(|(path, _)| self.make_folder_of(&self.place.new.join(path.as_str())))?;
        stage::first_failure(&files, |(path, file)| {
            let bytes = file.bytes(path).map_err(|error| self.unreadable(&error))?;
            self.write(path, &bytes)
        })?;
        // The disk is waited for only when there is an old site that a power cut could harm: what is built for the first
        // time, to be tried or sent elsewhere, waits for nothing.
        if self.replaces {
            settle::files(&self.place.new)?;
        }
        swap::into_place(&self.place, self.replaces)?;
        self.is_exchanged.store(true, Ordering::Relaxed);
        // Until the disk knows of the exchange, the old site is not taken away.
        let known = if self.replaces { settle::names(&self.place.parent) } else { Ok(()) };
        let leftover = known.and_then(|()| tidy(&self.place)).err();
        let bytes = output.files().map(|(_, file)| u64::try_from(file.size()).unwrap_or(u64::MAX)).fold(0, u64::saturating_add);
        Ok(Published { files: output.len(), bytes, leftover })
    }

    /// That a file which was laid down here cannot be read any more.
    pub fn unreadable(&self, error: &io::Error) -> PublishError {
        PublishError::io("read", &self.place.new, error)
    }

    /// Whether a file was laid down here.
    fn holds(&self, file: &output::Contents) -> bool {
        matches!(file, output::Contents::Laid { on, .. } if std::ptr::addr_eq(Arc::as_ptr(on), self))
    }

    /// Writes a file, or keeps that of the old site where it is the same.
    fn write(&self, path: &SitePath, bytes: &[u8]) -> Result<(), PublishError> {
        let to = self.place.new.join(path.as_str());
        self.make_folder_of(&to)?;
        let is_kept = self.old.as_ref().is_some_and(|old| old.keep(path, bytes, &to));
        if is_kept { Ok(()) } else { stage::write_file(&to, bytes) }
    }

    fn make_folder_of(&self, file: &Path) -> Result<(), PublishError> {
        let Some(folder) = file.parent() else { return Ok(()) };
        let made = || self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if folder == self.place.new || made().contains(folder) {
            return Ok(());
        }
        fs::create_dir_all(folder).map_err(|error| PublishError::io("create", folder, &error))?;
        made().insert(folder.to_path_buf());
        Ok(())
    }
}

impl Shelf for Publication {
    fn lay(&self, path: &SitePath, bytes: &[u8]) -> io::Result<()> {
        self.write(path, bytes).map_err(io::Error::other)
    }

    fn bytes(&self, path: &SitePath) -> io::Result<Vec<u8>> {
        fs::read(self.place.new.join(path.as_str()))
    }
}

impl Drop for Publication {
    fn drop(&mut self) {
        if !self.is_exchanged.load(Ordering::Relaxed) {
            // What cannot be removed now is removed by the next publication.
            let _ = stage::remove(&self.place.new);
        }
    }
}

/// Removes what a killed build, or this one, has left beside the target.
fn tidy(place: &Place) -> Result<(), PublishError> {
    stage::remove(&place.new)?;
    stage::remove(&place.old)
}
