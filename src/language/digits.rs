//! Digits of several scripts, and the numbers in a text that are the same in every language.

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

/// Whether a text has any digit.
pub fn has_digit(text: &str) -> bool {
    text.contains(|c: char| digit(c).is_some())
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
