//! Two builds at once, and the lock of one that is no more.

use std::fs::File;
use std::process::{Command, Stdio};

use super::pair::{Pair, beside, run};
use crate::tools::all;

#[test]
fn a_second_build_at_the_same_time_is_told_so() {
    let pair = Pair::new();
    pair.publish(0);
    let lock = pair.target().with_file_name(".public.lock");
    let held = File::options().write(true).open(&lock).unwrap();
    held.lock().unwrap();
    for (language, words) in
        [("en", "Another run is writing to the same folder"), ("sv", "En annan körning skriver just nu till samma mapp")]
    {
        let refused = pair.speaking(language, 1).output().unwrap();
        assert_eq!(refused.status.code(), Some(3), "{}", all(&refused));
        assert!(all(&refused).contains(words) && all(&refused).contains(lock.to_str().unwrap()), "{}", all(&refused));
        assert_eq!(pair.standing(), 0);
    }
    drop(held);
    for _ in 0..3 {
        let builds: Vec<_> =
            (0..4).map(|turn| pair.command(turn % 2).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap()).collect();
        let ended: Vec<_> = builds.into_iter().map(|build| build.wait_with_output().unwrap()).collect();
        assert!(ended.iter().any(|build| build.status.success()), "one of them has to have its way");
        for build in ended.iter().filter(|build| !build.status.success()) {
            assert!(build.status.code() == Some(3) && all(build).contains("Another run"), "{}", all(build));
        }
        pair.standing();
        assert_eq!(beside(&pair.target()), ["public", ".public.lock"]);
    }
}

#[test]
fn the_lock_of_a_dead_build_is_in_nobodys_way() {
    let pair = Pair::new();
    pair.publish(0);
    let lock = pair.target().with_file_name(".public.lock");
    let script = "exec 9>\"$0\"; flock 9 || exit 1; echo held; sleep 60 9>&- & wait";
    let mut holder = Command::new("sh").args(["-c", script]).arg(&lock).stdout(Stdio::piped()).spawn().unwrap();
    let mut said = [0; 5];
    if std::io::Read::read_exact(holder.stdout.as_mut().unwrap(), &mut said).is_err() {
        super::seed::say("skipped: the lock of a dead build, for want of flock");
        holder.wait().unwrap();
        return;
    }
    assert_eq!(pair.command(1).output().unwrap().status.code(), Some(3), "the lock is held");
    holder.kill().unwrap();
    holder.wait().unwrap();
    run(&mut pair.command(1));
    assert_eq!(pair.standing(), 1);
}
