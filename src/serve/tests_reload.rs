//! The preview as an editor meets it: files are saved, broken, moved and taken away.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "a test plays the editor who saves a file")]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::Build;
use super::tests::{body, get, site, start};

/// An open stream of events, read one version at a time.
struct Events(BufReader<TcpStream>);

impl Events {
    fn open(address: SocketAddr) -> Self {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(b"GET /_fristad/events HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        Self(BufReader::new(stream))
    }

    fn next(&mut self) -> String {
        loop {
            let mut line = String::new();
            assert!(self.0.read_line(&mut line).unwrap() > 0, "the stream has ended");
            if let Some(version) = line.strip_prefix("data: ") {
                return version.trim().to_owned();
            }
        }
    }
}

/// A preview of one file's text; the text `broken` cannot be built.
fn start_file(folder: &Path) -> (SocketAddr, Arc<AtomicUsize>) {
    let builds = Arc::new(AtomicUsize::new(0));
    let (counter, file) = (Arc::clone(&builds), folder.join("sv.md"));
    let build = move || {
        counter.fetch_add(1, Ordering::SeqCst);
        match fs::read_to_string(&file).unwrap_or_default() {
            text if text == "broken" => Build { report: "<p>broken</p>".to_owned(), ..Build::default() },
            text => Build { output: Some(site(&[("index.html", &text)])), ..Build::default() },
        }
    };
    (start(&[folder], build), builds)
}

/// Waits until the start page shows a text, for a machine may be slow.
fn wait_for(address: SocketAddr, text: &str) {
    let begun = Instant::now();
    while !get(address, "/").contains(text) {
        assert!(begun.elapsed() < Duration::from_secs(20), "the page never shows {text}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_save_reloads_and_a_broken_one_keeps_the_last_good_page() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sv.md");
    fs::write(&file, "first").unwrap();
    let (address, builds) = start_file(folder.path());
    let mut events = Events::open(address);
    let first = events.next();
    assert!(get(address, "/").contains(&format!("data-version=\"{first}\"")), "a page knows its version");
    fs::write(&file, "second").unwrap();
    let second = events.next();
    assert_ne!(first, second);
    wait_for(address, "second");
    fs::write(&file, "broken").unwrap();
    assert_ne!(events.next(), second);
    assert!(get(address, "/").contains("second"));
    assert_eq!(body(&get(address, "/_fristad/report")), "<p>broken</p>");
    fs::write(&file, "third").unwrap();
    events.next();
    wait_for(address, "third");
    assert_eq!(body(&get(address, "/_fristad/report")), "");
    // Its own reading, an editor's swap file and a hidden folder are no reason to build.
    std::thread::sleep(Duration::from_millis(200));
    let before = builds.load(Ordering::SeqCst);
    fs::write(folder.path().join(".sv.md.swp"), "x").unwrap();
    fs::create_dir(folder.path().join(".git")).unwrap();
    fs::write(folder.path().join("sv.md~"), "x").unwrap();
    std::thread::sleep(Duration::from_millis(400));
    assert_eq!(builds.load(Ordering::SeqCst), before);
}

#[test]
fn many_saves_are_few_builds() {
    let folder = tempfile::tempdir().unwrap();
    let (address, builds) = start_file(folder.path());
    for turn in 0..10_000 {
        // As an editor's program saves: a file beside, which takes the place of the text.
        let swap = folder.path().join(".sv.md.swp");
        fs::write(&swap, format!("turn {turn}.")).unwrap();
        if turn % 2 == 0 {
            fs::rename(&swap, folder.path().join("sv.md")).unwrap();
        } else {
            fs::copy(&swap, folder.path().join("sv.md")).unwrap();
        }
    }
    wait_for(address, "turn 9999.");
    assert!(builds.load(Ordering::SeqCst) < 1000, "{builds:?}");
}

/// A fault of ours in one build: the last good page stays, and the next save is built again.
#[test]
fn a_build_that_falls_over_does_not_end_the_preview() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sv.md");
    fs::write(&file, "first").unwrap();
    let read = file.clone();
    let address = start(&[folder.path()], move || {
        let text = fs::read_to_string(&read).unwrap_or_default();
        assert_ne!(text, "fault", "a fault of ours, in a test");
        Build { output: Some(site(&[("index.html", &text)])), ..Build::default() }
    });
    fs::write(&file, "fault").unwrap();
    std::thread::sleep(Duration::from_millis(300));
    assert!(get(address, "/").contains("first"));
    fs::write(&file, "second").unwrap();
    wait_for(address, "second");
}

/// A link to the top of the disk would have the whole machine watched; what it leads to is no source.
#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let (folder, outside) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fs::write(folder.path().join("sv.md"), "first").unwrap();
    std::os::unix::fs::symlink("/", folder.path().join("all")).unwrap();
    std::os::unix::fs::symlink(outside.path(), folder.path().join("outside")).unwrap();
    let (address, builds) = start_file(folder.path());
    std::thread::sleep(Duration::from_millis(300));
    let before = builds.load(Ordering::SeqCst);
    fs::write(outside.path().join("sv.md"), "outside").unwrap();
    std::thread::sleep(Duration::from_millis(400));
    assert_eq!(builds.load(Ordering::SeqCst), before);
    fs::write(folder.path().join("sv.md"), "second").unwrap();
    wait_for(address, "second");
}

#[test]
fn a_folder_may_go_and_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let content = folder.path().join("content");
    let (address, builds) = start_file(&content);
    fs::create_dir(&content).unwrap();
    fs::write(content.join("sv.md"), "born").unwrap();
    wait_for(address, "born");
    fs::remove_dir_all(&content).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    fs::create_dir(&content).unwrap();
    fs::write(content.join("sv.md"), "again").unwrap();
    wait_for(address, "again");
    fs::rename(&content, folder.path().join("aside")).unwrap();
    fs::create_dir(&content).unwrap();
    fs::write(content.join("sv.md"), "another").unwrap();
    wait_for(address, "another");
    fs::write(content.join("sv.md"), "and watched").unwrap();
    wait_for(address, "and watched");
    fs::create_dir_all(content.join("pages/a")).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    let (before, begun) = (builds.load(Ordering::SeqCst), Instant::now());
    fs::write(content.join("pages/a/x.md"), "x").unwrap();
    while builds.load(Ordering::SeqCst) == before {
        assert!(begun.elapsed() < Duration::from_secs(20), "a folder that is new is not watched");
        std::thread::sleep(Duration::from_millis(20));
    }
}
