//! Looks for bytes in a text by two at a time, since most signs outside ASCII are known by two that follow each other.

/// Whether a text has two bytes side by side that are looked for; the last byte stands beside a zero.
///
/// It never ends before the text does: without a way out, many bytes are looked at at once, and most texts have none.
pub fn has_pair(text: &str, is_one: impl Fn(u8, u8) -> bool) -> bool {
    let bytes = text.as_bytes();
    let pairs = bytes.iter().zip(bytes.get(1..).unwrap_or_default());
    let is_within = pairs.fold(false, |found, (first, second)| found | is_one(*first, *second));
    is_within || bytes.last().is_some_and(|last| is_one(*last, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_at_every_two_bytes_and_at_the_last() {
        let text = "abc".repeat(50);
        assert!(
            has_pair(&text, |first, second| (first, second) == (b'c', b'a'))
                && has_pair(&text, |first, second| (first, second) == (b'c', 0))
        );
        assert!(!has_pair(&text, |first, second| (first, second) == (b'b', b'a')) && !has_pair("", |_, _| true));
    }
}
