//! The fuzzer's small corpus, without the fuzzer, and the collections as its seeds.

use std::fs;
use std::path::Path;
use std::time::Instant;

use super::dice::Dice;
use super::{readers, vectors};

/// A target with its reader.
type Target = (&'static str, fn(&[u8]));

const TARGETS: [Target; 7] = [
    ("front_matter", readers::front_matter),
    ("markdown", readers::markdown),
    ("links", readers::links),
    ("facts", readers::facts),
    ("xliff", readers::xliff),
    ("page", readers::page),
    ("picture", readers::picture),
];

#[test]
fn what_the_fuzzer_begins_with_holds() {
    for (target, read) in TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(target);
        let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        assert!(files.len() > 2, "{target} begins with next to nothing");
        for file in files {
            let bytes = fs::read(&file).unwrap();
            read(&bytes);
            // What breaks off anywhere is a seed too.
            (0..bytes.len()).step_by(bytes.len().div_ceil(64).max(1)).for_each(|end| read(&bytes[..end]));
        }
    }
}

#[test]
fn every_reader_holds_against_the_collections() {
    let all = [vectors::scripts(), vectors::naughty(), vectors::addresses(), vectors::paths()].concat();
    for text in &all {
        TARGETS.iter().for_each(|(_, read)| read(text.as_bytes()));
    }
}

/// What stands in a seed is cut, repeated, swapped and written over, as a fuzzer does that knows nothing of the readers:
/// so every test run looks at something, and `FRISTAD_FUZZ` (seconds for each target) makes it look longer.
#[test]
fn seeds_that_are_spoiled_hold_too() {
    let seconds = std::env::var("FRISTAD_FUZZ").ok().and_then(|seconds| seconds.parse().ok()).unwrap_or(1);
    let attacks = [vectors::scripts(), vectors::naughty()].concat();
    for (target, read) in TARGETS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus").join(target);
        let mut files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let mut seeds: Vec<Vec<u8>> = files.iter().map(|file| fs::read(file).unwrap()).collect();
        seeds.extend(attacks.iter().map(|text| text.as_bytes().to_vec()));
        let (start, mut dice, mut count) = (Instant::now(), Dice(0x9e37_79b9_7f4a_7c15), 0_u64);
        while start.elapsed().as_secs() < seconds {
            let spoiled = dice.spoil(&seeds, files.len());
            // Where it fails, the bytes are what matters.
            if std::panic::catch_unwind(|| read(&spoiled)).is_err() {
                panic!("{target}: {:?}", String::from_utf8_lossy(&spoiled));
            }
            count += 1;
        }
        println!("{target}: {count} inputs");
    }
}

impl Dice {
    /// A seed, the first ones more often, with a few changes.
    fn spoil(&mut self, seeds: &[Vec<u8>], own: usize) -> Vec<u8> {
        let most = if self.below(3) == 0 { seeds.len() } else { own };
        let mut bytes = seeds[self.below(most)].clone();
        for _ in 0..=self.below(4) {
            let (from, to) = (self.below(bytes.len() + 1), self.below(bytes.len() + 1));
            let (from, to) = (from.min(to), from.max(to));
            match self.below(6) {
                0 => drop(bytes.drain(from..to.min(from + 8))),
                1 => {
                    let part = bytes[from..to].to_vec();
                    let at = self.below(bytes.len() + 1);
                    bytes.splice(at..at, part);
                }
                2 if from < bytes.len() => bytes[from] ^= 1 << self.below(8),
                3 if from < bytes.len() => bytes[from] = b"<>&\"'`[](){}#*_:-|!\\\n\t \0\xff\x7f"[self.below(26)],
                4 => {
                    let other = &seeds[self.below(seeds.len())];
                    let start = self.below(other.len() + 1);
                    let end = (start + self.below(24)).min(other.len());
                    bytes.splice(from..from, other[start..end].iter().copied());
                }
                _ => {
                    let part = bytes[from..to.min(from + 4)].repeat(self.below(40));
                    bytes.splice(from..from, part);
                }
            }
        }
        bytes.truncate(20_000);
        bytes
    }
}
