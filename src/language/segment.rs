//! Sentences and words by the rules of Unicode, mended where abbreviations, numbers and quotations lead them astray.
//!
//! The rules are those of Unicode Standard Annex #29.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use icu_segmenter::options::{SentenceBreakInvariantOptions, WordBreakInvariantOptions};
use icu_segmenter::{SentenceSegmenter, WordSegmenter, WordSegmenterBorrowed};

use crate::base::pairs::has_pair;

use super::abbreviations::{self, Before};
use super::script::is_common;

/// Stands in a text for what is put in from facts, a number or the name of a service. It counts as one short word.
pub const FACT: char = '\u{fffc}';

/// A capital as long as [`FACT`] in UTF-8.
const CAPITAL: char = 'Ａ';

/// What may stand after the mark that ends a sentence and still belongs to it.
const CLOSING: &[char] = &['"', '\'', '”', '’', '»', '«', '“', ')', ']'];

const WITHOUT_MARKS: [&str; 2] = ["th", "lo"];

const WITHOUT_SPACES: [&str; 7] = ["th", "lo", "km", "my", "zh", "yue", "ja"];

/// Whether the language puts a mark after each sentence. Thai and Lao do not, and a sentence is not to be found in them.
pub fn marks_sentences(language: &str) -> bool {
    !WITHOUT_MARKS.contains(&language)
}

/// Whether words stand apart, so that counting them says the same as it does in Swedish.
pub fn parts_words(language: &str) -> bool {
    !WITHOUT_SPACES.contains(&language)
}

/// The sentences of a text, as places in it without the white space around them. A line feed is a space.
pub fn sentences(text: &str, language: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if has_no_end_within(text) {
        split_at_ellipses(text, 0..text.len(), &mut found);
        return found;
    }
    let flat = as_letters(text);
    let mut start = 0;
    for end in SentenceSegmenter::new(SentenceBreakInvariantOptions::default()).segment_str(&flat) {
        let piece = text.get(start..end).unwrap_or_default();
        let rest = text.get(end..).unwrap_or_default();
        if !piece.trim().is_empty() && !goes_on(piece, rest, language) {
            split_at_ellipses(text, start..end, &mut found);
            start = end;
        }
    }
    found
}

/// Whether a text is plainly one sentence, or none: before its end there is nothing that Unicode would end one at.
fn has_no_end_within(text: &str) -> bool {
    let inner = text.trim_end().trim_end_matches(CLOSING).trim_end_matches(['.', '!', '?', '؟']);
    inner.chars().all(|c| {
        is_common(c) || c.is_ascii_digit() || matches!(c, ' ' | '\n' | FACT | ',' | '-' | ':' | ';' | '–' | '،') || CLOSING.contains(&c)
    })
}

/// The text on one line, letter for letter as long, with capitals for what a sentence can begin with and Unicode takes
/// for a mark within one: facts, and digits after a full stop.
fn as_letters(text: &str) -> Cow<'_, str> {
    if !text.contains(|c: char| matches!(c, '\n' | FACT | '0'..='9')) {
        return Cow::Borrowed(text);
    }
    let mut before = ['\0', '\0'];
    let letter = |c: char| {
        let [last, next_to_last] = before;
        before = [c, last];
        match c {
            '\n' => ' ',
            FACT => CAPITAL,
            '0'..='9' if next_to_last == '.' && last.is_whitespace() => 'A',
            other => other,
        }
    };
    text.chars().map(letter).collect()
}

/// Whether a sentence goes on after a place where Unicode would end it.
fn goes_on(piece: &str, rest: &str, language: &str) -> bool {
    let rest = rest.trim_start();
    let Some(next) = rest.trim_start_matches(CLOSING).chars().next() else { return false };
    let said = piece.trim_end();
    let bare = said.trim_end_matches(CLOSING);
    // ”Är du rädd?” sade hon.
    if bare.ends_with(['?', '!', '؟', '…']) && next.is_lowercase() {
        return true;
    }
    let Some(before) = bare.strip_suffix('.').filter(|_| bare == said) else { return false };
    let token = before.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '"' | '”' | '“' | '«')).next().unwrap_or_default();
    let mut letters = token.chars();
    // An initial, or the number of a list: `A. Berg`, `1. Ring`.
    let opens = before.trim_start() == token;
    let is_number = !token.is_empty() && token.len() <= 3 && token.bytes().all(|byte| byte.is_ascii_digit());
    let is_letter = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    if opens && (is_number || is_letter) || is_letter && token.chars().all(char::is_lowercase) {
        return true;
    }
    let short = format!("{}.", token.to_lowercase());
    // Only where there is a full stop before the last word too, as in `bl. a.`.
    let tail = before.strip_suffix(token).filter(|head| head.ends_with(". ")).map(|_| bare.to_lowercase());
    let is_end = |short: &str| short.contains(". ") && tail.as_ref().is_some_and(|tail| tail.ends_with(short));
    abbreviations::of(language).iter().filter(|known| known.short == short || is_end(known.short)).any(|known| match known.before {
        Before::Anything => true,
        Before::Number => next.is_ascii_digit(),
        Before::End => next.is_lowercase() || next.is_ascii_digit(),
    })
}

/// Unicode never ends a sentence at an ellipsis; one with a capital letter after it does.
fn split_at_ellipses(text: &str, sentence: Range<usize>, found: &mut Vec<Range<usize>>) {
    let whole = text.get(sentence.clone()).unwrap_or_default();
    let mut start = sentence.start;
    for (at, mark) in whole.match_indices('…') {
        let end = sentence.start.saturating_add(at).saturating_add(mark.len());
        let rest = text.get(end..sentence.end).unwrap_or_default();
        let after = rest.trim_start_matches(CLOSING);
        let closes = after.starts_with(char::is_whitespace) && after.trim_start().starts_with(char::is_uppercase);
        if closes {
            let end = end.saturating_add(rest.len().saturating_sub(after.len()));
            found.extend(trimmed(text, start..end));
            start = end;
        }
    }
    found.extend(trimmed(text, start..sentence.end));
}

fn trimmed(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let piece = text.get(range.clone())?;
    let start = range.start.saturating_add(piece.len().saturating_sub(piece.trim_start().len()));
    let end = start.saturating_add(piece.trim().len());
    (start < end).then_some(start..end)
}

/// The words of a text, as places in it. A word with hyphens is one, and so is a number with spaces in it.
pub fn words(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut start = 0_usize;
    // Words are short: to go from byte to byte is quicker than a search for each space.
    for part in text.as_bytes().split_inclusive(|byte| *byte == b' ') {
        let end = start.saturating_add(part.len());
        let part = text.get(start..end).unwrap_or_default();
        if !begins_apart(part) {
            found.clear();
            add_words(text, 0, text, &mut found);
            return found;
        }
        // No word of Unicode's goes on over a space.
        match plain_word(part) {
            // After a space, and without a digit, it belongs to no word before it.
            Some(word) => found.push(start..start.saturating_add(word)),
            None => add_words(text, start, part, &mut found),
        }
        start = end;
    }
    found
}

/// Whether what follows a space surely does not belong to it, as a mark that is put on the letter before it does.
fn begins_apart(part: &str) -> bool {
    part.chars().next().is_none_or(|c| c.is_ascii() || is_common(c) || matches!(c, FACT | '–' | '…') || CLOSING.contains(&c))
}

/// How long the word is that a part of a text begins with, when it is plainly one: letters, then a mark at most.
fn plain_word(part: &str) -> Option<usize> {
    let bare = part.trim_end_matches(' ').trim_end_matches(['.', ',', '!', '?', ':', ';', '؟', '،']);
    (!bare.is_empty() && bare.chars().all(is_common)).then_some(bare.len())
}

/// Adds the words of a part of a text, which begins at a place in it.
fn add_words(text: &str, offset: usize, part: &str, found: &mut Vec<Range<usize>>) {
    /// Made once: to make one takes as long as to part a sentence.
    static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
        LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));
    let mut start = offset;
    for (end, kind) in SEGMENTER.segment_str(part).iter_with_word_type() {
        let end = offset.saturating_add(end);
        let piece = text.get(start..end).unwrap_or_default();
        if kind.is_word_like() || piece.starts_with(FACT) {
            let joined = found.last().is_some_and(|before| joins(text, before, piece, start));
            match found.last_mut().filter(|_| joined) {
                Some(before) => before.end = end,
                None => found.push(start..end),
            }
        }
        start = end;
    }
}

/// Whether a piece belongs to the word before it: `id-kort`, `FN:s`, `020-50 50 50`, `1 000`.
fn joins(text: &str, before: &Range<usize>, piece: &str, start: usize) -> bool {
    let between = text.get(before.end..start).unwrap_or_default();
    let word = text.get(before.clone()).unwrap_or_default();
    match between {
        "-" | "\u{2010}" | "\u{2011}" => true,
        ":" => word.ends_with(char::is_alphabetic) && piece.starts_with(char::is_alphabetic),
        " " | "\u{a0}" | "\u{202f}" => {
            let is_group = (2..=3).contains(&piece.len()) && piece.bytes().all(|byte| byte.is_ascii_digit());
            is_group && word.ends_with(|last: char| last.is_ascii_digit())
        }
        _ => false,
    }
}

/// What stands within quotation marks. Swedish opens and closes with the same mark, with which English closes.
pub fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if !has_pair(text, may_quote) {
        return found;
    }
    let mut open: Option<usize> = None;
    for (at, mark) in text.match_indices(['“', '”', '"', '«', '»']) {
        match open {
            Some(start) if mark != "“" && mark != "«" => {
                found.push(start..at);
                open = None;
            }
            Some(_) => {}
            None => open = Some(at),
        }
    }
    // A mark that is never closed quotes nothing.
    found
}

/// Whether two bytes side by side may be of a quotation mark, as told by the first, or by the last two.
fn may_quote(first: u8, second: u8) -> bool {
    (first == b'"') | ((first == 0x80) & matches!(second, 0x9c | 0x9d)) | ((first == 0xc2) & matches!(second, 0xab | 0xbb))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
        sentences(text, language).into_iter().map(|range| &text[range]).collect()
    }

    fn count(text: &str) -> usize {
        words(text).len()
    }

    #[test]
    fn goes_on_after_abbreviations_initials_numbers_and_quotations() {
        for text in [
            "Ta med t.ex. Annas pass.",
            "Kom kl. 8.30 den 25.11.2026.",
            "Det gäller bl. a. Bris.",
            "A. Berg svarar.",
            "1. Ring oss.",
            "”Är du rädd?” sade hon.",
            "Sidan finns på bris.se och är gratis.",
            "Enligt 5 kap. 11 § ska nämnden hjälpa.",
            "Ring\noss.",
            "Priset är 3.50 kronor.",
        ] {
            assert_eq!(split(text, "sv"), [text], "{text}");
        }
        assert_eq!(split("Look at no. 5 on the list.", "en").len(), 1);
        assert_eq!(split("Ask e.g. Anna or Mr. Berg.", "en").len(), 1);
    }

    #[test]
    fn ends_where_a_reader_would() {
        for (text, language) in [
            ("Ring 112. Vänta där.", "sv"),
            ("Ta med pass m.m. Vi ses.", "sv"),
            ("Är du rädd? Ring oss.", "sv"),
            ("Säg: ”Kom.” Vänta sedan.", "sv"),
            ("Han är min. Vi ses.", "sv"),
            ("She says no. The child stays.", "en"),
            ("Ring nu. 112 svarar alltid.", "sv"),
            ("Ring \u{fffc}. \u{fffc} svarar alltid.", "sv"),
            ("Jag tänkte … Sedan gick jag.", "sv"),
            ("هل أنت في خطر؟ اتصل بنا.", "ar"),
            ("اتصل الآن. نحن نساعدك.", "ar"),
            ("ደውሉ። እንረዳለን።", "ti"),
            ("Call us. We listen.", "en"),
        ] {
            assert_eq!(split(text, language).len(), 2, "{text}");
        }
        assert_eq!(split("", "sv"), Vec::<&str>::new());
        assert_eq!(split(" \n ", "sv"), Vec::<&str>::new());
    }

    #[test]
    fn counts_words_as_a_reader_would() {
        assert_eq!(count("Ta med id-kort och FN:s papper."), 6);
        assert_eq!(count("Ring 020-50 50 50 nu."), 3);
        assert_eq!(count("Ring \u{fffc}, eller gå dit."), 5);
        assert_eq!(count("Det kostar 1 000 kronor enligt 5 §."), 6);
        assert_eq!(count("الهاتف يعمل دائما"), 3);
        assert_eq!(count("t.ex. så"), 2);
    }

    /// What is answered at once is what Unicode's rules say of the whole text.
    #[test]
    fn the_short_ways_say_the_same() {
        let letters = (0..0x1400).filter_map(char::from_u32).filter(|letter| is_common(*letter));
        for letter in letters {
            assert_eq!(words(&format!("a{letter}-{letter}. {letter}")).len(), 2, "{letter}");
        }
        let parts = [
            "Ring",
            "oss.",
            "id-kort,",
            "1",
            "000",
            "\u{fffc}",
            "’så’",
            "الآن؟",
            "\u{301}é",
            "kl.",
            "”Nu!”",
            "ደውሉ።",
            "ที่นี่ครับ",
            "a_b",
            "FN:s",
        ];
        for first in parts {
            for (second, third) in parts.iter().flat_map(|second| parts.iter().map(move |third| (second, third))) {
                let text = format!("{first} {second} {third}");
                let mut whole = Vec::new();
                add_words(&text, 0, &text, &mut whole);
                assert_eq!(words(&text), whole, "{text}");
                let ends = SentenceSegmenter::new(SentenceBreakInvariantOptions::default()).segment_str(&as_letters(&text)).count();
                assert!(!has_no_end_within(&text) || ends == 2, "{text}");
            }
        }
    }
}
