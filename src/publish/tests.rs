//! The target is the old site or the new one, whatever happens.
#![allow(clippy::disallowed_macros, reason = "a skipped test says so aloud")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tempfile::TempDir;

use super::{Place, Publication, PublishError, Published, lock, publish, stage, swap, write_new};
use crate::base::output::{Contents, MARK, Output, Shelf};
use crate::base::path::SitePath;

fn site(files: &[(&str, &str)]) -> Output {
    Output::of_texts(files)
}

/// A folder for the test and a target in it.
fn target() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("public");
    (folder, target)
}

/// Every file under a folder with its text, sorted.
fn read(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(read(&entry.path()).into_iter().map(|(inner, text)| (format!("{name}/{inner}"), text)));
        } else if name != MARK {
            found.push((name, fs::read_to_string(entry.path()).unwrap()));
        }
    }
    found.sort();
    found
}

fn pairs(files: &[(&str, &str)]) -> Vec<(String, String)> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// A new site as a killed build leaves it.
fn stage(files: &[(&str, &str)], folder: &Path) {
    stage::create(folder).unwrap();
    for (path, text) in files {
        let to = folder.join(path);
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, text).unwrap();
    }
}

/// What lies in a folder beside the target, apart from the lock.
fn beside(folder: &TempDir) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| name != "public" && name != ".public.lock");
    names.sort();
    names
}

const OLD: &[(&str, &str)] = &[("a/b/gone.html", "old"), ("index.html", "old")];
const NEW: &[(&str, &str)] = &[("a/b/c/new.html", "new"), ("index.html", "new")];

#[test]
fn first_second_and_same_again() {
    let (folder, target) = target();
    let published = publish(&site(OLD), &target).unwrap();
    assert_eq!(published, Published { files: 2, bytes: 6, leftover: None });
    assert_eq!(read(&target), pairs(OLD));
    for _ in 0..2 {
        publish(&site(NEW), &target).unwrap();
        assert_eq!(read(&target), pairs(NEW));
        assert!(beside(&folder).is_empty());
    }
}

#[cfg(unix)]
#[test]
fn what_has_not_changed_is_kept_and_only_if_it_is_ours_alone() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let (folder, target) = target();
    let names = ["a/exchanged.html", "a/kept.html", "changed.html", "held.html", "link/in.html", "open.html"];
    let same = names.map(|name| (name, "same"));
    publish(&site(&same), &target).unwrap();
    let of = |name: &str| fs::symlink_metadata(target.join(name)).unwrap();
    let outside = folder.path().join("outside");
    fs::rename(target.join("link"), &outside).unwrap();
    std::os::unix::fs::symlink(&outside, target.join("link")).unwrap();
    fs::remove_file(target.join("a/exchanged.html")).unwrap();
    std::os::unix::fs::symlink(target.join("a/kept.html"), target.join("a/exchanged.html")).unwrap();
    fs::write(target.join("changed.html"), "SAME").unwrap();
    fs::hard_link(target.join("held.html"), folder.path().join("held")).unwrap();
    fs::set_permissions(target.join("open.html"), fs::Permissions::from_mode(0o666)).unwrap();
    let rights = of("changed.html").mode();
    let before = names.map(|name| of(name).ino());
    publish(&site(&same), &target).unwrap();
    assert_eq!(read(&target), pairs(&same));
    let kept: Vec<_> = names.into_iter().zip(before).filter(|(name, before)| of(name).ino() == *before).map(|(name, _)| name).collect();
    assert_eq!(kept, ["a/kept.html"]);
    assert!(names.iter().all(|name| of(name).is_file() && of(name).nlink() == 1 && of(name).mode() == rights));
    assert_eq!(read(&outside), pairs(&[("in.html", "same")]));
}

#[test]
fn makes_the_folders_above_and_takes_an_empty_one() {
    let (_folder, target) = target();
    let deep = target.join("deep/public");
    fs::create_dir_all(&deep).unwrap();
    publish(&site(NEW), &deep).unwrap();
    publish(&site(NEW), &target.join("other/public/")).unwrap();
    assert_eq!(read(&deep), pairs(NEW));
    assert_eq!(read(&target.join("other/public")), pairs(NEW));
}

#[test]
fn refuses_what_is_not_ours() {
    let (folder, target) = target();
    fs::create_dir(&target).unwrap();
    fs::write(target.join("thesis.txt"), "dear").unwrap();
    let refused = PublishError::NotOurs { path: target.display().to_string() };
    assert_eq!(publish(&site(NEW), &target), Err(refused.clone()));
    assert_eq!(read(&target), pairs(&[("thesis.txt", "dear")]));
    fs::remove_dir_all(&target).unwrap();
    fs::write(&target, "a file").unwrap();
    assert_eq!(publish(&site(NEW), &target), Err(refused));
    assert_eq!(fs::read_to_string(&target).unwrap(), "a file");
    assert!(beside(&folder).is_empty());
    for nameless in ["", ".", "..", "/"] {
        assert!(matches!(publish(&site(NEW), Path::new(nameless)), Err(PublishError::NotOurs { .. })));
    }
}

#[cfg(unix)]
#[test]
fn refuses_symbolic_links() {
    let (folder, target) = target();
    let real = folder.path().join("real");
    publish(&site(OLD), &real).unwrap();
    std::os::unix::fs::symlink(&real, &target).unwrap();
    assert!(matches!(publish(&site(NEW), &target), Err(PublishError::SymbolicLink { .. })));
    fs::remove_file(&target).unwrap();
    std::os::unix::fs::symlink(&real, folder.path().join(".public.new")).unwrap();
    assert!(matches!(publish(&site(NEW), &target), Err(PublishError::SymbolicLink { .. })));
    assert_eq!(read(&real), pairs(OLD));
}

#[cfg(unix)]
#[test]
fn follows_no_link_out_of_an_old_site() {
    let (folder, target) = target();
    publish(&site(OLD), &target).unwrap();
    let outside = folder.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("dear.txt"), "dear").unwrap();
    std::os::unix::fs::symlink(&outside, target.join("link")).unwrap();
    std::os::unix::fs::symlink(&outside, target.join("a/link")).unwrap();
    publish(&site(NEW), &target).unwrap();
    assert_eq!(read(&target), pairs(NEW));
    assert_eq!(read(&outside), pairs(&[("dear.txt", "dear")]));
}

#[test]
fn a_failed_write_leaves_the_old_site() {
    let (folder, target) = target();
    publish(&site(OLD), &target).unwrap();
    let impossible = site(&[("a", "file"), ("a/b.html", "in a file"), ("z.html", "z")]);
    let Err(PublishError::Io { action: "write", path, reason }) = publish(&impossible, &target) else { panic!() };
    assert!(path.ends_with(".public.new/a") && !reason.is_empty(), "{path} {reason}");
    assert_eq!(read(&target), pairs(OLD));
    assert!(beside(&folder).is_empty());
}

#[cfg(unix)]
#[test]
fn a_folder_without_the_right_to_write_leaves_the_old_site() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, target) = target();
    publish(&site(OLD), &target).unwrap();
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o555)).unwrap();
    if fs::write(folder.path().join("probe"), "").is_ok() {
        eprintln!("skipped: this user may write everywhere");
    } else {
        assert!(matches!(publish(&site(NEW), &target), Err(PublishError::Io { action: "create", .. })));
        assert_eq!(read(&target), pairs(OLD));
    }
    fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn what_a_killed_build_left_is_removed() {
    let (folder, target) = target();
    publish(&site(OLD), &target).unwrap();
    stage(NEW, &folder.path().join(".public.new"));
    fs::create_dir(folder.path().join(".public.old")).unwrap();
    publish(&site(NEW), &target).unwrap();
    assert_eq!(read(&target), pairs(NEW));
    assert!(beside(&folder).is_empty());
}

#[test]
fn a_namesake_that_is_not_ours_is_left_alone() {
    let (folder, target) = target();
    publish(&site(OLD), &target).unwrap();
    let namesake = folder.path().join(".public.new");
    fs::create_dir(&namesake).unwrap();
    fs::write(namesake.join("thesis.txt"), "dear").unwrap();
    assert!(matches!(publish(&site(NEW), &target), Err(PublishError::NotOurs { path }) if path.ends_with(".public.new")));
    assert_eq!(read(&namesake), pairs(&[("thesis.txt", "dear")]));
    assert_eq!(read(&target), pairs(OLD));
}

#[test]
fn two_steps_do_the_same_and_are_recovered_when_cut_short() {
    let (folder, target) = target();
    publish(&site(OLD), &target).unwrap();
    let place = Place::of(&target).unwrap();
    assert!(swap::in_two_steps(&place, true).is_err(), "there is no new site yet");
    assert_eq!(read(&target), pairs(OLD));
    stage(NEW, &place.new);
    swap::in_two_steps(&place, true).unwrap();
    assert_eq!((read(&target), read(&place.old)), (pairs(NEW), pairs(OLD)));
    fs::remove_dir_all(&target).unwrap();
    let impossible = site(&[("a", "file"), ("a/b.html", "in a file")]);
    assert!(publish(&impossible, &target).is_err());
    assert_eq!(read(&target), pairs(OLD), "the old site stands again though the new one failed");
    assert!(beside(&folder).is_empty());
}

/// A site of which all files but the last are laid down as they are finished.
fn laid(files: &[(&str, &str)], publication: &Arc<Publication>) -> Output {
    let shelf: Arc<dyn Shelf> = Arc::<Publication>::clone(publication);
    let mut output = Output::default();
    for (turn, (path, text)) in files.iter().enumerate() {
        let path = SitePath::new(path).unwrap();
        let shelf = (turn + 1 < files.len()).then_some(&shelf);
        output.put(path.clone(), Contents::new(&path, text.as_bytes().into(), shelf));
    }
    output
}

#[test]
fn what_is_laid_down_early_is_read_back_and_published_with_the_rest() {
    let (folder, target) = target();
    publish(&site(OLD), &target).unwrap();
    let publication = Arc::new(Publication::begin(&target).unwrap());
    let output = laid(NEW, &publication);
    assert!(matches!(output.files().next().unwrap().1, Contents::Laid { size: 3, .. }));
    assert_eq!(output.get("a/b/c/new.html").as_deref(), Some(b"new".as_slice()));
    assert_eq!(output, site(NEW), "wherever its files lie, it is the same");
    assert!(matches!(publish(&site(NEW), &target), Err(PublishError::Locked { .. })), "nobody else publishes meanwhile");
    assert_eq!(read(&target), pairs(OLD));
    assert_eq!(publication.finish(&output).unwrap(), Published { files: 2, bytes: 6, leftover: None });
    assert_eq!(read(&target), pairs(NEW));
    assert!(beside(&folder).is_empty());
}

#[test]
fn a_publication_that_is_let_go_leaves_nothing() {
    let (folder, target) = target();
    publish(&site(OLD), &target).unwrap();
    let publication = Arc::new(Publication::begin(&target).unwrap());
    let output = laid(NEW, &publication);
    assert_eq!(beside(&folder), [".public.new"]);
    drop((output, publication));
    assert_eq!(read(&target), pairs(OLD));
    assert!(beside(&folder).is_empty());
    publish(&site(NEW), &target).unwrap();
    assert_eq!(read(&target), pairs(NEW));
}

#[test]
fn what_lies_on_another_shelf_is_brought_over_and_what_is_gone_is_told() {
    let (_folder, target) = target();
    let elsewhere = target.with_file_name("elsewhere");
    let publication = Arc::new(Publication::begin(&elsewhere).unwrap());
    let output = laid(NEW, &publication);
    publish(&output, &target).unwrap();
    assert_eq!(read(&target), pairs(NEW));
    fs::remove_file(target.with_file_name(".elsewhere.new").join("a/b/c/new.html")).unwrap();
    assert!(matches!(publish(&output, &target), Err(PublishError::Io { action: "read", .. })));
    assert_eq!(read(&target), pairs(NEW));
}

#[test]
fn what_finds_no_room_on_a_shelf_is_held_and_told_when_it_is_published() {
    let (folder, target) = target();
    let publication = Arc::new(Publication::begin(&target).unwrap());
    let output = laid(&[("a", "file"), ("a/b.html", "in a file"), ("z", "last")], &publication);
    assert!(matches!(output.files().nth(1).unwrap().1, Contents::Held(_)));
    assert!(matches!(publication.finish(&output), Err(PublishError::Io { action: "create", .. })));
    drop((output, publication));
    assert!(!target.exists() && beside(&folder).is_empty());
}

#[test]
fn one_build_at_a_time() {
    let (folder, target) = target();
    let held = lock::take(&folder.path().join(".public.lock")).unwrap();
    let refused = publish(&site(NEW), &target);
    assert!(matches!(refused, Err(PublishError::Locked { path }) if path.ends_with(".public.lock")));
    assert!(!target.exists());
    drop(held);
    publish(&site(NEW), &target).unwrap();
    let results: Vec<_> = std::thread::scope(|scope| {
        let builds: Vec<_> = (0..16).map(|_| scope.spawn(|| publish(&site(OLD), &target))).collect();
        builds.into_iter().map(|build| build.join().unwrap()).collect()
    });
    assert!(results.iter().any(Result::is_ok));
    assert!(results.iter().all(|result| matches!(result, Ok(_) | Err(PublishError::Locked { .. }))), "{results:?}");
    assert_eq!(read(&target), pairs(OLD));
}

#[test]
fn a_reader_finds_neither_a_gap_nor_half_a_file() {
    let (_folder, target) = target();
    let texts = ["a".repeat(50_000), "b".repeat(70_000)];
    let sites = texts.each_ref().map(|text| site(&[("index.html", text), ("sv/stod/index.html", text)]));
    publish(&sites[0], &target).unwrap();
    let done = AtomicBool::new(false);
    let reads = std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut reads = 0_u32;
            while !done.load(Ordering::Relaxed) {
                for path in ["index.html", "sv/stod/index.html"] {
                    let text = fs::read_to_string(target.join(path)).unwrap();
                    assert!(texts.contains(&text), "torn: {} bytes", text.len());
                    reads += 1;
                }
            }
            reads
        });
        for turn in 0..100 {
            publish(&sites[turn % 2], &target).unwrap();
        }
        done.store(true, Ordering::Relaxed);
        reader.join().unwrap()
    });
    assert!(reads > 100, "{reads}");
}

#[test]
fn new_files_replace_none() {
    let folder = tempfile::tempdir().unwrap();
    let files = site(&[("content/pages/a/sv.md", "a"), ("content/site.yaml", "site")]);
    let written = write_new(folder.path(), &files).unwrap();
    assert_eq!(written.iter().map(SitePath::as_str).collect::<Vec<_>>(), ["content/pages/a/sv.md", "content/site.yaml"]);
    let more = site(&[("content/pages/b/sv.md", "b"), ("content/site.yaml", "other")]);
    assert!(matches!(write_new(folder.path(), &more), Err(PublishError::Exists { path }) if path.ends_with("site.yaml")));
    assert_eq!(read(folder.path()), pairs(&[("content/pages/a/sv.md", "a"), ("content/site.yaml", "site")]));
}

#[test]
fn new_files_are_taken_back_when_one_fails() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("file"), "dear").unwrap();
    let files = site(&[("content/site.yaml", "site"), ("file/in/it.md", "x")]);
    assert!(matches!(write_new(folder.path(), &files), Err(PublishError::Io { action: "create", .. })));
    assert_eq!(read(folder.path()), pairs(&[("file", "dear")]));
}

#[cfg(unix)]
#[test]
fn new_files_follow_no_link() {
    let (folder, outside) = target();
    fs::create_dir(&outside).unwrap();
    std::os::unix::fs::symlink(&outside, folder.path().join("content")).unwrap();
    let refused = write_new(folder.path(), &site(&[("content/site.yaml", "site")]));
    assert!(matches!(refused, Err(PublishError::SymbolicLink { .. })));
    assert!(read(&outside).is_empty());
}
