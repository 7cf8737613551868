//! Makes text clean: UTF-8, no byte order mark, lines ended by a line feed alone.

use crate::base::source::SourceContent;

/// Where bytes stop being text.
#[derive(Debug, PartialEq, Eq)]
pub struct NotText {
    /// Line of the first byte that is wrong, from 1.
    pub line: usize,
    /// How many bytes before it are right.
    pub valid: usize,
}

/// Decodes bytes as text. A byte order mark is dropped and CRLF becomes LF, so that files from
/// any editor give the same bytes further on. A zero byte is refused like a broken one.
///
/// # Errors
/// Tells where the text breaks off.
pub fn decode(bytes: &[u8]) -> Result<SourceContent, NotText> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let broken = |valid: usize| NotText {
        line: bytes.iter().take(valid).filter(|byte| **byte == b'\n').count().saturating_add(1),
        valid,
    };
    let text = std::str::from_utf8(bytes).map_err(|error| broken(error.valid_up_to()))?;
    if let Some(at) = text.find('\0') {
        return Err(broken(at));
    }
    Ok(SourceContent::Text(if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> Option<String> {
        match decode(bytes) {
            Ok(SourceContent::Text(text)) => Some(text),
            _ => None,
        }
    }

    #[test]
    fn accepts_byte_order_mark_and_any_line_ending() {
        assert_eq!(text(b"\xef\xbb\xbfa\r\nb\rc\n").as_deref(), Some("a\nb\nc\n"));
    }

    #[test]
    fn tells_the_line_of_a_broken_byte() {
        assert_eq!(decode(b"ok\nh\xe5\n"), Err(NotText { line: 2, valid: 4 }).map(SourceContent::Bytes));
        assert!(decode(b"a\0b").is_err());
    }
}
