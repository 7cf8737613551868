//! Scripts: which letters belong to which, and which languages are written with them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A script, or the group of scripts that one language is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Script {
    /// a–z and its relatives.
    Latin,
    /// Russian, Ukrainian, Bulgarian, Serbian.
    Cyrillic,
    /// Greek.
    Greek,
    /// Arabic, Persian, Sorani, Urdu, Pashto.
    Arabic,
    /// Hebrew, Yiddish.
    Hebrew,
    /// Syriac.
    Syriac,
    /// Amharic, Tigrinya.
    Ethiopic,
    /// Hindi, Nepali.
    Devanagari,
    /// Bengali.
    Bengali,
    /// Tamil.
    Tamil,
    /// Thai.
    Thai,
    /// Georgian.
    Georgian,
    /// Armenian.
    Armenian,
    /// Chinese characters, in Chinese and Japanese.
    Han,
    /// Hiragana and katakana.
    Kana,
    /// Korean.
    Hangul,
}

/// First and last letter of each script's blocks (Unicode, Blocks.txt).
const BLOCKS: &[(u32, u32, Script)] = &[
    (0x41, 0x24F, Script::Latin),
    (0x250, 0x2AF, Script::Latin),
    (0x370, 0x3FF, Script::Greek),
    (0x400, 0x52F, Script::Cyrillic),
    (0x531, 0x58F, Script::Armenian),
    (0x5D0, 0x5F2, Script::Hebrew),
    (0x620, 0x6FF, Script::Arabic),
    (0x710, 0x74F, Script::Syriac),
    (0x750, 0x77F, Script::Arabic),
    (0x900, 0x97F, Script::Devanagari),
    (0x980, 0x9FF, Script::Bengali),
    (0xB80, 0xBFF, Script::Tamil),
    (0xE00, 0xE7F, Script::Thai),
    (0x10A0, 0x10FF, Script::Georgian),
    (0x1100, 0x11FF, Script::Hangul),
    (0x1200, 0x139F, Script::Ethiopic),
    (0x1E00, 0x1EFF, Script::Latin),
    (0x1F00, 0x1FFF, Script::Greek),
    (0x3040, 0x30FF, Script::Kana),
    (0x3400, 0x4DBF, Script::Han),
    (0x4E00, 0x9FFF, Script::Han),
    (0xAC00, 0xD7AF, Script::Hangul),
    (0xF900, 0xFAFF, Script::Han),
    (0xFB50, 0xFDFF, Script::Arabic),
    (0xFE70, 0xFEFF, Script::Arabic),
    (0x20000, 0x2FA1F, Script::Han),
];

/// The script of a letter; none of digits, signs and scripts that are not known here.
pub fn script_of(letter: char) -> Option<Script> {
    if letter.is_ascii() {
        return letter.is_ascii_alphabetic().then_some(Script::Latin);
    }
    let common = of_common(letter);
    if common.is_some() || is_sign(letter) || !letter.is_alphabetic() {
        return common;
    }
    let code = u32::from(letter);
    let (first, last, script) = BLOCKS.get(BLOCKS.partition_point(|(_, last, _)| *last < code))?;
    (*first <= code && code <= *last).then_some(*script)
}

/// The script of most letters of most texts, without a look into Unicode's tables.
fn of_common(letter: char) -> Option<Script> {
    match u32::from(letter) {
        0xC0..=0xD6 | 0xD8..=0xF6 | 0xF8..=0x24F => Some(Script::Latin),
        0x400..=0x481 => Some(Script::Cyrillic),
        0x620..=0x64A | 0x671..=0x6D3 | 0x6D5 => Some(Script::Arabic),
        0x1200..=0x1248 | 0x1260..=0x1288 | 0x1290..=0x12B0 | 0x12C8..=0x12D6 | 0x12D8..=0x1310 | 0x1318..=0x135A => Some(Script::Ethiopic),
        _ => None,
    }
}

/// Whether it is one of the signs and digits that stand between letters in most texts, told in the same way.
fn is_sign(sign: char) -> bool {
    matches!(u32::from(sign),
        0x80..=0xA9 | 0xAB..=0xB4 | 0xBB..=0xBF | 0x60C | 0x61B | 0x61F | 0x660..=0x669 | 0x6F0..=0x6F9 | 0x1361..=0x1368 | 0x2000..=0x206F)
}

/// Whether a letter is one of those that most texts are made of.
pub(super) fn is_common(letter: char) -> bool {
    letter.is_ascii_alphabetic() || of_common(letter).is_some()
}

/// What [`char::is_alphabetic`] says, which has to search a table for every letter that is not ASCII.
pub fn is_letter(letter: char) -> bool {
    if letter.is_ascii() {
        letter.is_ascii_alphabetic()
    } else {
        of_common(letter).is_some() || (!is_sign(letter) && letter.is_alphabetic())
    }
}

/// The script that most letters of a text have, with how many there are.
pub fn script_of_text(text: &str) -> Option<(Script, usize)> {
    // Those of ASCII are counted many bytes at a time.
    let ascii = text.bytes().filter(u8::is_ascii_alphabetic).count();
    let mut counts: Vec<(Script, usize)> = (ascii > 0).then_some((Script::Latin, ascii)).into_iter().collect();
    if text.is_ascii() {
        return counts.pop();
    }
    let mut at = 0;
    for script in text.chars().filter(|letter| !letter.is_ascii()).filter_map(script_of) {
        // One letter is seldom of another script than that before it.
        if counts.get(at).is_none_or(|(known, _)| *known != script) {
            at = counts.iter().position(|(known, _)| *known == script).unwrap_or(counts.len());
        }
        match counts.get_mut(at) {
            Some((_, count)) => *count = count.saturating_add(1),
            None => counts.push((script, 1)),
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count)
}

/// The scripts that a language is written with, by its tag; none when the language is not known here. A script subtag
/// has the last word (`sr-Latn`, RFC 5646).
pub fn scripts_of_language(tag: &str) -> &'static [Script] {
    let plain = of_primary(tag);
    if !plain.is_empty() {
        return plain;
    }
    let tag = tag.to_ascii_lowercase();
    let mut parts = tag.split(['-', '_']);
    let language = parts.next().unwrap_or_default();
    for part in parts {
        match part {
            "latn" => return &[Script::Latin],
            "cyrl" => return &[Script::Cyrillic],
            "arab" => return &[Script::Arabic],
            "hebr" => return &[Script::Hebrew],
            _ => {}
        }
    }
    of_primary(language)
}

fn of_primary(language: &str) -> &'static [Script] {
    static BY_LANGUAGE: LazyLock<BTreeMap<&str, &[Script]>> = LazyLock::new(|| {
        let rows = WRITTEN_WITH.iter().flat_map(|(languages, scripts)| languages.split(' ').map(move |language| (language, *scripts)));
        rows.collect()
    });
    BY_LANGUAGE.get(language).copied().unwrap_or_default()
}

/// The languages that are written with the same scripts.
const WRITTEN_WITH: &[(&str, &[Script])] = &[
    (
        "sv no nb nn da is fi en de fr es it nl pl pt ro ca cs sk sl hr bs sq hu tr kmr so vi et lv lt id ms sw tl fil om se smj sma fit eu gl cy ga af",
        &[Script::Latin],
    ),
    ("ar fa prs ps ckb sdh ur ug sd", &[Script::Arabic]),
    ("he iw yi", &[Script::Hebrew]),
    ("syr aii", &[Script::Syriac]),
    ("ru uk bg mk be kk ky", &[Script::Cyrillic]),
    ("sr", &[Script::Cyrillic, Script::Latin]),
    ("el", &[Script::Greek]),
    ("am ti", &[Script::Ethiopic]),
    ("hi ne mr", &[Script::Devanagari]),
    ("bn", &[Script::Bengali]),
    ("ta", &[Script::Tamil]),
    ("th", &[Script::Thai]),
    ("ka", &[Script::Georgian]),
    ("hy", &[Script::Armenian]),
    ("zh yue cmn", &[Script::Han]),
    ("ja", &[Script::Kana, Script::Han]),
    ("ko", &[Script::Hangul, Script::Han]),
    // Kurmanji, unless a subtag says otherwise.
    ("ku", &[Script::Latin, Script::Arabic]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_script_of_letters() {
        assert_eq!(script_of('ö'), Some(Script::Latin));
        assert_eq!(script_of('ї'), Some(Script::Cyrillic));
        assert_eq!(script_of('ێ'), Some(Script::Arabic));
        assert_eq!(script_of('ሰ'), Some(Script::Ethiopic));
        assert_eq!(script_of('7'), None);
        assert_eq!(script_of_text("Bild صورة عن"), Some((Script::Arabic, 6)));
    }

    /// What is answered at once is what the tables say.
    #[test]
    fn the_short_way_says_the_same() {
        for code in 0x80..0x2100 {
            let Some(letter) = char::from_u32(code) else { continue };
            let block = BLOCKS.iter().find(|(first, last, _)| (*first..=*last).contains(&code));
            let expected = block.filter(|_| letter.is_alphabetic()).map(|(_, _, script)| *script);
            assert_eq!(script_of(letter), expected, "{code:x}");
            assert_eq!(is_letter(letter), letter.is_alphabetic(), "{code:x}");
        }
    }

    #[test]
    fn blocks_are_in_order() {
        assert!(BLOCKS.is_sorted_by(|a, b| a.1 < b.0));
    }

    #[test]
    fn a_script_subtag_has_the_last_word() {
        assert_eq!(scripts_of_language("sr-Latn"), [Script::Latin]);
        assert_eq!(scripts_of_language("sv-simple"), [Script::Latin]);
        assert!(scripts_of_language("qaa").is_empty());
    }
}
