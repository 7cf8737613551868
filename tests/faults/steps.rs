//! Every call of the system fails in turn, and at every one of them the publisher is killed (strace's fault injection).

use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::Output;

use fristad::publish::publish;

use super::pair::{Files, beside, files};
use super::publisher::{self, Plain};
use super::seed::say;
use crate::tools::{all, has_all, has_program};

/// What publishing asks of the system.
const CALLS: &str = "mkdir mkdirat openat read write close flock getdents64 link linkat readlink syncfs fsync renameat2 rename unlink unlinkat rmdir statx newfstatat";

const SITES: [&[(&str, &str)]; 2] = [
    &[("a/b/gone.html", "old"), ("a/index.html", "old"), ("index.html", "old"), ("same.html", "same")],
    &[("a/index.html", "new"), ("b/c/new.html", "new"), ("index.html", "new"), ("same.html", "same")],
];

fn named(site: &[(&str, &str)]) -> Vec<(String, String)> {
    site.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// The two sites in the folders that they are published from, and the target.
fn set_up(folder: &Path) -> ([PathBuf; 2], [Plain; 2], PathBuf) {
    let from = ["0", "1"].map(|which| folder.join(which));
    let sites = [0, 1].map(|which: usize| Plain::new(&from[which], &named(SITES[which])));
    (from, sites, folder.join("web/public"))
}

/// The two sites, the folders that they are published from, and the target.
struct Stage {
    from: [PathBuf; 2],
    target: PathBuf,
    whole: [Files; 2],
}

impl Stage {
    fn standing(&self) -> Option<usize> {
        self.whole.iter().position(|whole| *whole == files(&self.target))
    }

    /// Runs the publisher with a fault at the nth call of a kind. A kind that this machine does not have is left out by strace.
    fn faulty(&self, call: &str, fault: &str, which: usize) -> Output {
        let (trace, inject) = (format!("trace=?{call}"), format!("inject=?{call}:{fault}"));
        publisher::command(&["strace", "-f", "-e", &trace, "-e", &inject], &self.from[which], &self.target).output().unwrap()
    }

    /// Publishes the site that does not stand, with a fault; whether the fault has come to pass.
    fn fails_whole(&self, call: &str, fault: &str) -> bool {
        let new = 1 - self.standing().unwrap();
        let output = self.faulty(call, fault, new);
        let stands = self.standing();
        assert!(stands.is_some(), "{call} {fault}: a mixture of {:?}\n{}", files(&self.target).keys(), all(&output));
        assert!(!output.status.success() || stands == Some(new), "{call} {fault}: done, and not done\n{}", all(&output));
        beside(&self.target);
        output.status.signal() == Some(9) || all(&output).contains("(INJECTED)")
    }
}

#[test]
fn whatever_fails_the_old_site_stands_or_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let (from, sites, target) = set_up(folder.path());
    publish(&sites[0].output, &target).unwrap();
    let old = sites[0].output.clone();
    let stage = Stage { from, target, whole: sites.map(|site| site.whole) };
    let works = has_program("strace", "-V") && all(&stage.faulty("write", "error=EIO:when=9999", 0)).contains("exited with 0");
    if !has_all("every call of the system fails in turn", &[("strace", works)]) {
        return;
    }
    for fault in ["error=ENOSPC", "signal=KILL"] {
        let mut runs = 0;
        for call in CALLS.split(' ') {
            let mut step = 1;
            while stage.fails_whole(call, &format!("{fault}:when={step}")) {
                step += 1;
            }
            runs += step - 1;
        }
        publish(&old, &stage.target).unwrap();
        assert_eq!(stage.standing(), Some(0));
        assert_eq!(beside(&stage.target), ["public", ".public.lock"], "what was left is cleared up");
        say(&format!("{fault} at each call of the system in turn: {runs} runs"));
        assert!(runs > 30, "{runs}");
    }
}

/// A power cut cannot be had in a test; the order of the calls that hold against one can.
#[test]
fn the_disk_has_the_new_site_before_it_stands_and_the_exchange_before_the_old_one_goes() {
    let folder = tempfile::tempdir().unwrap();
    let (from, sites, target) = set_up(folder.path());
    let traced = |which: usize| {
        let strace = ["strace", "-f", "-e", "trace=write,linkat,syncfs,fsync,renameat2,?unlink,unlinkat"];
        all(&publisher::command(&strace, &from[which], &target).output().unwrap())
    };
    let first = traced(0);
    if !has_all("the order in which the disk is told", &[("strace", has_program("strace", "-V") && first.contains("exited with 0"))]) {
        return;
    }
    assert!(!first.contains("syncfs("), "a first site harms none, and waits for nothing: {first}");
    let second = traced(1);
    assert_eq!(files(&target), sites[1].whole);
    let at = |call: &str| second.find(call).unwrap_or_else(|| panic!("no {call}: {second}"));
    assert!(at("\"new\"") < at("syncfs(") && at("linkat(") < at("syncfs("), "{second}");
    assert!(at("syncfs(") < at("renameat2(") && at("renameat2(") < at("fsync("), "{second}");
    assert!(at("fsync(") < at("gone.html"), "{second}");
}

#[test]
fn while_the_disk_may_not_know_of_the_exchange_the_old_site_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let (from, sites, target) = set_up(folder.path());
    publish(&sites[0].output, &target).unwrap();
    let stage = Stage { from, target, whole: sites.map(|site| site.whole) };
    let done = stage.faulty("fsync", "error=EIO:when=1", 1);
    if !has_all("a disk that does not answer after the exchange", &[("strace", all(&done).contains("(INJECTED)"))]) {
        return;
    }
    assert_eq!(stage.standing(), Some(1), "{}", all(&done));
    assert_eq!(files(&stage.target.with_file_name(".public.new")), stage.whole[0], "the old site, should the exchange be lost");
}
