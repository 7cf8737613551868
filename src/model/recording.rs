//! Pages read aloud by people: the file, who reads, and whether it still says what the page says.

use jiff::civil::Date;

use crate::base::node::Node;
use crate::base::span::Located;
use crate::choices;

use super::decode::{Decode, Decoder};

choices! {
    /// A portion of what a recording reads. Each has a digest of its own, so that it can be told what has changed.
    Portion {
        /// The title.
        Title = "title",
        /// The summary.
        Summary = "summary",
        /// All other words.
        Text = "text",
        /// How the services that the page shows are reached.
        Numbers = "numbers",
    }
}

/// A recording of an entry's words in an edition (`audio:` in its facts).
#[derive(Debug, Clone)]
pub struct Recording {
    /// Name of the file in the entry's folder.
    pub file: Located<String>,
    /// Who reads.
    pub by: Located<String>,
    /// When it was made.
    pub date: Located<Date>,
    /// The text that it reads, as digests of its portions; absent until somebody has listened to it.
    pub text: Option<Located<String>>,
    /// The digests of the text that the page has now; empty where it has none in the edition.
    pub now: String,
}

impl Recording {
    /// The portions that are not what it reads; none when it can be heard in their place.
    pub fn changed(&self) -> Vec<Portion> {
        let own: Vec<&str> = self.text.as_ref().map(|text| text.split('-').collect()).unwrap_or_default();
        let now: Vec<&str> = self.now.split('-').collect();
        let is_other = |index: &usize| now.get(*index).is_none_or(|now| now.is_empty() || own.get(*index) != Some(now));
        (0..Portion::ALL.len()).filter(is_other).filter_map(|index| Portion::ALL.get(index).copied()).collect()
    }

    /// Whether it says what the page says.
    pub fn holds(&self) -> bool {
        self.changed().is_empty()
    }

    /// The name of the file with the times of its sentences, if there is one.
    pub fn times(&self) -> Option<String> {
        Some(format!("{}.vtt", self.file.rsplit_once('.')?.0))
    }
}

impl Decode for Recording {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (file, by, date) = (fields.required("file"), fields.required("by"), fields.required("date"));
            Some(Self { file: file?, by: by?, date: date?, text: fields.optional("text"), now: String::new() })
        })?
    }
}

/// Whether a file is a recording, or the times of one, by its name.
pub fn is_kind(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, extension)| ["mp3", "opus", "ogg", "wav", "flac", "vtt"].contains(&extension))
}
