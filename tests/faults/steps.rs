//! Every call of the system fails in turn, and at every one of them the publisher is killed (strace's fault injection).

use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output};

use fristad::base::output::Output as Site;
use fristad::base::path::SitePath;
use fristad::publish::publish;

use super::pair::{Files, beside, files};
use super::seed::say;
use crate::tools::{all, has_all, has_program};

/// What publishing asks of the system.
const CALLS: &str = "mkdir mkdirat openat write close flock getdents64 renameat2 rename unlink unlinkat rmdir statx newfstatat";

const SITES: [&[(&str, &str)]; 2] = [
    &[("a/b/gone.html", "old"), ("a/index.html", "old"), ("index.html", "old")],
    &[("a/index.html", "new"), ("b/c/new.html", "new"), ("index.html", "new")],
];

fn site(which: usize) -> Site {
    let mut site = Site::default();
    for (path, text) in SITES[which] {
        site.insert(SitePath::new(path).unwrap(), text.as_bytes().to_vec());
    }
    site
}

/// The publisher that the other test starts: this program, told by its environment what to publish where.
#[test]
#[ignore = "started by the other test"]
fn publisher() {
    if let (Ok(target), Ok(which)) = (std::env::var("FRISTAD_FAULTS_TARGET"), std::env::var("FRISTAD_FAULTS_SITE")) {
        publish(&site(which.parse().unwrap()), Path::new(&target)).unwrap();
    }
}

/// Runs the publisher with a fault at the nth call of a kind. A kind that this machine does not have is left out by strace.
fn faulty(call: &str, fault: &str, target: &Path, which: usize) -> Output {
    let publisher = ["--exact", "faults::steps::publisher", "--ignored", "--test-threads=1", "--nocapture"];
    let mut strace = Command::new("strace");
    strace.args(["-f", "-e", &format!("trace=?{call}"), "-e", &format!("inject=?{call}:{fault}")]);
    strace.arg(std::env::current_exe().unwrap()).args(publisher);
    strace.env("FRISTAD_FAULTS_TARGET", target).env("FRISTAD_FAULTS_SITE", which.to_string()).output().unwrap()
}

#[test]
fn whatever_fails_the_old_site_stands_or_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("public");
    let whole: Vec<Files> = (0..2)
        .map(|which| {
            publish(&site(which), &target).unwrap();
            files(&target)
        })
        .collect();
    let works = has_program("strace", "-V") && all(&faulty("write", "error=EIO:when=9999", &target, 0)).contains("exited with 0");
    if !has_all("every call of the system fails in turn", &[("strace", works)]) {
        return;
    }
    let mut runs = [0, 0];
    for (kind, fault) in ["error=ENOSPC", "signal=KILL"].into_iter().enumerate() {
        for call in CALLS.split(' ') {
            let mut step = 1;
            while fails_whole(call, &format!("{fault}:when={step}"), &target, &whole, &mut runs[kind]) {
                step += 1;
            }
        }
        publish(&site(0), &target).unwrap();
        assert_eq!(files(&target), whole[0]);
        assert_eq!(beside(&target), ["public", ".public.lock"], "what was left is cleared up");
    }
    say(&format!("each call of the system failed in turn, {} runs, and was the last, {} runs", runs[0], runs[1]));
    assert!(runs.iter().all(|runs| *runs > 30), "{runs:?}");
}

/// Publishes the site that does not stand, with a fault; whether the fault has come to pass.
fn fails_whole(call: &str, fault: &str, target: &Path, whole: &[Files], runs: &mut usize) -> bool {
    let standing = || whole.iter().position(|whole| *whole == files(target));
    let new = 1 - standing().unwrap();
    let output = faulty(call, fault, target, new);
    let stands = standing();
    assert!(stands.is_some(), "{call} {fault}: a mixture of {:?}\n{}", files(target).keys(), all(&output));
    assert!(!output.status.success() || stands == Some(new), "{call} {fault}: done, and not done\n{}", all(&output));
    beside(target);
    let happened = output.status.signal() == Some(9) || all(&output).contains("(INJECTED)");
    *runs += usize::from(happened);
    happened
}
