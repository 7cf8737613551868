//! The sound of a site's pages, for `build` and `serve`: the engine on this machine, and what has been made before.

use std::path::Path;

use clap::ArgMatches;

use crate::speech::cache::Cache;
use crate::speech::command::{CommandEngine, DEFAULT};
use crate::speech::engine::SpeechError;
use crate::speech::{Script, Studio};

use super::Console;
use super::arguments::word;

/// Where sound is kept, from the project's root.
const CACHE: &str = ".fristad/speech";

/// How many pages are made between two lines that tell how far it has come.
const STEP: usize = 25;

/// The engine that was asked for, with what it has made before.
///
/// # Errors
/// As [`CommandEngine::find`].
pub fn studio(root: &Path, matches: &ArgMatches) -> Result<Studio<CommandEngine>, SpeechError> {
    let engine = CommandEngine::find(word(matches, "speech-engine").unwrap_or(DEFAULT))?;
    Ok(Studio { engine, cache: Cache::new(root.join(CACHE)) })
}

impl Console {
    /// Tells somebody at the terminal how many pages can be listened to by now.
    pub fn speech_progress(&self, done: usize, all: usize) {
        if self.is_watched() && (done.is_multiple_of(STEP) || done == all) {
            self.note(&self.say("speech-progress", &[("done", done.into()), ("all", all.into())]));
        }
    }

    /// Why there is no sound, in words.
    pub fn speech_message(&self, error: &SpeechError) -> String {
        match error {
            SpeechError::Missing { program } => self.say("speech-missing", &[("program", program.as_str().into())]),
            SpeechError::Failed { program, reason } => {
                self.say("speech-failed", &[("program", program.as_str().into()), ("reason", reason.as_str().into())])
            }
            SpeechError::Recording { path, reason } => {
                self.say("speech-recording", &[("path", path.as_str().into()), ("reason", reason.as_str().into())])
            }
            SpeechError::Cache { path, reason } => {
                self.say("speech-cache", &[("path", path.as_str().into()), ("reason", reason.as_str().into())])
            }
        }
    }
}

/// One file of a page's sound for the preview; nothing for what is no sound, or where there is none to be had, which has been
/// told then.
pub fn file(console: &Console, studio: &Studio<CommandEngine>, scripts: &[Script], path: &str) -> Option<Vec<u8>> {
    let (script, extension) = crate::speech::file_of(scripts, path)?;
    studio.file(script, extension).unwrap_or_else(|error| {
        console.note(&console.speech_message(&error));
        None
    })
}
