//! The fuzzer's small corpus, without the fuzzer, and the collections as its seeds.

use std::fs;
use std::path::Path;

use super::{readers, vectors};

/// Each target with its reader.
const TARGETS: [(&str, fn(&[u8])); 7] = [
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
