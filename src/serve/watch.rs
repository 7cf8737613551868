//! Builds anew when a source is saved: once for many saves, and never for an editor's own files.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use notify_debouncer_full::notify::event::{ModifyKind, RemoveKind};
use notify_debouncer_full::notify::{Config, ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer_opt};

use super::ServeError;

/// How long a file must rest: editors write one in several steps, a few milliseconds apart.
const REST: Duration = Duration::from_millis(15);

/// How often a folder that is gone is looked for.
const RETRY: Duration = Duration::from_millis(300);

/// Watches folders.
pub struct Watch {
    debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    events: Receiver<DebounceEventResult>,
    folders: Vec<PathBuf>,
    /// Those of them that are gone, for now.
    lost: Vec<PathBuf>,
}

impl Watch {
    /// Starts to watch; what is saved from now on is not missed. A folder that is not there is waited for.
    ///
    /// # Errors
    /// `Watch` when the system cannot watch, or not that many folders.
    pub fn start(folders: &[PathBuf]) -> Result<Self, ServeError> {
        let cannot_watch =
            |path: &Path, reason: &dyn ToString| ServeError::Watch { path: path.display().to_string(), reason: reason.to_string() };
        let (sender, events) = channel();
        // A link is no source, and one to the top of the disk would have the whole machine watched.
        let no_links = Config::default().with_follow_symlinks(false);
        let debouncer = new_debouncer_opt(REST, None, sender, RecommendedCache::new(), no_links)
            .map_err(|error| cannot_watch(Path::new(""), &error))?;
        let mut watch = Self { debouncer, events, folders: Vec::new(), lost: Vec::new() };
        for folder in folders {
            // Events tell whole paths, whatever was asked for.
            let folder = std::path::absolute(folder).map_err(|error| cannot_watch(folder, &error))?;
            match watch.debouncer.watch(&folder, RecursiveMode::Recursive) {
                Ok(()) => {}
                Err(error) if is_missing(&error.kind) => watch.lost.push(folder.clone()),
                Err(error) => return Err(cannot_watch(&folder, &error)),
            }
            watch.folders.push(folder);
        }
        Ok(watch)
    }

    /// Waits until sources have changed, and gives their paths; that of a folder stands for all in it. Nothing when there
    /// is nothing left that could tell.
    pub fn wait(&mut self) -> Option<BTreeSet<PathBuf>> {
        loop {
            let received = if self.lost.is_empty() {
                self.events.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else {
                self.events.recv_timeout(RETRY)
            };
            let mut changed = match received {
                Ok(result) => self.take(result),
                Err(RecvTimeoutError::Timeout) => BTreeSet::new(),
                Err(RecvTimeoutError::Disconnected) => return None,
            };
            // Everything that has come meanwhile is one change.
            while let Ok(result) = self.events.try_recv() {
                changed.extend(self.take(result));
            }
            changed.extend(self.find_again());
            if !changed.is_empty() {
                return Some(changed);
            }
        }
    }

    /// The sources that events concern; takes note of folders that have gone.
    fn take(&mut self, result: DebounceEventResult) -> BTreeSet<PathBuf> {
        // After an error nobody knows what was missed.
        let Ok(events) = result else { return self.folders.iter().cloned().collect() };
        for folder in events.iter().filter(|event| takes_away(event)).flat_map(|event| &event.paths) {
            if self.folders.contains(folder) && !self.lost.contains(folder) {
                // Its name may be used again for another folder, so the old one must be let go.
                let _ = self.debouncer.unwatch(folder);
                self.lost.push(folder.clone());
            }
        }
        events.iter().flat_map(|event| self.sources_of(event)).cloned().collect()
    }

    /// The sources that an event tells of. To read is no change: the build itself reads every file.
    fn sources_of<'a>(&'a self, event: &'a Event) -> Vec<&'a PathBuf> {
        if event.need_rescan() {
            return self.folders.iter().collect();
        }
        event.paths.iter().filter(|path| !event.kind.is_access() && is_source(path, &self.folders)).collect()
    }

    /// The folders that were gone and are there again.
    fn find_again(&mut self) -> Vec<PathBuf> {
        let debouncer = &mut self.debouncer;
        self.lost.extract_if(.., |folder| debouncer.watch(&*folder, RecursiveMode::Recursive).is_ok()).collect()
    }
}

fn is_missing(kind: &ErrorKind) -> bool {
    matches!(kind, ErrorKind::PathNotFound) || matches!(kind, ErrorKind::Io(error) if error.kind() == std::io::ErrorKind::NotFound)
}

fn takes_away(event: &Event) -> bool {
    matches!(
        event.kind,
        EventKind::Remove(RemoveKind::Any | RemoveKind::Folder | RemoveKind::Other) | EventKind::Modify(ModifyKind::Name(_))
    )
}

/// Whether a path can be a source: not hidden, and not a copy that an editor keeps while it works.
fn is_source(path: &Path, folders: &[PathBuf]) -> bool {
    // What the folders above are called is not the editor's doing.
    let inner = folders.iter().find_map(|folder| path.strip_prefix(folder).ok());
    let inner = inner.or_else(|| path.file_name().map(Path::new)).unwrap_or(path);
    inner.components().all(|part| match part {
        Component::Normal(name) => !is_private(&name.to_string_lossy()),
        _ => true,
    })
}

/// Names of Vim, Emacs, Kate, JetBrains, Word and LibreOffice for what is not yet saved.
fn is_private(name: &str) -> bool {
    const ENDS: [&str; 8] = ["~", ".swp", ".swo", ".swx", ".tmp", ".bak", "___jb_tmp___", "___jb_old___"];
    name.starts_with(['.', '#', '~']) || name == "4913" || ENDS.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_sources_from_editors_own_files() {
        let folders = [PathBuf::from("/tmp/.hidden/content")];
        let is = |path: &str| is_source(Path::new(path), &folders);
        for path in ["/tmp/.hidden/content/pages/a/sv.md", "/tmp/.hidden/content", "/elsewhere/sv.md"] {
            assert!(is(path), "{path}");
        }
        for name in ".sv.md.swp sv.md~ #sv.md# .#sv.md 4913 sv.md___jb_tmp___ .git/index sv.swx ~$a.md".split(' ') {
            assert!(!is(&format!("/tmp/.hidden/content/pages/{name}")), "{name}");
        }
    }
}
