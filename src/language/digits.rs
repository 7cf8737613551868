//! Digits of several scripts, and the numbers in a text that are the same in every language.

use crate::base::pairs::has_pair;

/// Numbers up to this are often written in words, and hours count to twelve in other languages.
const IN_WORDS: u64 = 24;

/// Further numbers that languages have one word for.
const ROUND: [u64; 3] = [100, 1_000, 1_000_000];

/// A digit of our own or of the Arabic script, as one of our own.
pub fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(c).saturating_sub(0x660), 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(c).saturating_sub(0x6f0), 10),
        _ => None,
    }
}

/// Whether a text has any digit, told by its bytes: those of our own are one byte each, those of the Arabic script two.
pub fn has_digit(text: &str) -> bool {
    has_pair(text, |first, second| {
        first.is_ascii_digit() | ((first == 0xd9) & matches!(second, 0xa0..=0xa9)) | ((first == 0xdb) & matches!(second, 0xb0..=0xb9))
    })
}

/// The numbers that no words stand for, in our digits: thousands are joined, parts of times and sections stand alone.
pub fn numbers_in(text: &str) -> Vec<String> {
    if !has_digit(text) {
        return Vec::new();
    }
    let mut groups: Vec<(String, char)> = Vec::new();
    let mut before = ' ';
    let mut is_open = false;
    for c in text.chars() {
        match digit(c) {
            Some(d) if is_open => groups.iter_mut().next_back().into_iter().for_each(|(group, _)| group.push(d)),
            Some(d) => {
                let joint = if groups.is_empty() { 'x' } else { before };
                groups.push((d.to_string(), joint));
                is_open = true;
            }
            None => {
                // Only a single sign between two groups joins them.
                before = if is_open { c } else { 'x' };
                is_open = false;
            }
        }
    }
    let mut found: Vec<String> = Vec::new();
    for (group, joint) in groups {
        let is_thousands = matches!(joint, ' ' | '\u{a0}' | '\u{202f}' | ',' | '.' | '٬') && group.len() == 3;
        match found.last_mut() {
            Some(last) if is_thousands && last.len() <= 3 => last.push_str(&group),
            _ => found.push(group),
        }
    }
    found.retain(|number| number.len() < 18 && number.parse::<u64>().is_ok_and(|value| value > IN_WORDS && !ROUND.contains(&value)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_tell_of_digits_as_letters_do() {
        for letter in (0..0x1_0000).filter_map(char::from_u32) {
            for text in [format!("{letter}"), format!("ب{letter}ي")] {
                assert_eq!(has_digit(&text), digit(letter).is_some(), "{text}");
            }
        }
        assert!(!has_digit("") && has_digit("x1") && has_digit("1x") && has_digit("عام ١٩٩٨"));
    }
}
