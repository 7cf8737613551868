//! Disks that are full, or may not be written.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Command, Output};

use super::pair::{PROGRAM, Pair, beside, run};
use super::seed::say;
use crate::tools::all;

/// Publishes the first site to a small file system of its own, fills it up, and tries the second with more and more room.
/// Each try prints the room, the exit code, and which of the two stands.
const FULL: &str = r#"
set -eu
program=$1 folder=$2; disk=$folder/disk
mkdir "$disk"
mount -t tmpfs -o size=64m,nr_inodes=5000 tmpfs "$disk"
publish() { code=0; "$program" build --lang en --site "$folder/$1" --out "$disk/public" 2>"$folder/said" || code=$?; }
tell() {
    stands=MIXTURE
    for which in 0 1; do ! diff -r "$folder/whole-$which" "$disk/public" >/dev/null || stands=$which; done
    echo "$1 code=$code stands=$stands beside=$(ls -A "$disk" | tr '\n' ',')"
    [ "$code" = 0 ] || tail -1 "$folder/said"
}
for room in 0 20 400 20000; do
    mount -o remount,size=64m "$disk"; publish 0
    used=$(df -k --output=used "$disk" | tail -1)
    mount -o remount,size=$((used + room))k "$disk"
    publish 1; tell "$room kB"
done
mount -o remount,size=64m "$disk"; publish 0
inodes=$(df --output=iused "$disk" | tail -1)
mount -o remount,nr_inodes=$((inodes + 20)) "$disk"; publish 1; tell "20 files"
mount -o remount,ro "$disk"
publish 1; tell read-only
"#;

fn script(script: &str, pair: &Pair) -> Output {
    let shell = ["-m", "sh", "-c", script, "sh", PROGRAM];
    Command::new("unshare").args(shell).arg(pair.folder.path()).output().unwrap()
}

#[test]
fn a_full_disk_and_a_read_only_one_leave_the_old_site() {
    let may = Command::new("unshare").args(["-m", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).output();
    if !may.is_ok_and(|output| output.status.success()) {
        say("skipped: a full disk, for want of the right to mount a small file system");
        return;
    }
    let pair = Pair::new();
    let output = script(FULL, &pair);
    assert!(output.status.success(), "{}", all(&output));
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    let tries: Vec<&str> = told.lines().filter(|line| line.contains(" code=")).collect();
    assert_eq!(tries.len(), 6, "{told}");
    for line in &tries {
        let stands = if line.contains("code=0") { "stands=1" } else { "stands=0" };
        assert!(line.contains(stands) && (line.contains("code=0") || line.contains("code=3")), "{line}\n{told}");
        assert!(line.ends_with("beside=.public.lock,public,"), "litter: {line}");
    }
    assert!(tries[0].contains("code=3") && tries[3].contains("code=0") && tries[4].contains("code=3"), "{told}");
    assert!(told.contains("No space left on device") && told.contains("Read-only file system"), "the reason is told: {told}");
    assert_eq!(
        told.matches("The last site stands as it was.").count(),
        tries.iter().filter(|line| line.contains("code=3")).count(),
        "{told}"
    );
}

/// A limit on the size of a file (RLIMIT_FSIZE) ends the program where it writes past it.
#[test]
fn a_quota_leaves_the_old_site() {
    let pair = Pair::new();
    pair.publish(0);
    let command = pair.command(1);
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -c 0; ulimit -f 6; exec \"$@\"", "sh"]).arg(command.get_program()).args(command.get_args());
    let ended = shell.output().unwrap();
    assert!(!ended.status.success() && (ended.status.signal().is_some() || ended.status.code() == Some(3)), "{}", all(&ended));
    assert_eq!(pair.standing(), 0);
    pair.publish(1);
}

/// Somebody without the right to write the folder around the target.
#[test]
fn without_the_right_to_write_the_old_site_stands() {
    let pair = Pair::new();
    pair.publish(0);
    let root = run(Command::new("id").arg("-u")).stdout == b"0\n";
    let around = pair.target().parent().unwrap().to_path_buf();
    let program = pair.folder.path().join("fristad");
    fs::copy(PROGRAM, &program).unwrap();
    fs::set_permissions(pair.folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(&around, fs::Permissions::from_mode(0o555)).unwrap();
    let mut command = Command::new(&program);
    command.args(pair.command(1).get_args());
    if root {
        command.uid(65534).gid(65534);
    }
    match command.output() {
        Ok(refused) if refused.status.code() == Some(3) => {
            assert!(all(&refused).contains("The last site stands as it was."), "{}", all(&refused));
        }
        Ok(other) => panic!("{}", all(&other)),
        // Another user does not come near the folder of these tests.
        Err(error) => say(&format!("skipped: a user without rights, for {error}")),
    }
    fs::set_permissions(&around, fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(pair.standing(), 0);
    beside(&pair.target());
}
