//! Text from files made safe to print: nothing in it can move the cursor or turn the direction.

/// Replaces control characters and direction controls by visible ones of the same length in bytes, so that
/// positions stay true (Unicode Technical Report 36, "Trojan Source"). The signs that keep letters apart or join them are
/// a part of how Persian and languages of India are written, and stay between such letters (RFC 5892, ContextJ).
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut before = None;
    for c in text.chars() {
        let is_after_letter = before.is_some_and(|before: char| before >= '\u{600}' && before.is_alphabetic());
        before = Some(c);
        match c {
            '\n' | '\t' => shown.push(c),
            '\u{200c}' | '\u{200d}' if is_after_letter => shown.push(c),
            c if c.is_ascii_control() => shown.push('?'),
            '\u{80}'..='\u{9f}' => shown.push('¿'),
            '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => shown.push('\u{fffd}'),
            '\u{e0000}'..='\u{e007f}' => shown.push_str("\u{fffd}?"),
            c => shown.push(c),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::visible;

    #[test]
    fn shows_what_would_act_unseen_and_keeps_lengths() {
        let text = "a\u{1b}[31mb\u{202e}c\u{85}d\u{e0041}e العربية";
        let shown = visible(text);
        assert_eq!(shown.len(), text.len());
        assert!(!shown.chars().any(|c| c.is_control() || c == '\u{202e}'));
        assert!(shown.ends_with("العربية"));
    }

    #[test]
    fn words_are_shown_as_their_language_writes_them() {
        assert_eq!(visible("شکل\u{200c}های"), "شکل\u{200c}های");
        assert_eq!(visible("lé\u{200c}ak, \u{200d}"), "lé\u{fffd}ak, \u{fffd}");
    }
}
