//! Reads all entries, on all cores; one whose files are as they were in the last build is recalled.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::base::finding::{Finding, has_errors};
use crate::base::hash::{self, Digest};
use crate::base::recall::Recall;
use crate::base::source::Sources;
use crate::base::span::Located;

use super::decode::Decoder;
use super::entry::EntryRef;
use super::languages::Languages;
use super::read::{self, Files};
use super::settings::Settings;
use super::{Entry, Site, recorded_text, resolve};

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

/// Reads one entry of a site anew, when the text of its files has changed and nothing else; gives what there is to tell of
/// it. Nothing, and the entry is as it was, when it has an error or names what is not there: a whole build knows more of these.
pub fn reread(site: &mut Site, sources: &Sources, key: &EntryRef) -> Option<Vec<Finding>> {
    let decoder = Decoder::default();
    let entry = read::entry(key, &files_of(sources, key), sources, &site.settings, &site.languages, &decoder)?;
    let (mut findings, references, _) = decoder.finish();
    resolve::check_entry(site, &entry, &mut findings);
    let is_there = |key: &EntryRef| !files_of(sources, key).is_empty();
    if has_errors(&findings) || !references.iter().all(|reference| is_there(&reference.value)) {
        return None;
    }
    site.entries.insert(key.clone(), Arc::new(entry));
    recorded_text::settle(&mut site.entries, sources);
    Some(findings)
}

/// The files in an entry's folder.
fn files_of(sources: &Sources, key: &EntryRef) -> Files {
    let folder = key.folder();
    let files = sources.under(&folder);
    files.filter_map(|(id, file)| Some((file.path.as_str().strip_prefix(&folder)?.to_owned(), id))).collect()
}

/// A digest of what settings and languages are read from.
fn surroundings(sources: &Sources) -> Digest {
    let files = sources.under("content/site.yaml").chain(sources.under("locales/"));
    hash::digest(&files.map(|(_, file)| file).collect::<Vec<_>>())
}

/// A digest of all that an entry is read from. What was read knows its files by their numbers.
fn digest(around: &Digest, key: &EntryRef, files: &Files, sources: &Sources) -> Digest {
    let files: Vec<_> = files.values().map(|id| (id, sources.file(*id))).collect();
    hash::digest(&(around, key, files))
}
