//! White space that does not count.

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

/// Whether a text is plainly so already. All white space but that of ASCII begins with one of four bytes in UTF-8.
fn is_single_spaced(text: &str) -> bool {
    let mut before = b' ';
    let is_plain = |byte: u8| {
        let is_double = byte == b' ' && before == b' ';
        before = byte;
        !is_double && !matches!(byte, b'\t'..=b'\r' | 0xc2 | 0xe1..=0xe3)
    };
    text.bytes().all(is_plain) && !text.ends_with(' ')
}
