//! What turns words into sound: anything that can say a text in a voice and press the sound into a file.

use std::fmt;

/// Samples a second. What a voice gives otherwise is brought to this.
pub const RATE: u32 = 22_050;

/// A form of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Opus in Ogg (RFC 7845): the smallest.
    Opus,
    /// MP3, which every old phone plays.
    Mp3,
}

impl Form {
    /// All of them, the smallest first.
    pub const ALL: [Self; 2] = [Self::Opus, Self::Mp3];

    /// The end of a file's name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Opus => "opus",
            Self::Mp3 => "mp3",
        }
    }

    /// How the encoder makes it: a voice alone, of which the smallest bit rate is well understood, and of which a longer search
    /// for the best bits is not heard. What was made with other settings is made anew.
    pub fn settings(self) -> &'static str {
        match self {
            Self::Opus => "-c:a libopus -b:a 16k -application voip -compression_level 0 -frame_duration 60 -f opus",
            Self::Mp3 => "-c:a libmp3lame -b:a 24k -compression_level 9 -write_xing 0 -id3v2_version 0 -f mp3",
        }
    }
}

/// Why there is no sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SpeechError {
    /// A program is not on this machine.
    Missing {
        /// Its name.
        program: String,
    },
    /// A program has failed.
    Failed {
        /// Its name.
        program: String,
        /// What it said.
        reason: String,
    },
    /// A recording is no sound that can be read.
    Recording {
        /// The file.
        path: String,
        /// What the program said.
        reason: String,
    },
    /// What has been made cannot be kept.
    Cache {
        /// The file.
        path: String,
        /// What the system said.
        reason: String,
    },
}

impl fmt::Display for SpeechError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { program } => write!(f, "{program} is not installed"),
            Self::Failed { program, reason } => write!(f, "{program}: {reason}"),
            Self::Recording { path, reason } | Self::Cache { path, reason } => write!(f, "{path}: {reason}"),
        }
    }
}

impl std::error::Error for SpeechError {}

/// Says and records.
pub trait Engine: Sync {
    /// Names the engine with its version and settings: what it made under another name is made anew.
    fn name(&self) -> &str;

    /// The sound of a text in a voice, [`RATE`] samples a second.
    ///
    /// # Errors
    /// `Missing` or `Failed`.
    fn say(&self, voice: &str, text: &str) -> Result<Vec<i16>, SpeechError>;

    /// The sound of a file that a person has recorded, [`RATE`] samples a second.
    ///
    /// # Errors
    /// `Missing` or `Failed`.
    fn hear(&self, file: &[u8]) -> Result<Vec<i16>, SpeechError>;

    /// A file of a sound.
    ///
    /// # Errors
    /// `Missing` or `Failed`.
    fn record(&self, samples: &[i16], form: Form) -> Result<Vec<u8>, SpeechError>;
}
