//! Numbers in other ways than digits: words and Roman numerals.

use super::by_language::row;

const SWEDISH: [(&str, u32); 18] = [
    ("två", 2),
    ("tre", 3),
    ("fyra", 4),
    ("fem", 5),
    // "sex" is another word too, and not to be touched.
    ("sju", 7),
    ("åtta", 8),
    ("nio", 9),
    ("tio", 10),
    ("elva", 11),
    ("tolv", 12),
    ("tretton", 13),
    ("fjorton", 14),
    ("femton", 15),
    ("tjugo", 20),
    ("trettio", 30),
    ("fyrtio", 40),
    ("femtio", 50),
    ("sextio", 60),
];

const ENGLISH: [(&str, u32); 18] = [
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("seven", 7),
    ("eight", 8),
    ("nine", 9),
    ("ten", 10),
    ("eleven", 11),
    ("twelve", 12),
    ("fifteen", 15),
    ("eighteen", 18),
    ("twenty", 20),
    ("thirty", 30),
    ("forty", 40),
    ("fifty", 50),
    ("sixty", 60),
];

const BY_LANGUAGE: &[(&str, &[(&str, u32)])] = &[("sv", &SWEDISH), ("en", &ENGLISH)];

/// The number that a word in lower case says; "one" is an article as well and says none.
pub fn value(word: &str, language: &str) -> Option<u32> {
    let table = row(BY_LANGUAGE, language)?;
    row(table, word).copied()
}

/// The value of a Roman numeral of two letters or more, made of I, V and X alone: the others are letters in
/// abbreviations far more often than numbers.
pub fn roman(word: &str) -> Option<u32> {
    if word.len() < 2 || !word.bytes().all(|byte| matches!(byte, b'I' | b'V' | b'X')) {
        return None;
    }
    let digits = word.bytes().map(|byte| match byte {
        b'X' => 10_u32,
        b'V' => 5,
        _ => 1,
    });
    let after = digits.clone().skip(1).chain(std::iter::once(0));
    let (plus, minus) = digits.zip(after).fold((0_u32, 0_u32), |(plus, minus), (digit, next)| {
        if digit < next { (plus, minus.saturating_add(digit)) } else { (plus.saturating_add(digit), minus) }
    });
    let value = plus.saturating_sub(minus);
    // Only the canonical spelling is a number: IIX and VV are none.
    (value > 0 && value < 40 && written(value) == word).then_some(value)
}

fn written(value: u32) -> String {
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let tens = usize::try_from(value / 10).unwrap_or_default();
    let one = usize::try_from(value % 10).unwrap_or_default();
    "X".repeat(tens) + ones.get(one).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_roman_numerals_and_nothing_else() {
        for (word, value) in
            [("II", Some(2)), ("IV", Some(4)), ("XVI", Some(16)), ("XX", Some(20)), ("I", None), ("VV", None), ("IIX", None), ("CV", None)]
        {
            assert_eq!(roman(word), value, "{word}");
        }
    }

    #[test]
    fn never_takes_sex_for_a_number() {
        assert_eq!(value("sex", "sv"), None);
        assert_eq!(value("sju", "sv"), Some(7));
    }
}
