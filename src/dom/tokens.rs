//! Cuts a page into tags and texts, quickly; it need not know what browsers make of broken HTML.

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token<'a> {
    /// `<!DOCTYPE html>`.
    Doctype,
    /// A start tag: its name, and all between the name and its end.
    Start {
        /// As written.
        name: &'a str,
        /// As written, with white space around.
        attributes: Attributes<'a>,
        /// Whether it ends with a slash.
        is_self_closing: bool,
    },
    /// The end tag of an element of this name.
    End(&'a str),
    /// What stands between tags.
    Text(&'a str),
    /// What is in an element whose text holds no tags.
    Raw(&'a str),
}

/// Names and values of a start tag, as written; an attribute may have no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attributes<'a>(pub &'a str);

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a str, Option<&'a str>);

    fn next(&mut self) -> Option<Self::Item> {
        let source = self.0.trim_ascii_start();
        if source.is_empty() {
            return None;
        }
        let end = source.bytes().position(|byte| byte.is_ascii_whitespace() || byte == b'=').unwrap_or(source.len());
        let (name, rest) = source.split_at_checked(end)?;
        let Some(rest) = rest.trim_ascii_start().strip_prefix('=') else {
            self.0 = rest;
            return Some((name, None));
        };
        let rest = rest.trim_ascii_start();
        let (value, rest) = match rest.as_bytes().first() {
            Some(quote @ (b'"' | b'\'')) => {
                let inner = rest.get(1..)?;
                split_at_byte(inner, *quote).unwrap_or((inner, ""))
            }
            _ => rest.split_at_checked(rest.bytes().position(|byte| byte.is_ascii_whitespace()).unwrap_or(rest.len()))?,
        };
        self.0 = rest;
        Some((name, Some(value)))
    }
}

/// What is before and after an ASCII character. `split_once` searches for characters of any length, which shows in each build.
fn split_at_byte(text: &str, byte: u8) -> Option<(&str, &str)> {
    let (before, rest) = text.split_at_checked(text.bytes().position(|other| other == byte)?)?;
    Some((before, rest.get(1..)?))
}

/// The character that a reference stands for, of those that we write, and what comes after it.
pub fn reference(after: &str) -> Option<(char, &str)> {
    const KNOWN: [(&str, char); 7] =
        [("amp;", '&'), ("lt;", '<'), ("gt;", '>'), ("quot;", '"'), ("#39;", '\''), ("#x27;", '\''), ("#34;", '"')];
    KNOWN.iter().find_map(|(name, character)| Some((*character, after.strip_prefix(name)?)))
}

/// The pieces of a page, in order. Comments are none.
#[derive(Clone)]
pub struct Tokens<'a> {
    rest: &'a str,
    /// The element that was just opened, if its text holds no tags.
    raw: Option<&'a str>,
}

/// Elements that hold nothing (HTML, 13.1.2).
pub fn is_void(name: &str) -> bool {
    matches!(name, "area" | "base" | "br" | "col" | "embed" | "hr" | "img" | "input" | "link" | "meta" | "source" | "track" | "wbr")
}

impl<'a> Tokens<'a> {
    /// The pieces of a page.
    pub fn new(html: &'a str) -> Self {
        Self { rest: html, raw: None }
    }

    /// What has not been cut yet.
    pub fn rest(&self) -> &'a str {
        self.rest
    }

    fn take(&mut self, end: usize) -> &'a str {
        let (piece, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        piece
    }

    fn raw_text(&mut self, name: &str) -> Option<Token<'a>> {
        let ends = |at: &usize| {
            let after = self.rest.get(at.saturating_add(2)..).unwrap_or_default();
            after.get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name))
        };
        let end = self.rest.match_indices("</").map(|(at, _)| at).find(ends).unwrap_or(self.rest.len());
        (end > 0).then(|| Token::Raw(self.take(end)))
    }

    fn tag(&mut self) -> Option<Token<'a>> {
        // Browsers drop a tag that never ends, and so all that is left.
        let end = tag_end(self.rest)?;
        let tag = self.take(end);
        let inner = tag.strip_prefix('<').unwrap_or(tag);
        let inner = inner.strip_suffix('>').unwrap_or(inner);
        if let Some(name) = inner.strip_prefix('/') {
            return Some(Token::End(name.trim_ascii()));
        }
        let name_end = inner.bytes().position(|byte| byte.is_ascii_whitespace() || byte == b'/').unwrap_or(inner.len());
        let (name, attributes) = inner.split_at_checked(name_end).unwrap_or((inner, ""));
        let without = attributes.strip_suffix('/').filter(|before| !ends_in_bare_value(before));
        let (is_self_closing, attributes) = (without.is_some(), without.unwrap_or(attributes));
        if matches!(name, "script" | "style" | "textarea" | "title") && !is_self_closing {
            self.raw = Some(name);
        }
        Some(Token::Start { name, attributes: Attributes(attributes), is_self_closing })
    }
}

/// Whether attributes end in a value without quotation marks, to which a slash would belong.
fn ends_in_bare_value(attributes: &str) -> bool {
    let last = attributes.rsplit(|c: char| c.is_ascii_whitespace()).next().unwrap_or_default();
    last.contains('=') && !last.ends_with(['"', '\''])
}

/// Where a tag ends: behind the first `>` that stands in no quotation marks.
fn tag_end(html: &str) -> Option<usize> {
    let mut rest = html;
    loop {
        let (_, found) = rest.split_at_checked(rest.bytes().position(|byte| matches!(byte, b'>' | b'"' | b'\''))?)?;
        let after = found.get(1..)?;
        rest = match found.as_bytes().first()? {
            b'>' => return Some(html.len().saturating_sub(after.len())),
            // What is between quotation marks, which is most of a tag, is leapt over.
            quote => split_at_byte(after, *quote)?.1,
        };
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        if let Some(name) = self.raw.take()
            && let Some(raw) = self.raw_text(name)
        {
            return Some(raw);
        }
        loop {
            match self.rest.as_bytes() {
                [] => return None,
                [b'<', b'!', b'-', b'-', ..] => {
                    let end = self.rest.find("-->").map_or(self.rest.len(), |at| at.saturating_add(3));
                    self.take(end);
                }
                [b'<', b'!' | b'?', ..] => {
                    let end = tag_end(self.rest)?;
                    self.take(end);
                    return Some(Token::Doctype);
                }
                [b'<', next, ..] if begins_tag(*next) => return self.tag(),
                _ => {
                    let end = text_end(self.rest);
                    return Some(Token::Text(self.take(end)));
                }
            }
        }
    }
}

/// Whether a `<` before this byte begins a tag; otherwise it is text (HTML, 13.2.5.6).
fn begins_tag(next: u8) -> bool {
    next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?')
}

/// Where a text ends that stands at the beginning: before the next tag.
fn text_end(html: &str) -> usize {
    html.as_bytes().windows(2).position(|pair| matches!(pair, [b'<', next] if begins_tag(*next))).unwrap_or(html.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_at_tags_outside_of_quotation_marks() {
        let tokens: Vec<_> =
            Tokens::new("<!DOCTYPE html><a title=\"a > b\">1 < 2<!-- x --></a><title>a <b></title><path d='M0'/>").collect();
        assert_eq!(
            tokens,
            [
                Token::Doctype,
                Token::Start { name: "a", attributes: Attributes(" title=\"a > b\""), is_self_closing: false },
                Token::Text("1 < 2"),
                Token::End("a"),
                Token::Start { name: "title", attributes: Attributes(""), is_self_closing: false },
                Token::Raw("a <b>"),
                Token::End("title"),
                Token::Start { name: "path", attributes: Attributes(" d='M0'"), is_self_closing: true },
            ]
        );
    }
}
