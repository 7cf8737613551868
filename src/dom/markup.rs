//! Where the attributes stand in the text of a start tag (WHATWG HTML, 13.2.5.32 to 13.2.5.39).

use std::ops::Range;

/// The places of an attribute's name and of its value without quotation marks; an attribute without
/// a value has an empty place after its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The name.
    pub name: Range<usize>,
    /// The value.
    pub value: Range<usize>,
}

/// The places of all attributes of a start tag in their order. `tag` is the bytes of the file where the tag stands.
pub fn attributes(html: &str, tag: Range<usize>) -> Vec<Places> {
    let mut reader = Reader { bytes: html.as_bytes().get(..tag.end.saturating_sub(1)).unwrap_or_default(), at: tag.start };
    let mut places = Vec::new();
    reader.run(|byte| !byte.is_ascii_whitespace() && byte != b'/');
    loop {
        reader.run(|byte| byte.is_ascii_whitespace() || byte == b'/');
        let start = reader.at;
        if reader.peek().is_none() {
            return places;
        }
        // A name may begin with an equals sign, but has none further on.
        reader.at = reader.at.saturating_add(1);
        reader.run(|byte| !byte.is_ascii_whitespace() && byte != b'/' && byte != b'=');
        let name = start..reader.at;
        reader.run(|byte| byte.is_ascii_whitespace());
        let value = if reader.peek() == Some(b'=') { reader.value() } else { name.end..name.end };
        places.push(Places { name, value });
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn run(&mut self, is_part: impl Fn(u8) -> bool) -> Range<usize> {
        let start = self.at;
        while self.peek().is_some_and(&is_part) {
            self.at = self.at.saturating_add(1);
        }
        start..self.at
    }

    /// Reads from the equals sign to the end of the value.
    fn value(&mut self) -> Range<usize> {
        self.at = self.at.saturating_add(1);
        self.run(|byte| byte.is_ascii_whitespace());
        match self.peek() {
            Some(quote @ (b'"' | b'\'')) => {
                self.at = self.at.saturating_add(1);
                let value = self.run(|byte| byte != quote);
                self.at = self.at.saturating_add(1);
                value
            }
            _ => self.run(|byte| !byte.is_ascii_whitespace()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_names_and_values() {
        let html = "x<a href=/b/ class = 'c d' hidden/ data-å=\"\" / e>";
        let found: Vec<_> =
            attributes(html, 1..html.len()).iter().map(|place| (&html[place.name.clone()], &html[place.value.clone()])).collect();
        assert_eq!(found, [("href", "/b/"), ("class", "c d"), ("hidden", ""), ("data-å", ""), ("e", "")]);
    }
}
