//! Makes text clean: UTF-8, no byte order mark, lines ended by a line feed alone.

use crate::base::source::SourceContent;

/// Where bytes stop being text.
#[derive(Debug, PartialEq, Eq)]
pub struct NotText {
    /// Line of the first byte that is wrong, from 1.
    pub line: usize,
    /// Where in `rest_of_text` it stood.
    pub at: usize,
    /// The whole as text, with U+FFFD for all that is none.
    pub rest_of_text: String,
}

/// Decodes bytes as text. A byte order mark is dropped and CRLF becomes LF, so that files from
/// any editor give the same bytes further on. A zero byte is refused like a broken one.
///
/// # Errors
/// Tells where the text breaks off.
pub fn decode(bytes: &[u8]) -> Result<SourceContent, NotText> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let broken = |valid: usize| {
        let (good, rest) = bytes.split_at_checked(valid).unwrap_or((bytes, &[]));
        let mut text = lines(&String::from_utf8_lossy(good));
        let (line, at) = (text.matches('\n').count().saturating_add(1), text.len());
        text.push_str(&lines(&String::from_utf8_lossy(rest)).replace('\0', "\u{fffd}"));
        NotText { line, at, rest_of_text: text }
    };
    let text = simdutf8::compat::from_utf8(bytes).map_err(|error| broken(error.valid_up_to()))?;
    if let Some(at) = text.find('\0') {
        return Err(broken(at));
    }
    Ok(SourceContent::Text(lines(text).into()))
}

/// The text with each line ended by a line feed alone.
fn lines(text: &str) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> Option<String> {
        match decode(bytes) {
            Ok(SourceContent::Text(text)) => Some(text.to_string()),
            _ => None,
        }
    }

    #[test]
    fn accepts_byte_order_mark_and_any_line_ending() {
        assert_eq!(text(b"\xef\xbb\xbfa\r\nb\rc\n").as_deref(), Some("a\nb\nc\n"));
    }

    #[test]
    fn tells_the_line_of_a_broken_byte() {
        let broken = |line, at, text: &str| Err(NotText { line, at, rest_of_text: text.to_owned() });
        assert_eq!(decode(b"ok\nh\xe5\n"), broken(2, 4, "ok\nh\u{fffd}\n"));
        assert_eq!(decode(b"\xef\xbb\xbfok\r\nh\xe5\r\nx"), broken(2, 4, "ok\nh\u{fffd}\nx"));
        assert_eq!(decode(b"a\0b"), broken(1, 1, "a\u{fffd}b"));
    }
}
