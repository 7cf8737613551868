//! Escaping: text and attribute values as HTML.

use std::io::{self, Write};

/// Appends text to HTML. All five characters are escaped, so that the result is safe in an
/// attribute between double quotes as well (HTML Living Standard, 13.3).
pub fn push(html: &mut String, text: &str) {
    pieces(text, |piece| html.push_str(piece));
}

/// The same for the template engine, whose own way goes byte by byte.
pub fn write(text: &str, html: &mut dyn Write) -> io::Result<()> {
    let mut written = Ok(());
    pieces(text, |piece| {
        if written.is_ok() {
            written = html.write_all(piece.as_bytes());
        }
    });
    written
}

/// The escaped text, piece by piece.
fn pieces(text: &str, mut put: impl FnMut(&str)) {
    let is_special = |byte: u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'');
    // Most texts have none of them. Without a way out of the loop, the processor looks at many bytes at once.
    if !text.bytes().fold(false, |any, byte| any | is_special(byte)) {
        return put(text);
    }
    let mut rest = text;
    while let Some(at) = rest.bytes().position(is_special) {
        let (before, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
        put(before);
        put(match after.as_bytes().first() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            Some(b'"') => "&quot;",
            _ => "&#39;",
        });
        rest = after.get(1..).unwrap_or_default();
    }
    put(rest);
}

/// The escaped text.
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    push(&mut html, text);
    html
}
