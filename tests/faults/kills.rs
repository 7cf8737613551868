//! `kill -9` at moments that chance chooses.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::pair::{Files, Pair, beside, files};
use super::publisher::{self, Plain};
use super::seed::{Chance, say};

/// How many builds are killed when nobody says how many.
const BUILDS: usize = 40;

/// How many times publishing alone is killed: it is over sooner.
const PUBLISHINGS: usize = 150;

/// How long a process takes until it writes, and how long it writes and clears up.
struct Lengths {
    before: Duration,
    publishing: Duration,
}

/// What the kills have met.
#[derive(Debug, Default)]
struct Met {
    early: usize,
    staged: usize,
    exchanged: usize,
    done: usize,
}

/// Something that publishes one of two sites to a target.
struct Killed<'a> {
    command: &'a dyn Fn(usize) -> Command,
    target: &'a Path,
    whole: &'a [Files; 2],
}

impl Killed<'_> {
    /// Kills it so many times: each `of` times at any moment, else while it writes, exchanges and clears up.
    fn kill(&self, kills: usize, of: usize, chance: &mut Chance) -> Met {
        let lengths = self.measure();
        let mut met = Met::default();
        for turn in 0..kills {
            let new = 1 - self.standing();
            let mut child = self.start(new);
            let mut begun = false;
            if turn % of == 0 {
                wait(&mut child, part(chance, lengths.before + lengths.publishing));
            } else {
                begun = begin(self.target, &mut child);
                wait(&mut child, part(chance, lengths.publishing));
            }
            let ended = child.try_wait().unwrap().is_some();
            let _ = child.kill();
            child.wait().unwrap();
            let left = beside(self.target).len() > 2;
            match (ended, self.standing() == new) {
                (true, _) => met.done += 1,
                (_, true) => met.exchanged += 1,
                (_, false) if begun || left => met.staged += 1,
                (_, false) => met.early += 1,
            }
            // Now and then one comes to its end: what was left is cleared up.
            if turn % 20 == 19 {
                assert!(self.start(turn / 20 % 2).wait().unwrap().success());
                assert_eq!((self.standing(), beside(self.target)), (turn / 20 % 2, vec!["public".to_owned(), ".public.lock".to_owned()]));
            }
        }
        met
    }

    fn start(&self, which: usize) -> Child {
        (self.command)(which).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    #[track_caller]
    fn standing(&self) -> usize {
        let found = files(self.target);
        let stands = self.whole.iter().position(|whole| *whole == found);
        stands.unwrap_or_else(|| panic!("a mixture, or a part: {:?}", found.keys()))
    }

    fn measure(&self) -> Lengths {
        let began = Instant::now();
        let mut child = self.start(1 - self.standing());
        assert!(begin(self.target, &mut child), "it is never seen to write");
        let before = began.elapsed();
        child.wait().unwrap();
        let publishing = began.elapsed() - before;
        say(&format!("{} files: {before:.0?} before they are written, {publishing:.0?} after that", self.whole[0].len()));
        Lengths { before, publishing }
    }
}

#[test]
fn a_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one() {
    let mut chance = Chance::new("kill -9 of fristad build");
    let pair = Pair::new();
    pair.publish(1);
    pair.publish(0);
    let target = pair.target();
    let killed = Killed { command: &|which| pair.command(which), target: &target, whole: &pair.whole };
    let kills = std::env::var("FRISTAD_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(BUILDS);
    let met = killed.kill(kills, 2, &mut chance);
    say(&format!("fristad build, {kills} kills: {met:?}"));
    assert!(met.staged > 0, "the moments were badly chosen");
}

#[test]
fn publishing_killed_at_any_moment_leaves_the_old_site_or_the_new_one() {
    let mut chance = Chance::new("kill -9 of publishing");
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let from = ["0", "1"].map(|which| folder.path().join(which));
    let sites = [0, 1].map(|which: usize| {
        let name = |page: usize| format!("{}/{}/index.html", page % 7, page * (which + 1));
        let pages: Vec<_> = (0..300).map(|page| (name(page), format!("{which} {page} ").repeat(20 * page))).collect();
        Plain::new(&from[which], &pages)
    });
    let target = folder.path().join("web/public");
    fristad::publish::publish(&sites[0].output, &target).unwrap();
    let whole = sites.map(|site| site.whole);
    let command = |which: usize| publisher::command(&[], &from[which], &target);
    let killed = Killed { command: &command, target: &target, whole: &whole };
    let met = killed.kill(PUBLISHINGS, 5, &mut chance);
    say(&format!("publishing alone, {PUBLISHINGS} kills: {met:?}"));
    assert!(met.staged > PUBLISHINGS / 10 && met.exchanged > 0, "the moments were badly chosen");
}

/// Waits until a process begins to write. What a killed one has left is taken away first.
fn begin(target: &Path, child: &mut Child) -> bool {
    let staged = target.with_file_name(".public.new");
    while staged.exists() && child.try_wait().unwrap().is_none() {
        sleep(Duration::from_micros(100));
    }
    while child.try_wait().unwrap().is_none() {
        if staged.exists() {
            return true;
        }
        sleep(Duration::from_micros(100));
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
