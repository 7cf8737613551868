//! What is shown of a save while the whole site is still being built.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test plays the editor who saves a file")]

use std::collections::BTreeSet;
use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};

use super::tests::{get, site, start_builder};
use super::{Build, Builder, Part};

/// A site of one file's text. After the first, a whole build ends only when it is let go.
struct Slow {
    file: PathBuf,
    let_go: Mutex<mpsc::Receiver<()>>,
    begun: Arc<AtomicUsize>,
}

impl Slow {
    fn text(&self) -> String {
        fs::read_to_string(&self.file).unwrap_or_default()
    }
}

impl Builder for Slow {
    /// The text that it was built from.
    type Standing = String;

    fn whole(&self) -> (Build, String) {
        let text = self.text();
        if self.begun.fetch_add(1, Ordering::SeqCst) > 0 {
            self.let_go.lock().unwrap().recv_timeout(Duration::from_secs(20)).unwrap();
        }
        (Build { output: Some(site(&[("index.html", &format!("whole {text}."))])), ..Build::default() }, text)
    }

    fn part(&self, standing: &mut String, changed: &BTreeSet<PathBuf>) -> Option<Part> {
        let text = self.text();
        assert_ne!(text, "fault", "a fault of ours, in a test");
        let pages = if *standing == text || changed.is_empty() { site(&[]) } else { site(&[("index.html", &format!("part {text}."))]) };
        *standing = text;
        Some(Part { pages, report: String::new() })
    }
}

/// A preview of a file, with what lets a whole build go and how many have begun.
fn start(folder: &tempfile::TempDir) -> (PathBuf, SocketAddr, mpsc::Sender<()>, Arc<AtomicUsize>) {
    let file = folder.path().join("sv.md");
    fs::write(&file, "first").unwrap();
    let ((sender, let_go), begun) = (mpsc::channel(), Arc::<AtomicUsize>::default());
    let slow = Slow { file: file.clone(), let_go: Mutex::new(let_go), begun: Arc::clone(&begun) };
    (file, start_builder(&[folder.path()], slow), sender, begun)
}

fn wait(what: &str, mut is: impl FnMut() -> bool) {
    let began = Instant::now();
    while !is() {
        assert!(began.elapsed() < Duration::from_secs(20), "never: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_save_is_seen_while_the_whole_site_is_built_and_nothing_older_after_it() {
    let folder = tempfile::tempdir().unwrap();
    let (file, address, let_go, begun) = start(&folder);
    let shows = |text: &str| get(address, "/").contains(text);
    assert!(shows("whole first."));
    fs::write(&file, "second").unwrap();
    wait("a part", || shows("part second."));
    wait("a whole build of the second text", || begun.load(Ordering::SeqCst) == 2);
    fs::write(&file, "third").unwrap();
    wait("a part", || shows("part third."));
    // The build that is let go has read the second text; the next begins when it is shown.
    let_go.send(()).unwrap();
    wait("another whole build", || {
        assert!(shows("part third."), "an older text comes after a newer");
        begun.load(Ordering::SeqCst) == 3
    });
    assert!(shows("part third."), "an older text comes after a newer");
    let_go.send(()).unwrap();
    wait("the whole site", || shows("whole third."));
}

#[test]
fn a_part_that_falls_over_is_left_to_the_whole_build() {
    let folder = tempfile::tempdir().unwrap();
    let (file, address, let_go, _) = start(&folder);
    fs::write(&file, "fault").unwrap();
    let_go.send(()).unwrap();
    wait("the whole site", || get(address, "/").contains("whole fault."));
}
