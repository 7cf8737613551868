//! Small letters, as the standard library makes them, sooner for the letters that most texts are made of.

/// A text in small letters.
pub fn small(text: &str) -> String {
    let mut small = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            // At the end of a word it becomes another than within it.
            'Σ' => return text.to_lowercase(),
            _ if letter.is_ascii() => small.push(letter.to_ascii_lowercase()),
            _ if has_no_capital(letter) => small.push(letter),
            _ => small.extend(letter.to_lowercase()),
        }
    }
    small
}

/// Whether it is surely no capital: a small letter of Latin or Cyrillic, one from Hebrew to Burmese, of Ethiopic, or a sign.
fn has_no_capital(letter: char) -> bool {
    matches!(letter, 'ß'..='ÿ' | 'а'..='џ' | '\u{590}'..='\u{109f}' | '\u{1200}'..='\u{139f}' | '\u{2000}'..='\u{206f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_becomes_what_the_library_makes_of_it() {
        for letter in (0..=0x10_ffff).filter_map(char::from_u32) {
            let text = format!("Å{letter}b");
            assert_eq!(small(&text), text.to_lowercase(), "{letter:?}");
        }
        assert_eq!(small("ΟΔΟΣ"), "οδος");
    }
}
