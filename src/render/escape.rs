//! Escaping: text and attribute values as HTML.

/// Appends text to HTML. All five characters are escaped, so that the result is safe in an
/// attribute between double quotes as well (HTML Living Standard, 13.3).
pub fn push(html: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')) {
        let (before, after) = rest.split_at_checked(at).unwrap_or((rest, ""));
        html.push_str(before);
        html.push_str(match after.as_bytes().first() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            Some(b'"') => "&quot;",
            _ => "&#39;",
        });
        rest = after.get(1..).unwrap_or_default();
    }
    html.push_str(rest);
}

/// The escaped text.
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    push(&mut html, text);
    html
}
