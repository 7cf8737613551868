//! The words of a text as a search compares them: apart by the rules of Unicode (UAX #29), in lower case.

use icu_segmenter::WordSegmenter;
use icu_segmenter::options::WordBreakInvariantOptions;

/// Calls `take` with each word. Where words are written together (Thai), a dictionary parts them, as browsers do.
pub fn each_word(text: &str, take: &mut impl FnMut(String)) {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let mut start = 0;
    for (end, kind) in segmenter.segment_str(text).iter_with_word_type() {
        let word = text.get(start..end).unwrap_or_default();
        start = end;
        if kind.is_word_like() && !is_too_short(word) {
            take(word.to_lowercase());
        }
    }
}

/// A single letter says nothing; a single sign of a script that has one for each syllable or word does.
fn is_too_short(word: &str) -> bool {
    word.len() < 2 || (word.chars().count() < 2 && word.chars().all(|letter| letter < '\u{2e80}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        each_word(text, &mut |word| found.push(word));
        found
    }

    #[test]
    fn parts_words_in_every_script() {
        assert_eq!(words("Ring 112, om du är i fara!"), ["ring", "112", "om", "du", "är", "fara"]);
        assert_eq!(words("Id-kort & HBTQI-personer"), ["id", "kort", "hbtqi", "personer"]);
        assert_eq!(words("العنف، في العلاقات"), ["العنف", "في", "العلاقات"]);
        assert_eq!(words("ความรุนแรงในครอบครัว"), ["ความ", "รุนแรง", "ใน", "ครอบครัว"]);
        assert_eq!(words("ሓገዝ ደልዩ።"), ["ሓገዝ", "ደልዩ"]);
        assert_eq!(words("020-50 50"), ["020", "50", "50"]);
        assert_eq!(words("– … !"), Vec::<String>::new());
    }
}
