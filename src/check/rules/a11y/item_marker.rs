//! What somebody types before the items of a list that is none: dots, arrows, numbers and letters.

use crate::language::digits::digit;

/// What stands before an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// A dot, an arrow, a tick.
    Sign(char),
    /// A dash, which also begins what somebody says.
    Dash(char),
    /// A number with a stop or a bracket.
    Number(u32),
    /// A letter with a bracket or a stop.
    Letter(char),
}

/// Signs that begin an item even without a space after them.
const DOTS: [char; 12] = ['•', '▪', '●', '■', '‣', '►', '◦', '○', '◆', '▸', '➤', '➔'];
/// Signs that begin an item where a space follows.
const SIGNS: [char; 7] = ['*', '·', '→', '←', '⇒', '✓', '✔'];
/// Dashes.
const DASHES: [char; 5] = ['-', '‐', '–', '—', '−'];
/// Alphabets in the order in which they count; Arabic has two.
const ALPHABETS: [&str; 6] = ["abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмн", "αβγδεζηθικλ", "أبجدهوزحطي", "أبتثجحخ", "אבגדהוזחטי"];

impl Marker {
    /// The marker that a text begins with, and the words after it.
    pub fn of(text: &str) -> Option<(Self, &str)> {
        let text = text.trim_start_matches(|c: char| c.is_whitespace() || is_direction(c));
        let first = text.chars().next()?;
        let rest = text.get(first.len_utf8()..)?;
        let is_apart = rest.starts_with(char::is_whitespace);
        let marker = if DOTS.contains(&first) || is_apart && SIGNS.contains(&first) {
            Self::Sign(first)
        } else if is_apart && DASHES.contains(&first) {
            Self::Dash(first)
        } else {
            return Self::counted(text);
        };
        Some((marker, rest.trim_start())).filter(|(_, words)| !words.is_empty())
    }

    /// A number of up to three digits, or a letter, with what ends it.
    fn counted(text: &str) -> Option<(Self, &str)> {
        let digits: String = text.chars().map_while(digit).collect();
        let (marker, length, ends): (_, usize, &[char]) = if digits.is_empty() {
            let letter = text.chars().next()?;
            let small = letter.to_lowercase().next().filter(|small| ALPHABETS.iter().any(|all| all.contains(*small)))?;
            // `A. Berg` is a name.
            let ends: &[char] = if letter.is_uppercase() { &[')'] } else { &[')', '.'] };
            let ends = if letter.is_lowercase() || letter.is_uppercase() { ends } else { &[')', '.', '-'] };
            (Self::Letter(small), letter.len_utf8(), ends)
        } else {
            let number = digits.parse().ok().filter(|_| digits.len() <= 3)?;
            let ends: &[char] = if text.starts_with(|c: char| c.is_ascii_digit()) { &[')', '.'] } else { &[')', '.', '-'] };
            (Self::Number(number), text.chars().take(digits.len()).map(char::len_utf8).sum(), ends)
        };
        let words = text.get(length..)?.strip_prefix(ends).filter(|rest| rest.starts_with(char::is_whitespace))?;
        Some((marker, words.trim_start())).filter(|(_, words)| !words.is_empty())
    }

    /// Whether a text may begin with one, told by its first letter.
    pub fn may_begin(text: &str) -> bool {
        let first = text.chars().find(|c| !c.is_whitespace() && !is_direction(*c));
        first.is_some_and(|first| {
            let is_sign = DOTS.contains(&first) || SIGNS.contains(&first) || DASHES.contains(&first);
            let is_followed = || text.chars().nth(1).is_none_or(|second| !second.is_alphabetic());
            is_sign || digit(first).is_some() || first.is_alphabetic() && is_followed()
        })
    }

    /// Whether a list begins with it.
    pub fn is_first(self) -> bool {
        match self {
            Self::Sign(_) | Self::Dash(_) => true,
            Self::Number(number) => number == 1,
            Self::Letter(letter) => ALPHABETS.iter().any(|all| all.starts_with(letter)),
        }
    }

    /// Whether it is that of the item after another.
    pub fn follows(self, before: Self) -> bool {
        match (before, self) {
            (Self::Number(one), Self::Number(next)) => one.checked_add(1) == Some(next),
            (Self::Letter(one), Self::Letter(next)) => {
                ALPHABETS.iter().any(|all| all.chars().zip(all.chars().skip(1)).any(|pair| pair == (one, next)))
            }
            (before, next) => before == next,
        }
    }
}

/// A sign without a form that only sets the direction of what follows.
fn is_direction(c: char) -> bool {
    matches!(u32::from(c), 0x200E | 0x200F | 0x061C | 0x202A..=0x202E | 0x2066..=0x2069 | 0xFEFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_stands_before_an_item() {
        let marker = |text| Marker::of(text).map(|(marker, _)| marker);
        assert_eq!(Marker::of("\u{200f}٢) اتصل"), Some((Marker::Number(2), "اتصل")));
        assert_eq!(Marker::of("•Ring"), Some((Marker::Sign('•'), "Ring")));
        assert_eq!((marker("b) Ring"), marker("ب- اتصل")), (Some(Marker::Letter('b')), Some(Marker::Letter('ب'))));
        for text in ["-5 grader", "1.30 börjar vi", "A. Berg", "1990. Året", "*", "2 kap. lagen", "Å ena sidan", ""] {
            assert_eq!(marker(text), None, "{text}");
        }
        assert!(Marker::Letter('ب').follows(Marker::Letter('أ')) && Marker::Number(2).follows(Marker::Number(1)));
        assert!(!Marker::Number(2).is_first() && !Marker::Dash('–').follows(Marker::Dash('-')));
    }
}
