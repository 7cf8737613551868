//! Reads pages in which nothing has to be guessed: each tag has its end, or leaves it out as the HTML standard allows.
//!
//! A tree builder that can read anything takes ten times as long, and the pages of a site are plain. At the first thing
//! that this reader is not sure of it gives up, and the page is read in full. `tests/plain.rs` and the tests below hold
//! that what it reads is what is read in full.

use std::ops::Range;

use super::omission;
use super::plain_names::{is_ended_from_outside, is_in_drawing, is_in_table, is_not_plain, is_of_drawing};
use super::tokens::{self, Token, Tokens, is_void, reference};
use super::tree::{Attribute, Data, Element, Record, Text, Vocabulary};

/// The nodes of a page in document order, the document first; nothing for a page that is not plain.
pub fn parse(html: &str) -> Option<Vec<Record>> {
    let has_other = html.contains(['\r', '\0']) || html.contains("<!--");
    let rest = html.get(..DOCTYPE.len()).filter(|start| start.eq_ignore_ascii_case(DOCTYPE));
    if has_other || rest.is_none() {
        return None;
    }
    let mut reader = Reader {
        html,
        nodes: Vec::with_capacity(html.len().div_euclid(16)),
        open: Vec::with_capacity(32),
        has_body: false,
        drawings: 0,
        is_over: false,
    };
    reader.nodes.push(Record { parent: 0, end: 0, data: Data::Document });
    let mut tokens = Tokens::new(html.get(DOCTYPE.len()..)?);
    loop {
        let start = reader.offset(tokens.rest());
        let Some(token) = tokens.next() else { break };
        let place = start..reader.offset(tokens.rest());
        match token {
            Token::Start { name, is_self_closing } => reader.start(name, tokens.attributes(), is_self_closing, place)?,
            Token::End(name) => reader.end(name)?,
            Token::Text(text) => reader.text(text, place)?,
            Token::Raw(text) => reader.raw(text, place)?,
            Token::Doctype => return None,
        }
    }
    // What follows the last piece is a tag without an end.
    if !tokens.rest().is_empty() {
        return None;
    }
    reader.finish()
}

const DOCTYPE: &str = "<!doctype html>";

struct Reader<'a> {
    html: &'a str,
    nodes: Vec<Record>,
    /// The elements whose end has not come, by name and number.
    open: Vec<(&'a str, usize)>,
    /// Whether `<body>` was read.
    has_body: bool,
    /// How many drawings the reader is in.
    drawings: usize,
    /// Whether `</body>` or `</html>` was read.
    is_over: bool,
}

impl<'a> Reader<'a> {
    /// Where a part of the page begins in it.
    fn offset(&self, part: &str) -> usize {
        (part.as_ptr() as usize).saturating_sub(self.html.as_ptr() as usize)
    }

    fn place(&self, part: &str) -> Range<usize> {
        let start = self.offset(part);
        start..start.saturating_add(part.len())
    }

    fn top(&self) -> &'a str {
        self.open.last().map_or("", |(name, _)| name)
    }

    fn is_in_svg(&self) -> bool {
        self.drawings > 0
    }

    fn is_open(&self, name: &str) -> bool {
        self.open.iter().any(|(open, _)| *open == name)
    }

    fn start(&mut self, name: &'a str, attributes: &[tokens::Attribute<'a>], is_self_closing: bool, place: Range<usize>) -> Option<()> {
        if self.is_over || !name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
            return None;
        }
        if self.is_in_svg() {
            let fits = is_in_drawing(name) && !matches!(self.top(), "title" | "desc");
            return if fits { self.element(name, attributes, is_self_closing, Vocabulary::Svg, place) } else { None };
        }
        self.close_before(name);
        if !self.fits(name) || (is_self_closing && !is_void(name) && name != "svg") {
            return None;
        }
        if self.top() == "html" && matches!(name, "meta" | "title" | "link" | "script" | "style") {
            let at = place.start..place.start;
            self.element("head", &[], false, Vocabulary::Html, at)?;
        }
        let vocabulary = if name == "svg" { Vocabulary::Svg } else { Vocabulary::Html };
        self.element(name, attributes, is_self_closing || is_void(name), vocabulary, place)
    }

    /// Ends the elements that an element of this name ends by beginning.
    fn close_before(&mut self, name: &str) {
        let ended = self.open.iter().rposition(|(open, _)| omission::before(open, name) || !is_ended_from_outside(open));
        if let Some(at) = ended.filter(|at| self.open.get(*at).is_some_and(|(open, _)| omission::before(open, name))) {
            self.close_from(at);
        }
    }

    fn close_from(&mut self, at: usize) {
        let end = self.nodes.len();
        for (name, index) in self.open.drain(at..) {
            self.drawings = self.drawings.saturating_sub(usize::from(name == "svg"));
            if let Some(record) = self.nodes.get_mut(index) {
                record.end = end;
            }
        }
    }

    /// Whether an element may stand where the reader is, without a browser moving or closing anything.
    fn fits(&self, name: &str) -> bool {
        let top = self.top();
        let is_in_paragraph = || {
            let until = self.open.iter().rev().take_while(|(open, _)| !matches!(*open, "button" | "table" | "td" | "th" | "html"));
            until.into_iter().any(|(open, _)| *open == "p")
        };
        match name {
            "html" => self.open.is_empty() && self.nodes.len() == 1,
            "head" => top == "html" && self.nodes.len() == 2,
            "body" => top == "html" && self.nodes.len() > 2,
            "meta" | "link" | "script" | "style" => matches!(top, "html" | "head") && !self.has_body || self.has_body && !is_in_table(top),
            "title" => matches!(top, "html" | "head") && !self.has_body,
            _ if !self.has_body || is_not_plain(name) => false,
            "li" => matches!(top, "ul" | "ol" | "menu"),
            "dt" | "dd" => top == "dl" || top == "div" && self.open.iter().rev().nth(1).is_some_and(|(open, _)| *open == "dl"),
            "thead" | "tbody" | "tfoot" => top == "table",
            "tr" => matches!(top, "thead" | "tbody" | "tfoot"),
            "td" | "th" => top == "tr",
            _ if is_in_table(top) => false,
            "a" | "button" | "form" => !self.is_open(name),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => !matches!(top, "h1" | "h2" | "h3" | "h4" | "h5" | "h6") && !is_in_paragraph(),
            _ => !(name == "summary" || omission::before("p", name)) || !is_in_paragraph(),
        }
    }

    fn element(
        &mut self,
        name: &'a str,
        attributes: &[tokens::Attribute<'a>],
        is_empty: bool,
        vocabulary: Vocabulary,
        place: Range<usize>,
    ) -> Option<()> {
        let mut own: Vec<Attribute> = Vec::new();
        for tokens::Attribute { name, value, .. } in attributes {
            let fits = match vocabulary {
                Vocabulary::Html => !name.bytes().any(|byte| byte.is_ascii_uppercase() || matches!(byte, b'"' | b'\'' | b'<' | b'/')),
                _ => is_of_drawing(name) || name.starts_with("aria-") || name.starts_with("data-"),
            };
            if !fits || own.iter().any(|attribute| attribute.name == *name) {
                return None;
            }
            own.push(Attribute {
                name: (*name).to_owned(),
                value: resolved(value)?,
                name_place: self.place(name),
                value_place: self.place(value),
            });
        }
        let index = self.nodes.len();
        let parent = self.open.last().map_or(0, |(_, index)| *index);
        let element =
            Element { name: name.to_owned(), namespace: vocabulary, attributes: own, repeated: Vec::new(), place, is_copy: false };
        self.nodes.push(Record { parent, end: index.saturating_add(1), data: Data::Element(element) });
        self.has_body |= name == "body";
        if !is_empty {
            self.drawings = self.drawings.saturating_add(usize::from(name == "svg"));
            self.open.push((name, index));
        }
        Some(())
    }

    fn end(&mut self, name: &str) -> Option<()> {
        let at = self.open.iter().rposition(|(open, _)| *open == name)?;
        let is_whole = !self.is_in_svg() || at.saturating_add(1) == self.open.len();
        let is_table = is_in_table(name);
        let mut inner = self.open.iter().skip(at.saturating_add(1));
        let is_block = is_ended_from_outside(name) || is_table || omission::before("p", name) || matches!(name, "button" | "summary");
        let is_plain =
            inner.all(|(open, _)| is_block && matches!(*open, "p" | "li" | "dd" | "dt") || is_table && is_ended_from_outside(open));
        if matches!(name, "body" | "html") {
            let is_left = self.open.iter().skip(2).all(|(open, _)| is_ended_from_outside(open));
            self.is_over = true;
            // The two stay open: what follows them belongs to the body.
            return is_left.then_some(());
        }
        (is_whole && is_plain && !self.is_over).then(|| self.close_from(at))
    }

    fn text(&mut self, text: &str, place: Range<usize>) -> Option<()> {
        let is_space = || text.bytes().all(|byte| byte.is_ascii_whitespace());
        let is_in_body = self.has_body && !self.is_over;
        if !is_in_body || is_in_table(self.top()) && !is_space() {
            return None;
        }
        let value = resolved(text)?;
        self.leaf(value, place);
        Some(())
    }

    /// The text of a script, a style sheet or a title.
    fn raw(&mut self, text: &str, place: Range<usize>) -> Option<()> {
        let value = match self.top() {
            "script" | "style" => text.to_owned(),
            // In a drawing, a title may hold elements.
            "title" if !self.is_in_svg() || !text.contains('<') => resolved(text)?,
            _ => return None,
        };
        self.leaf(value, place);
        Some(())
    }

    fn leaf(&mut self, value: String, place: Range<usize>) {
        let parent = self.open.last().map_or(0, |(_, index)| *index);
        let end = self.nodes.len().saturating_add(1);
        self.nodes.push(Record { parent, end, data: Data::Text(Text { value, place }) });
    }

    fn finish(mut self) -> Option<Vec<Record>> {
        let is_left = self.open.iter().skip(2).all(|(open, _)| is_ended_from_outside(open));
        if !self.has_body || !is_left {
            return None;
        }
        self.close_from(0);
        let end = self.nodes.len();
        if let Some(document) = self.nodes.first_mut() {
            document.end = end;
        }
        Some(self.nodes)
    }
}

/// A text with its references resolved; nothing when there are some that we do not write.
fn resolved(text: &str) -> Option<String> {
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        whole.push_str(before);
        match reference(after) {
            Some((character, after)) => {
                whole.push(character);
                rest = after;
            }
            None if after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '#') => return None,
            None => {
                whole.push('&');
                rest = after;
            }
        }
    }
    whole.push_str(rest);
    Some(whole)
}

#[cfg(test)]
mod tests {
    use super::super::parse::in_full;
    use super::*;

    /// Read here and in full, a page is the same.
    fn is_plain(html: &str) -> bool {
        let Some(nodes) = parse(html) else { return false };
        let (expected, malformed) = in_full(html);
        assert_eq!((nodes, Vec::new()), (expected, malformed), "{html}");
        true
    }

    const HEAD: &str = "<!doctype html><html lang=sv><meta charset=utf-8><title>a &amp; b</title><body class=x>";

    #[test]
    fn reads_plain_pages() {
        for body in [
            "<p>a<p class=\"b c\">d &lt; &quot;<div><p>e</div>f & g",
            "<ul><li>a<li><p>b<li>c <ul><li>d</ul></ul><dl><dt>a<dd>b<p>c<dt>d</dl>",
            "<table><thead><tr><th scope=col>a<th>b<tbody><tr><td>c<p>d<td>e<tr><td>f</table><p>g",
            "<a href=/><svg viewBox=\"0 0 1 1\" aria-hidden=true><path d=M0 /><g><title>a</title></g></svg> b</a><img alt src=x><br/>",
            "<details><summary>a</summary> b</details><script type=\"application/ld+json\">{\"<a>\": 1 && 2}</script>",
        ] {
            assert!(is_plain(&format!("{HEAD}{body}")), "{body}");
            assert!(is_plain(&format!("{HEAD}{body}</body></html>")), "{body}");
        }
        assert!(is_plain("<!DOCTYPE html><html><head><title>a</title></head><body><p>b</p></body></html>"));
    }

    #[test]
    fn gives_up_on_pages_that_take_guessing() {
        for body in [
            "<p><b>a<div>b</div></b>",
            "<a href=x>a<a href=y>b</a>",
            "<table>a<tr><td>b</table>",
            "<table><tr><td>b</table>",
            "<b><i>a</b></i>",
            "<h1>a<h2>b</h2></h1>",
            "<p>&nbsp;",
            "<p a=1 a=2>b",
            "<P>a",
            "<pre>\na</pre>",
            "<select><option>a</select>",
            "<svg><p>a</svg>",
            "<svg><title><b>a</b></title></svg>",
            "<svg viewbox=x></svg>",
            "<div/>a",
            "<li>a",
            "a</p>",
            "a<!-- b -->c",
            "a</body>b",
            "<span><p>a</span>",
            "<b><p>a</b>",
            "<details><p><summary>a</summary></details>",
            "<p>a<a title=\"b",
        ] {
            assert!(!is_plain(&format!("{HEAD}{body}")), "{body}");
        }
        assert!(!is_plain("<p>a") && !is_plain("") && !is_plain("<!doctype html>a<html><body>b"));
    }
}
