//! The files of a page's sound: sentence after sentence with a pause between, each made only once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use crate::base::output::Output;
use crate::base::path::SitePath;

use super::cache::Cache;
use super::engine::{Engine, Form, RATE, SpeechError};
use super::script::{Part, Recorded, Script, Sentence};
use super::vtt;

/// The files of one page, each with its address.
type Files = Vec<(String, Vec<u8>)>;

/// The pause after a sentence, and the longer one after a paragraph, in samples: a third and two thirds of a second.
const PAUSE: usize = RATE as usize / 3;
const LONG_PAUSE: usize = PAUSE * 2;

/// Where sound is made and kept.
pub struct Studio<E> {
    /// What says and records.
    pub engine: E,
    /// What has been made before.
    pub cache: Cache,
}

impl<E: Engine> Studio<E> {
    /// Makes the sound of all pages, on all cores. `progress` is told how many pages of how many are done.
    ///
    /// # Errors
    /// The first that the engine or the cache gives.
    pub fn make(&self, scripts: &[Script], progress: impl Fn(usize, usize) + Sync) -> Result<Output, SpeechError> {
        // A sentence stands on many pages: what is new is said once, before any page is put together.
        let missing: Vec<&Script> = scripts.iter().filter(|script| !self.is_kept(script)).collect();
        let parts: BTreeSet<&Part> = missing.iter().flat_map(|script| &script.sentences).flat_map(|sentence| &sentence.parts).collect();
        parts.into_par_iter().try_for_each(|part| self.said(part).map(drop))?;
        let done = AtomicUsize::new(0);
        let made: Result<Vec<Files>, SpeechError> = scripts
            .par_iter()
            .map(|script| {
                let files = self.files(script)?;
                progress(done.fetch_add(1, Ordering::Relaxed).saturating_add(1), scripts.len());
                Ok(files)
            })
            .collect();
        let files = made?.into_iter().flatten();
        Ok(files.filter_map(|(address, bytes)| Some((SitePath::new(address.trim_start_matches('/'))?, bytes))).collect())
    }

    /// One file of a page's sound, by the end of its name.
    ///
    /// # Errors
    /// As [`Studio::make`].
    pub fn file(&self, script: &Script, extension: &str) -> Result<Option<Vec<u8>>, SpeechError> {
        let address = format!("{}.{extension}", script.address);
        Ok(self.files(script)?.into_iter().find(|(known, _)| *known == address).map(|(_, bytes)| bytes))
    }

    /// All files of a page, each with its address.
    fn files(&self, script: &Script) -> Result<Files, SpeechError> {
        let kept = |extension: &str| self.cache.get(&self.key(script, extension));
        let mut samples = None;
        let mut files = Vec::new();
        for extension in extensions(script) {
            let bytes = match kept(extension) {
                Some(bytes) => bytes,
                None => {
                    let (sound, cues) = match &mut samples {
                        Some(known) => known,
                        none => none.insert(self.sound(script)?),
                    };
                    let form = Form::ALL.into_iter().find(|form| form.extension() == extension);
                    let bytes = form.map_or_else(|| Ok(cues.clone().into_bytes()), |form| self.engine.record(sound, form))?;
                    self.cache.put(&self.key(script, extension), &bytes)?;
                    bytes
                }
            };
            files.push((format!("{}.{extension}", script.address), bytes));
        }
        Ok(files)
    }

    fn is_kept(&self, script: &Script) -> bool {
        extensions(script).all(|extension| self.cache.has(&self.key(script, extension)))
    }

    /// The whole sound of a page, and when each sentence is said.
    fn sound(&self, script: &Script) -> Result<(Vec<i16>, String), SpeechError> {
        if let Some(recorded) = &script.recording {
            let sound = self.engine.hear(&recorded.bytes).map_err(|error| match error {
                SpeechError::Failed { reason, .. } => SpeechError::Recording { path: recorded.path.clone(), reason },
                other => other,
            })?;
            return Ok((sound, recorded.times.clone().unwrap_or_default()));
        }
        let mut said: BTreeMap<&Part, Vec<i16>> = BTreeMap::new();
        let mut sound: Vec<i16> = Vec::new();
        let mut cues = Vec::new();
        for Sentence { shown, parts, is_last } in &script.sentences {
            let start = sound.len();
            for part in parts {
                let samples = match said.get(part) {
                    Some(known) => known,
                    None => said.entry(part).or_insert(self.said(part)?),
                };
                sound.extend(samples);
            }
            cues.push((start, sound.len(), shown.as_str()));
            sound.resize(sound.len().saturating_add(if *is_last { LONG_PAUSE } else { PAUSE }), 0);
        }
        let text = vtt::text(cues.into_iter());
        Ok((sound, text))
    }

    /// The sound of a part, from the cache or the engine.
    fn said(&self, part: &Part) -> Result<Vec<i16>, SpeechError> {
        let key = digest(&[self.engine.name(), &part.voice, &part.text], "pcm");
        if let Some(samples) = self.cache.samples(&key) {
            return Ok(samples);
        }
        let samples = self.engine.say(&part.voice, &part.text)?;
        self.cache.put_samples(&key, &samples)?;
        Ok(samples)
    }

    fn key(&self, script: &Script, extension: &str) -> String {
        let settings = Form::ALL.into_iter().find(|form| form.extension() == extension).map(Form::settings);
        let mut texts = vec![self.engine.name(), settings.unwrap_or_default()];
        for Sentence { shown, parts, is_last } in &script.sentences {
            texts.extend([shown.as_str(), if *is_last { "last" } else { "" }]);
            texts.extend(parts.iter().flat_map(|part| [part.voice.as_str(), part.text.as_str()]));
        }
        let Some(Recorded { bytes, times, .. }) = &script.recording else { return digest(&texts, extension) };
        let file = blake3::hash(bytes).to_hex();
        texts.extend([file.as_str(), times.as_deref().unwrap_or_default()]);
        digest(&texts, extension)
    }
}

/// The ends of the names of a page's files. Of a recording the times of its sentences may not be known.
fn extensions(script: &Script) -> impl Iterator<Item = &'static str> {
    let is_timed = script.recording.as_ref().is_none_or(|recorded| recorded.times.is_some());
    Form::ALL.into_iter().map(Form::extension).chain(is_timed.then_some("vtt"))
}

/// The script that a file at an address is made from, and the end of its name; nothing for what is no sound.
pub fn file_of<'a, 'p>(scripts: &'a [Script], path: &'p str) -> Option<(&'a Script, &'p str)> {
    let (address, extension) = path.rsplit_once('.')?;
    let script = scripts.iter().find(|script| script.address == address)?;
    extensions(script).any(|known| known == extension).then_some((script, extension))
}

/// A name for what comes of texts: each with its length, so that no two lists run together into the same letters.
fn digest(texts: &[&str], extension: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    for text in texts {
        hasher.update(format!("{}:{text}", text.len()).as_bytes());
    }
    format!("{}.{extension}", hasher.finalize().to_hex())
}
