//! How hard a text is to read, in figures: words, sentences, LIX (C.-H. Björnsson, Läsbarhet, 1968).

use super::{is_letter, segment};

/// Words with more letters than this are long to LIX.
const LONG: usize = 6;

/// What was counted in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// Paragraphs, items of lists among them.
    pub paragraphs: usize,
    /// Sentences.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Words of more than six letters.
    pub long_words: usize,
    /// Words in the longest sentence.
    pub longest: usize,
}

impl Figures {
    /// Counts a text of one paragraph.
    pub fn of(text: &str, language: &str) -> Self {
        let mut figures = Self { paragraphs: 1, ..Self::default() };
        for sentence in segment::sentences(text, language) {
            let sentence = text.get(sentence).unwrap_or_default();
            figures.add_sentence(segment::words(sentence).into_iter().filter_map(|word| sentence.get(word)));
        }
        figures
    }

    /// Adds a sentence by its words.
    pub fn add_sentence<'a>(&mut self, words: impl Iterator<Item = &'a str>) {
        let (mut count, mut long) = (0_usize, 0_usize);
        for word in words {
            count = count.saturating_add(1);
            long = long.saturating_add(usize::from(word.len() > LONG && letters(word) > LONG));
        }
        self.sentences = self.sentences.saturating_add(1);
        self.words = self.words.saturating_add(count);
        self.long_words = self.long_words.saturating_add(long);
        self.longest = self.longest.max(count);
    }

    /// The figures of two texts together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            paragraphs: self.paragraphs.saturating_add(other.paragraphs),
            sentences: self.sentences.saturating_add(other.sentences),
            words: self.words.saturating_add(other.words),
            long_words: self.long_words.saturating_add(other.long_words),
            longest: self.longest.max(other.longest),
        }
    }

    /// Words a sentence on average.
    pub fn mean(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// Long words in a hundred.
    pub fn long_share(&self) -> f64 {
        100.0 * ratio(self.long_words, self.words)
    }

    /// LIX: words a sentence and long words in a hundred, added up. Under 30 is very easy, 30 to 40 easy, 40 to 50
    /// medium, over 50 hard.
    pub fn lix(&self) -> f64 {
        self.mean() + self.long_share()
    }
}

fn ratio(part: usize, whole: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { number(part) / number(whole) }
}

/// Languages in which a LIX says the same as in Swedish. Where words are much longer or shorter, or joined with their
/// small words, as in Finnish, Turkish, Arabic, Persian and Tigrinya, it would be a figure without meaning.
const WITH_LIX: [&str; 6] = ["sv", "nb", "nn", "no", "da", "en"];

/// Whether LIX is calibrated for a language.
pub fn has_lix(language: &str) -> bool {
    WITH_LIX.contains(&language)
}

/// The letters of a word; hyphens, digits and marks are none.
pub fn letters(word: &str) -> usize {
    word.chars().filter(|c| is_letter(*c)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counted by hand.
    #[test]
    fn counts_as_a_hand_does() {
        // 4 + 3 + 5 words; "telefonen" and "berätta" are long.
        let easy = Figures::of("Du kan ringa oss. Lyft på telefonen. Du kan berätta vad du", "sv");
        assert_eq!(easy, Figures { paragraphs: 1, sentences: 3, words: 12, long_words: 2, longest: 5 });
        let hard = Figures::of("Kommunstyrelsen ansvarar för samordningen av verksamheternas våldsförebyggande arbete.", "sv");
        assert_eq!((hard.words, hard.long_words, hard.sentences), (8, 5, 1));
        assert!((hard.lix() - 70.5).abs() < 0.01, "{}", hard.lix());
    }

    #[test]
    fn gives_nothing_of_nothing() {
        assert_eq!(Figures::default().lix().to_bits(), 0.0_f64.to_bits());
        assert_eq!(Figures::of("", "sv").words, 0);
    }
}
