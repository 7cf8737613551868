//! What a language is known by.

use super::script::Script;

/// What a language is known by in a running text.
pub(super) struct Profile {
    /// Its tag.
    pub tag: &'static str,
    /// Its script.
    pub script: Script,
    /// Its letters, in lower case, that not every language of the script has; of Latin, those beyond a–z.
    pub letters: &'static str,
    /// Its commonest words, mostly those that hold sentences together; in lower case, parted by spaces.
    pub words: &'static str,
    /// Endings of longer words that few other languages have, parted by spaces.
    pub endings: &'static str,
}
