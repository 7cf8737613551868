//! The same sources give the same bytes: another folder, user, time zone, locale, day, order of files, number of cores.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{copy, expect, files, fristad, new_site, stderr};

/// What may differ between two machines, by the variables of a process.
const MACHINES: [&[(&str, &str)]; 6] = [
    &[("RAYON_NUM_THREADS", "1")],
    &[("RAYON_NUM_THREADS", "2"), ("TZ", "Pacific/Kiritimati")],
    &[("RAYON_NUM_THREADS", "7"), ("LANG", "ar_SA.UTF-8"), ("LC_ALL", "ar_SA.UTF-8")],
    &[("LANG", "tr_TR.UTF-8"), ("TZ", "America/St_Johns"), ("HOME", "/nowhere"), ("USER", "somebody")],
    &[("SOURCE_DATE_EPOCH", "0"), ("LANG", "sv_SE.ISO-8859-1")],
    &[("SOURCE_DATE_EPOCH", "4102444800"), ("NO_COLOR", "1"), ("COLUMNS", "20")],
];

#[test]
fn the_same_sources_give_the_same_bytes_on_every_machine() {
    let folder = new_site();
    let site = folder.path().join("byn");
    for (page, number) in ["z", "å", "m", "a"].into_iter().zip(1..) {
        let entry = site.join(format!("content/pages/sida-{number}"));
        fs::create_dir_all(&entry).unwrap();
        fs::write(entry.join("sv.md"), format!("---\ntitle: {page}\nsummary: Om {page}.\n---\n\nVi finns här.\n")).unwrap();
    }
    expect(&site, &["build"], 0);
    let first = files(&site.join("public"));
    for (number, machine) in MACHINES.iter().enumerate() {
        // Another folder, whose files were written in another order and at another time.
        let other = folder.path().join(format!("{}/en mapp {number}", "djup/".repeat(number)));
        for (name, bytes) in files(&site).into_iter().rev().filter(|(name, _)| !name.starts_with("public/")) {
            fs::create_dir_all(other.join(&name).parent().unwrap()).unwrap();
            fs::write(other.join(name), bytes).unwrap();
        }
        let mut command = Command::new(env!("CARGO_BIN_EXE_fristad"));
        command.args(["build", "--site"]).arg(&other).current_dir("/").env_clear().envs(machine.iter().copied());
        let built = command.output().unwrap();
        assert!(built.status.success(), "{machine:?}: {}", stderr(&built));
        let second = files(&other.join("public"));
        let differing: Vec<&String> = first.keys().chain(second.keys()).filter(|name| first.get(*name) != second.get(*name)).collect();
        assert!(differing.is_empty(), "{machine:?}: {differing:?}");
    }
    another_user(&site, &first);
}

/// Somebody else, with another mask for new files, where we may become somebody else.
#[cfg(unix)]
fn another_user(site: &Path, first: &std::collections::BTreeMap<String, Vec<u8>>) {
    use std::io::Write;
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::CommandExt;
    let home = tempfile::tempdir().unwrap();
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o777)).unwrap();
    copy(&site.join("content"), &home.path().join("content"));
    let program = home.path().join("fristad");
    fs::copy(env!("CARGO_BIN_EXE_fristad"), &program).unwrap();
    let mut shell = Command::new("/bin/sh");
    shell.args(["-c", "umask 077; exec ./fristad build --out public"]).current_dir(home.path()).env_clear();
    match shell.uid(65534).gid(65534).output() {
        Ok(built) => {
            assert!(built.status.success(), "{}", stderr(&built));
            assert_eq!(&files(&home.path().join("public")), first);
        }
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "skipped: the same bytes by another user, for {error}");
        }
    }
}

#[cfg(not(unix))]
fn another_user(_site: &Path, _first: &std::collections::BTreeMap<String, Vec<u8>>) {}

/// Leaves one of the pages that are read aloud: saying all of them twice, once on a single core, takes a quarter of an hour.
fn say_one_page(settings: &Path) {
    let text = fs::read_to_string(settings).unwrap();
    let (before, pages) = text.split_once("\nspeech:\n  pages:\n").unwrap();
    let (_, say) = pages.split_once("\n  say:\n").unwrap();
    fs::write(settings, format!("{before}\nspeech:\n  pages: [audience:child]\n  say:\n{say}")).unwrap();
}

#[test]
fn the_same_content_gives_the_same_bytes_wherever_and_whoever_builds() {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    // A longer path, another language, another time zone, another place to stand, fewer cores.
    let deep = other.path().join("en mapp med mellanslag/och/flera");
    for root in [one.path(), deep.as_path()] {
        copy(&content, &root.join("content"));
        say_one_page(&root.join("content/site.yaml"));
    }
    let first = fristad(one.path(), &["build"]);
    assert!(first.status.success(), "{}", stderr(&first));
    let mut command = Command::new(env!("CARGO_BIN_EXE_fristad"));
    let second = command.args(["build", "--site"]).arg(&deep).current_dir("/").env_clear();
    let second = second.env("LANG", "ar_SA.UTF-8").env("TZ", "Pacific/Kiritimati").env("RAYON_NUM_THREADS", "1").output().unwrap();
    assert!(second.status.success(), "{}", stderr(&second));
    let (first, second) = (files(&one.path().join("public")), files(&deep.join("public")));
    assert!(first.len() > 500, "the demonstration has become small: {}", first.len());
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    let differing: Vec<&String> = first.iter().filter(|(name, bytes)| second.get(*name) != Some(bytes)).map(|(name, _)| name).collect();
    assert!(differing.is_empty(), "{differing:?}");
}
