//! Cuts a page into tags and texts, quickly; it need not know what browsers make of broken HTML.

use memchr::memchr;

/// A piece of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Token<'a> {
    /// `<!DOCTYPE html>`.
    Doctype,
    /// A start tag; its attributes are those that [`Tokens::attributes`] has until the next.
    Start {
        /// As written.
        name: &'a str,
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

/// What comes next, as far as it can be told without cutting it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ahead<'a> {
    /// The start tag of an element.
    Start(&'a str),
    /// An end tag, or nothing more.
    End,
    /// A text, and what comes after it.
    Text(&'a str, Tail<'a>),
    /// A declaration.
    Other,
}

/// What has not been cut yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tail<'a>(&'a str);

/// An attribute of a start tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// As written.
    pub name: &'a str,
    /// As written; where there is none, the nothing behind the name.
    pub value: &'a str,
    /// What is in the value.
    pub holds: Holds,
}

/// What is in a value of an attribute, a bit for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holds(u8);

impl Holds {
    /// What no value without quotation marks may hold (HTML, 13.1.2.3).
    pub const UNBARE: u8 = 1;
    /// White space.
    pub const SPACE: u8 = 2;
    /// The beginning of a reference, maybe.
    pub const AMPERSAND: u8 = 4;
    /// A quotation mark of the common kind.
    pub const DOUBLE: u8 = 8;

    /// What ends the name of an attribute.
    const ENDS_NAME: u8 = 16;

    /// What each byte is. A look at a table is quicker than a row of questions for each byte of each value.
    const OF_BYTES: [u8; 256] = {
        let mut all = [0; 256];
        let (mut rest, mut byte) = (all.as_mut_slice(), 0_u8);
        while let Some((first, after)) = rest.split_first_mut() {
            *first = Self::made_of(byte);
            byte = byte.wrapping_add(1);
            rest = after;
        }
        all
    };

    const fn made_of(byte: u8) -> u8 {
        match byte {
            b' ' | b'\t' | b'\n' | b'\x0c' | b'\r' => Self::SPACE | Self::UNBARE | Self::ENDS_NAME,
            b'"' => Self::DOUBLE | Self::UNBARE,
            b'>' | b'=' => Self::UNBARE | Self::ENDS_NAME,
            b'/' => Self::ENDS_NAME,
            b'\'' | b'<' | b'`' => Self::UNBARE,
            b'&' => Self::AMPERSAND,
            _ => 0,
        }
    }

    /// What is in a value.
    pub fn of(value: &str) -> Self {
        Self(value.bytes().fold(0, |seen, byte| seen | Self::of_byte(byte)))
    }

    /// Whether it holds that.
    pub fn any(self, bit: u8) -> bool {
        self.0 & bit != 0
    }

    fn of_byte(byte: u8) -> u8 {
        Self::OF_BYTES.get(usize::from(byte)).copied().unwrap_or_default()
    }
}

/// The character that a reference stands for, of those that we write, and what comes after it.
pub fn reference(after: &str) -> Option<(char, &str)> {
    const KNOWN: [(&str, char); 7] =
        [("amp;", '&'), ("lt;", '<'), ("gt;", '>'), ("quot;", '"'), ("#39;", '\''), ("#x27;", '\''), ("#34;", '"')];
    KNOWN.iter().find_map(|(name, character)| Some((*character, after.strip_prefix(name)?)))
}

/// The pieces of a page, in order. Comments are none.
pub struct Tokens<'a> {
    rest: &'a str,
    /// The element that was just opened, if its text holds no tags.
    raw: Option<&'a str>,
    attributes: Vec<Attribute<'a>>,
}

/// Elements that hold nothing (HTML, 13.1.2).
pub fn is_void(name: &str) -> bool {
    matches!(name, "area" | "base" | "br" | "col" | "embed" | "hr" | "img" | "input" | "link" | "meta" | "source" | "track" | "wbr")
}

impl<'a> Tokens<'a> {
    /// The pieces of a page.
    pub fn new(html: &'a str) -> Self {
        Self { rest: html, raw: None, attributes: Vec::new() }
    }

    /// What has not been cut yet.
    pub fn rest(&self) -> &'a str {
        self.rest
    }

    /// The attributes of the last start tag, in order.
    pub fn attributes(&self) -> &[Attribute<'a>] {
        &self.attributes
    }

    /// What comes after a text or an end tag.
    pub fn ahead(&self) -> Ahead<'a> {
        Tail(self.rest).ahead()
    }

    fn take(&mut self, end: usize) -> &'a str {
        let (piece, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        piece
    }

    fn raw_text(&mut self, name: &str) -> Option<Token<'a>> {
        let is_end = |after: &[u8]| {
            let end = after.strip_prefix(b"/").and_then(|after| after.get(..name.len()));
            end.is_some_and(|end| end.eq_ignore_ascii_case(name.as_bytes()))
        };
        let end = less_than(self.rest, is_end);
        (end > 0).then(|| Token::Raw(self.take(end)))
    }

    /// Browsers drop a tag that never ends, and so all that is left.
    fn start_tag(&mut self) -> Option<Token<'a>> {
        let (name, mut rest) = tag_name(self.rest)?;
        self.attributes.clear();
        let is_self_closing = loop {
            match rest.as_bytes() {
                [b'>', ..] => break false,
                [b'/', b'>', ..] => break true,
                [b' ' | b'\t' | b'\n' | b'\x0c' | b'\r' | b'/', ..] => rest = rest.get(1..)?,
                _ => {
                    let (attribute, after) = attribute(rest)?;
                    self.attributes.push(attribute);
                    rest = after;
                }
            }
        };
        self.rest = rest.get(if is_self_closing { 2 } else { 1 }..)?;
        if matches!(name, "script" | "style" | "textarea" | "title") && !is_self_closing {
            self.raw = Some(name);
        }
        Some(Token::Start { name, is_self_closing })
    }
}

/// The name of the start tag at the beginning, and what comes after it.
fn tag_name(html: &str) -> Option<(&str, &str)> {
    split_before(html.get(1..)?, |byte| byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>'))
}

/// The attribute at the beginning, and what comes after it.
fn attribute(source: &str) -> Option<(Attribute<'_>, &str)> {
    let (name, after_name) = split_before(source, |byte| Holds::of_byte(byte) & Holds::ENDS_NAME != 0)?;
    let after = after_name.trim_ascii_start();
    if after.as_bytes().first() != Some(&b'=') {
        return Some((Attribute { name, value: name.get(name.len()..)?, holds: Holds(0) }, after_name));
    }
    let after = after.get(1..)?.trim_ascii_start();
    let mut seen = 0;
    // Values are short: a search by wide registers, and another look at what was found, take longer than this.
    let mut see = |byte: u8, is_end: bool| {
        seen |= if is_end { 0 } else { Holds::of_byte(byte) };
        is_end
    };
    let (value, after) = match after.as_bytes().first() {
        Some(quote @ (b'"' | b'\'')) => {
            let (value, after) = split_before(after.get(1..)?, |byte| see(byte, byte == *quote))?;
            (value, after.get(1..)?)
        }
        _ => split_before(after, |byte| see(byte, byte.is_ascii_whitespace() || byte == b'>'))?,
    };
    Some((Attribute { name, value, holds: Holds(seen) }, after))
}

/// What is before the first byte that is such, and the rest; such a byte is ASCII.
#[inline]
fn split_before(text: &str, is_such: impl FnMut(u8) -> bool) -> Option<(&str, &str)> {
    text.split_at_checked(text.bytes().position(is_such)?)
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        if let Some(name) = self.raw.take()
            && let Some(raw) = self.raw_text(name)
        {
            return Some(raw);
        }
        self.rest = without_comments(self.rest);
        match self.rest.as_bytes() {
            [] => None,
            [b'<', b'/', ..] => {
                let (name, rest) = split_before(self.rest.get(2..)?, |byte| byte == b'>')?;
                self.rest = rest.get(1..)?;
                Some(Token::End(name.trim_ascii()))
            }
            [b'<', b'!' | b'?', ..] => {
                self.rest = self.rest.split_once('>')?.1;
                Some(Token::Doctype)
            }
            [b'<', next, ..] if begins_tag(*next) => self.start_tag(),
            _ => {
                let end = text_end(self.rest);
                Some(Token::Text(self.take(end)))
            }
        }
    }
}

impl<'a> Tail<'a> {
    /// What it begins with.
    pub fn ahead(self) -> Ahead<'a> {
        let rest = without_comments(self.0);
        match rest.as_bytes() {
            [] | [b'<', b'/', ..] => Ahead::End,
            [b'<', b'!' | b'?', ..] => Ahead::Other,
            [b'<', next, ..] if begins_tag(*next) => tag_name(rest).map_or(Ahead::End, |(name, _)| Ahead::Start(name)),
            _ => {
                let (text, rest) = rest.split_at_checked(text_end(rest)).unwrap_or((rest, ""));
                Ahead::Text(text, Tail(rest))
            }
        }
    }
}

fn without_comments(mut html: &str) -> &str {
    // Looked at byte by byte: a comparison of texts is a call, and here it would be one for each piece of a page.
    while matches!(html.as_bytes(), [b'<', b'!', b'-', b'-', ..]) {
        html = html.split_once("-->").map_or("", |(_, after)| after);
    }
    html
}

/// Whether a `<` before this byte begins a tag; otherwise it is text (HTML, 13.2.5.6).
fn begins_tag(next: u8) -> bool {
    next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?')
}

/// Where a text ends that stands at the beginning: before the next tag.
fn text_end(html: &str) -> usize {
    less_than(html, |after| after.first().is_some_and(|next| begins_tag(*next)))
}

/// Where the first `<` stands with such bytes after it, or the end.
fn less_than(html: &str, is_such: impl Fn(&[u8]) -> bool) -> usize {
    let mut rest = html.as_bytes();
    while let Some(at) = memchr(b'<', rest) {
        rest = rest.get(at.saturating_add(1)..).unwrap_or_default();
        if is_such(rest) {
            return html.len().saturating_sub(rest.len()).saturating_sub(1);
        }
    }
    html.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_at_tags_outside_of_quotation_marks() {
        let start = |name| Token::Start { name, is_self_closing: false };
        let mut tokens = Tokens::new("<!DOCTYPE html><a title=\"a > b\" x/y = z/>1 < 2<!-- x --></a><title>a <b></title><path d='M0'/>");
        assert_eq!([tokens.next(), tokens.next()], [Some(Token::Doctype), Some(start("a"))]);
        let names: Vec<_> = tokens.attributes().iter().map(|attribute| (attribute.name, attribute.value)).collect();
        assert_eq!(names, [("title", "a > b"), ("x", ""), ("y", "z/")]);
        assert_eq!(tokens.attributes()[0].holds, Holds::of("a > b"));
        assert_eq!(tokens.next(), Some(Token::Text("1 < 2")));
        assert_eq!(tokens.ahead(), Ahead::End);
        assert_eq!(
            tokens.by_ref().collect::<Vec<_>>(),
            [
                Token::End("a"),
                start("title"),
                Token::Raw("a <b>"),
                Token::End("title"),
                Token::Start { name: "path", is_self_closing: true },
            ]
        );
        assert_eq!((tokens.attributes()[0].value, tokens.rest()), ("M0", ""));
    }

    #[test]
    fn sees_what_is_ahead() {
        let mut tokens = Tokens::new("<p>a</p> <!-- b --> <p x>c</p><!doctype>");
        let ahead = |tokens: &mut Tokens<'static>, steps: usize| {
            tokens.nth(steps);
            tokens.ahead()
        };
        let Ahead::Text(" ", tail) = ahead(&mut tokens, 2) else { panic!() };
        let Ahead::Text(" ", tail) = tail.ahead() else { panic!() };
        assert_eq!(tail.ahead(), Ahead::Start("p"));
        assert_eq!(ahead(&mut tokens, 4), Ahead::Other);
    }

    #[test]
    fn drops_a_tag_that_never_ends() {
        for html in ["<a", "<a b", "<a b=", "<a b=\"c>", "</a", "<!x"] {
            let mut tokens = Tokens::new(html);
            assert_eq!((tokens.ahead() == Ahead::End || html.contains([' ', '!']), tokens.next(), tokens.rest()), (true, None, html));
        }
    }
}
