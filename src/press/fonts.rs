//! The fonts that printed matter is set in, and which letters they can show.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::base::source::Sources;

/// The families that the theme's templates ask for, in the order in which a letter is looked for in them. Naskh comes
/// before Noto Sans Arabic: it joins letters without drawing two as one, which readers of PDF take apart the wrong way round.
const FAMILIES: [&str; 4] = ["Noto Sans", "Noto Naskh Arabic", "Noto Sans Arabic", "Noto Sans Ethiopic"];

/// The fonts of a project.
pub struct Fonts {
    pub(super) book: LazyHash<FontBook>,
    pub(super) fonts: Vec<Font>,
}

impl Fonts {
    /// Takes the fonts among the sources.
    pub fn new(sources: &Sources) -> Self {
        let files = sources.under("fonts/");
        let fonts: Vec<Font> = files.flat_map(|(_, file)| Font::iter(Bytes::new(file.bytes().to_vec()))).collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }

    /// The names of the families that are there, for a template.
    pub fn families(&self) -> Vec<&'static str> {
        FAMILIES.into_iter().filter(|family| self.book.contains_family(&family.to_lowercase())).collect()
    }

    /// The first letter of a text that no font has. What cannot be seen needs none.
    pub fn lacks(&self, text: &str) -> Option<char> {
        let families: Vec<String> = self.families().into_iter().map(str::to_lowercase).collect();
        let indices: Vec<usize> = families.iter().flat_map(|family| self.book.select_family(family)).collect();
        let has =
            |letter: char| indices.iter().any(|index| self.book.info(*index).is_some_and(|info| info.coverage.contains(letter.into())));
        let is_seen = |letter: &char| !letter.is_whitespace() && !letter.is_control() && !is_format(*letter);
        text.chars().filter(is_seen).find(|letter| !has(*letter))
    }
}

/// Marks of direction and joining, soft hyphens and the like: they change what stands beside them and have no look.
fn is_format(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
