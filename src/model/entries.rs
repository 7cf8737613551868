//! Reads all entries, on all cores; one whose files are as they were in the last build is recalled.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::base::finding::Finding;
use crate::base::recall::{Digest, Recall};
use crate::base::source::Sources;
use crate::base::span::Located;

use super::Entry;
use super::decode::Decoder;
use super::entry::EntryRef;
use super::languages::Languages;
use super::read::{self, Files};
use super::settings::Settings;

/// What came of an entry's folder.
#[derive(Debug, Clone)]
pub struct ReadEntry {
    /// The entry; none when its facts cannot be read.
    pub entry: Option<Arc<Entry>>,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    /// What it names.
    pub references: Vec<Located<EntryRef>>,
}

/// Reads the entries of the folders, in their order.
pub fn read(
    folders: &BTreeMap<EntryRef, Files>,
    sources: &Sources,
    settings: &Settings,
    languages: &Languages,
    known: &Recall<ReadEntry>,
) -> Vec<ReadEntry> {
    let around = OnceLock::new();
    let one = |(key, files): (&EntryRef, &Files)| {
        let read = || {
            let decoder = Decoder::default();
            let entry = read::entry(key, files, sources, settings, languages, &decoder).map(Arc::new);
            let (findings, references, _) = decoder.finish();
            ReadEntry { entry, findings, references }
        };
        known.get_or_make(|| digest(around.get_or_init(|| surroundings(sources)), key, files, sources), read)
    };
    let all = folders.par_iter().map(one).collect();
    known.turn();
    all
}

/// A digest of what settings and languages are read from.
fn surroundings(sources: &Sources) -> Digest {
    let mut hasher = blake3::Hasher::new();
    for (_, file) in sources.under("content/site.yaml").chain(sources.under("locales/")) {
        hasher.update(&file.bytes().len().to_le_bytes()).update(file.bytes()).update(file.path.as_str().as_bytes());
    }
    *hasher.finalize().as_bytes()
}

/// A digest of all that an entry is read from.
fn digest(around: &Digest, key: &EntryRef, files: &Files, sources: &Sources) -> Digest {
    let mut hasher = blake3::Hasher::new();
    hasher.update(around).update(key.to_string().as_bytes());
    for (name, id) in files {
        let bytes = sources.file(*id).map(|file| file.bytes()).unwrap_or_default();
        // What was read knows its files by their numbers.
        hasher.update(&id.0.to_le_bytes()).update(&bytes.len().to_le_bytes()).update(bytes).update(name.as_bytes());
    }
    *hasher.finalize().as_bytes()
}
