//! Keeps what has been made, such as sound, by what it was made from, so that nothing is made twice. It may be thrown away at any time.
#![allow(clippy::disallowed_methods, reason = "a cache beside the project, which neither the sources nor the site hold")]

use std::fs;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

use super::engine::SpeechError;

/// A folder of files that are named by what they were made from.
#[derive(Debug)]
pub struct Cache {
    folder: PathBuf,
    /// Gives each file a name of its own while it is written: two threads may make the same.
    written: AtomicUsize,
}

impl Cache {
    /// A cache in a folder, which need not be there.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, written: AtomicUsize::new(0) }
    }

    /// What is kept under a name. What cannot be read is as if it were not there, and is made anew.
    pub fn get(&self, key: &str) -> Option<Vec<u8>> {
        fs::read(self.folder.join(key)).ok()
    }

    /// Whether something is kept under a name.
    pub fn has(&self, key: &str) -> bool {
        self.folder.join(key).is_file()
    }

    /// Keeps something. It is laid beside and takes its place in one step, so that it is never half there.
    ///
    /// # Errors
    /// `Cache` when the system refuses.
    pub fn put(&self, key: &str, bytes: &[u8]) -> Result<(), SpeechError> {
        let path = self.folder.join(key);
        let number = self.written.fetch_add(1, Ordering::Relaxed);
        let beside = self.folder.join(format!("{key}.{}-{number}", std::process::id()));
        let written = fs::create_dir_all(&self.folder).and_then(|()| fs::write(&beside, bytes)).and_then(|()| fs::rename(&beside, &path));
        written.map_err(|error| SpeechError::Cache { path: path.display().to_string(), reason: error.to_string() })
    }

    /// Sound that is kept under a name.
    pub fn samples(&self, key: &str) -> Option<Vec<i16>> {
        let mut bytes = Vec::new();
        DeflateDecoder::new(self.get(key)?.as_slice()).read_to_end(&mut bytes).ok()?;
        let mut last = 0i16;
        let (pairs, rest) = bytes.as_chunks::<2>();
        let add = |pair: &[u8; 2]| {
            last = last.wrapping_add(i16::from_le_bytes(*pair));
            last
        };
        rest.is_empty().then(|| pairs.iter().map(add).collect())
    }

    /// Keeps sound: how each sample differs from the one before it, which takes half the room.
    ///
    /// # Errors
    /// As [`Cache::put`].
    pub fn put_samples(&self, key: &str, samples: &[i16]) -> Result<(), SpeechError> {
        let mut last = 0i16;
        let steps = samples.iter().flat_map(|sample| sample.wrapping_sub(std::mem::replace(&mut last, *sample)).to_le_bytes());
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        let packed = encoder.write_all(&steps.collect::<Vec<u8>>()).and_then(|()| encoder.finish());
        match packed {
            Ok(packed) => self.put(key, &packed),
            Err(error) => Err(SpeechError::Cache { path: key.to_owned(), reason: error.to_string() }),
        }
    }
}
