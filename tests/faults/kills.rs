//! `kill -9` at moments that chance chooses.

use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::pair::{Pair, beside};
use super::seed::{Chance, say};

/// How many times a build is killed.
const KILLS: usize = 200;

/// How long a build takes until it writes, and how long it writes and clears up.
struct Lengths {
    before: Duration,
    publishing: Duration,
}

#[test]
fn killed_at_any_moment_a_build_leaves_the_old_site_or_the_new_one() {
    let kills = std::env::var("FRISTAD_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(KILLS);
    let mut chance = Chance::new("kill -9");
    let pair = Pair::new();
    pair.publish(1);
    pair.publish(0);
    let lengths = measure(&pair);
    let (mut exchanged, mut staged, mut early, mut done) = (0, 0, 0, 0);
    for turn in 0..kills {
        let old = pair.standing();
        let new = 1 - old;
        let mut child = pair.command(new).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // A quarter of the kills fall anywhere; the others while the site is written, exchanged and cleared up.
        let publishing = if turn % 4 == 0 {
            wait(&mut child, part(&mut chance, lengths.before + lengths.publishing));
            false
        } else {
            let begun = begin(&pair.target(), &mut child);
            wait(&mut child, part(&mut chance, lengths.publishing));
            begun
        };
        let ended = child.try_wait().unwrap().is_some();
        let _ = child.kill();
        child.wait().unwrap();
        let is_new = pair.standing() == new;
        let left = beside(&pair.target()).len() > 2;
        match (ended, is_new, left || publishing) {
            (true, _, _) => done += 1,
            (_, true, _) => exchanged += 1,
            (_, false, true) => staged += 1,
            (_, false, false) => early += 1,
        }
        // Now and then somebody builds to the end: what was left is cleared up.
        if turn % 20 == 19 {
            pair.publish(turn / 20 % 2);
        }
    }
    say(&format!(
        "{kills} kills: {early} before anything was written, {staged} while it was, {exchanged} after the exchange, {done} too late"
    ));
    assert!(staged > kills / 10 && exchanged > 0, "the moments were badly chosen");
}

fn measure(pair: &Pair) -> Lengths {
    let began = Instant::now();
    let mut child = pair.command(1).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    assert!(begin(&pair.target(), &mut child), "a build that is never seen to write");
    let before = began.elapsed();
    child.wait().unwrap();
    let publishing = began.elapsed() - before;
    say(&format!("a build of {} files: {before:.0?} before it writes, {publishing:.0?} after that", pair.whole[1].len()));
    Lengths { before, publishing }
}

/// Waits until a build begins to write. A folder that a killed one has left is taken away first, so its mark is waited for.
fn begin(target: &Path, child: &mut Child) -> bool {
    let staged = target.with_file_name(".public.new");
    while staged.exists() && child.try_wait().unwrap().is_none() {
        std::hint::spin_loop();
    }
    while child.try_wait().unwrap().is_none() {
        if staged.exists() {
            return true;
        }
        std::hint::spin_loop();
    }
    false
}

fn wait(child: &mut Child, length: Duration) {
    let began = Instant::now();
    while began.elapsed() < length && child.try_wait().unwrap().is_none() {
        sleep((length.saturating_sub(began.elapsed())).min(Duration::from_millis(5)));
    }
}

fn part(chance: &mut Chance, whole: Duration) -> Duration {
    Duration::from_micros(chance.below(u64::try_from(whole.as_micros()).unwrap()))
}
