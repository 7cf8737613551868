//! A power cut: what is on the disk at a moment is all that is left.

use std::process::Command;

use super::pair::{PROGRAM, Pair};
use super::seed::{Chance, say};
use crate::tools::all;

/// Publishes to a disk that is a file, stops the build at given moments after it has begun to write (the last one when it
/// has ended), copies the disk as it is, and looks at what a machine would find in the copy that is started with it.
const CUTS: &str = r#"
set -eu
program=$1 folder=$2; disk=$folder/disk; shift 2
mkdir "$disk" "$folder/found"
truncate -s 64M "$folder/image"
mkfs.ext4 -q -F -N 8000 "$folder/image"
mount -o loop,commit=1 "$folder/image" "$disk"
"$program" build --lang en --site "$folder/0" --out "$disk/public" 2>/dev/null
sync
turn=0
for moment in "$@"; do
    turn=$((1 - turn))
    "$program" build --lang en --site "$folder/$turn" --out "$disk/public" 2>/dev/null & build=$!
    while kill -0 $build 2>/dev/null && [ ! -e "$disk/.public.new" ]; do sleep 0.002; done
    if [ "$moment" = end ]; then wait $build; else sleep "$moment"; kill -STOP $build 2>/dev/null || :; fi
    # Names are on the disk after a second, what files hold only after thirty.
    sleep 2
    tries=0
    until cp "$folder/image" "$folder/cut" && cmp -s "$folder/image" "$folder/cut"; do tries=$((tries + 1)); [ $tries -lt 100 ]; done
    mount -o loop "$folder/cut" "$folder/found"
    stands=MIXTURE
    for which in 0 1; do ! diff -r "$folder/whole-$which" "$folder/found/public" >/dev/null || stands=$which; done
    echo "$moment new=$turn stands=$stands"
    umount "$folder/found"
    kill -CONT $build 2>/dev/null || :
    wait $build || :
done
"#;

#[test]
fn a_power_cut_leaves_the_old_site_or_the_new_one() {
    let may = "set -e; f=$(mktemp); truncate -s 4M $f; mkfs.ext4 -q -F $f; mount -o loop $f /mnt; rm $f";
    if !Command::new("unshare").args(["-m", "sh", "-c", may]).output().is_ok_and(|output| output.status.success()) {
        say("skipped: a power cut, for want of the right to mount a disk in a file");
        return;
    }
    let mut chance = Chance::new("power cut");
    let pair = Pair::new();
    let mut moments: Vec<String> = (0..8).map(|_| format!("0.{:03}", chance.below(400))).collect();
    moments.push("end".to_owned());
    let mut script = Command::new("unshare");
    script.args(["-m", "sh", "-c", CUTS, "sh", PROGRAM]).arg(pair.folder.path()).args(&moments);
    let output = script.output().unwrap();
    assert!(output.status.success(), "{}", all(&output));
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    say(&told);
    assert!(told.lines().count() == moments.len() && !told.contains("MIXTURE"), "{told}");
    assert!(told.contains("end new=1 stands=1"), "what is said to be done is done: {told}");
}
