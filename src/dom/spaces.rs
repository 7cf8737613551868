//! White space that does not count.

use crate::base::pairs::has_pair;

/// White space made single and taken away at both ends.
pub fn single_spaced(text: &str) -> String {
    if is_single_spaced(text) {
        return text.to_owned();
    }
    let mut words = text.split_whitespace();
    let mut single = String::with_capacity(text.len());
    single.push_str(words.next().unwrap_or_default());
    for word in words {
        single.push(' ');
        single.push_str(word);
    }
    single
}

/// Whether a text is plainly so already: white space that is not ASCII has two bytes in it that few other letters have.
fn is_single_spaced(text: &str) -> bool {
    !text.starts_with(' ') && !text.ends_with(' ') && !has_pair(text, is_doubtful)
}

/// Whether two bytes side by side are two spaces, or may be of white space other than a space.
fn is_doubtful(first: u8, second: u8) -> bool {
    let is_double = (first == b' ') & (second == b' ');
    let is_of_two = (first == 0xc2) & ((second == 0x85) | (second == 0xa0));
    let is_of_three = (first == 0xe1) & (second == 0x9a) | (first == 0xe2) & (second == 0x81);
    // U+2000 to U+200A, U+2028, U+2029, U+202F and U+3000, by their last two.
    let is_ending = (first == 0x80) & (matches!(second, 0x80..=0x8a) | (second == 0xa8) | (second == 0xa9) | (second == 0xaf));
    is_double | matches!(first, b'\t'..=b'\r') | is_of_two | is_of_three | is_ending
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_white_space_is_passed_over() {
        for letter in (0..=0x10_ffff).filter_map(char::from_u32) {
            for text in [format!("{letter}"), format!("a{letter}b"), format!("a {letter} b"), format!("{letter}a"), format!("a{letter}")] {
                let words: Vec<&str> = text.split_whitespace().collect();
                assert_eq!(single_spaced(&text), words.join(" "), "{text:?}");
            }
        }
        assert!(is_single_spaced("Hjälp – ”nu”… مساعدة ሓገዝ") && is_single_spaced("") && !is_single_spaced(" "));
    }
}
