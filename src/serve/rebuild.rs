//! At each save what comes of the saved files alone is shown at once, and the whole site as soon as it is built.

use std::collections::BTreeSet;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc};
use std::thread;

use rayon::{ThreadPool, ThreadPoolBuilder};
use tokio::sync::watch::{Receiver, Sender, channel};

use super::Builder;
use super::site::Shown;
use super::watch::Watch;

/// What both threads work on.
struct Desk<B: Builder> {
    builder: B,
    shown: Sender<Arc<Shown>>,
    /// What the last whole build stands on. Whoever shows something holds it, so that nothing older comes after it.
    standing: Mutex<Standing<B::Standing>>,
    /// Threads of their own: those of a whole build are busy until it is done.
    threads: ThreadPool,
}

struct Standing<S> {
    /// That of the last whole build.
    of_whole: S,
    /// What was saved since a whole build last began to read.
    since: BTreeSet<PathBuf>,
}

/// Builds the site and goes on at each save; gives what is shown.
///
/// # Errors
/// When the system has no more threads.
pub fn start<B: Builder>(mut watch: Watch, builder: B) -> io::Result<Receiver<Arc<Shown>>> {
    let threads = ThreadPoolBuilder::new().thread_name(|_| "fristad-part".to_owned()).build().map_err(io::Error::other)?;
    let (build, of_whole) = builder.whole();
    let (shown, receiver) = channel(Arc::new(Shown::default().after(build)));
    let desk = Arc::new(Desk { builder, shown, standing: Mutex::new(Standing { of_whole, since: BTreeSet::new() }), threads });
    let (saved, saves) = mpsc::channel();
    let of_parts = Arc::clone(&desk);
    thread::Builder::new().name("fristad-save".to_owned()).spawn(move || {
        while let Some(changed) = watch.wait() {
            of_parts.part(changed);
            let _ = saved.send(());
        }
    })?;
    thread::Builder::new().name("fristad-build".to_owned()).spawn(move || {
        while saves.recv().is_ok() {
            // Everything that was saved while the last build ran is one change.
            while saves.try_recv().is_ok() {}
            desk.whole();
        }
    })?;
    Ok(receiver)
}

impl<B: Builder> Desk<B> {
    /// Shows what comes of some files.
    fn part(&self, changed: BTreeSet<PathBuf>) {
        let mut standing = self.standing();
        let now = Arc::clone(&self.shown.borrow());
        if let Some(shown) = self.with_part(&now, &mut standing.of_whole, &changed) {
            self.shown.send_replace(Arc::new(shown));
        }
        standing.since.extend(changed);
    }

    /// Shows the whole site, and over it what was saved while it was built.
    fn whole(&self) {
        self.standing().since.clear();
        // A fault of ours in one build must not end the preview: its words are in the terminal, and the next save builds again.
        let Ok((build, of_whole)) = catch_unwind(AssertUnwindSafe(|| self.builder.whole())) else { return };
        let mut standing = self.standing();
        standing.of_whole = of_whole;
        let whole = self.shown.borrow().after(build);
        let Standing { of_whole, since } = &mut *standing;
        let shown = self.with_part(&whole, of_whole, since).unwrap_or(whole);
        self.shown.send_replace(Arc::new(shown));
    }

    fn with_part(&self, shown: &Shown, standing: &mut B::Standing, changed: &BTreeSet<PathBuf>) -> Option<Shown> {
        let part = || self.threads.install(|| self.builder.part(standing, changed));
        let part = catch_unwind(AssertUnwindSafe(part)).ok()??;
        Some(shown.with(part))
    }

    fn standing(&self) -> MutexGuard<'_, Standing<B::Standing>> {
        self.standing.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
