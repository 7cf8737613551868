//! XML as a tree of located elements, and nothing that XML can do beyond that.
//!
//! No types of documents, no entities of anybody's own, no files from elsewhere.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::base::code;
use crate::base::finding::Finding;
use crate::base::limits::MAX_DEPTH;
use crate::base::span::{FileId, Span};

/// A part of a text in XML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// Letters.
    Text(String),
}

/// An element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Its name without prefix.
    pub name: String,
    /// Its attributes, by name without prefix.
    pub attributes: Vec<(String, String)>,
    /// What is in it.
    pub children: Vec<Node>,
    /// The place of its start tag.
    pub span: Span,
}

impl Element {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements in it of a name.
    pub fn elements<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Element> {
        self.children.iter().filter_map(move |child| match child {
            Node::Element(element) if element.name == name => Some(element),
            _ => None,
        })
    }
}

/// Reads a text.
///
/// # Errors
/// Gives what keeps it from being read, with its place: a type of document, an unknown entity, a tag that is open or
/// closed in vain, elements within elements beyond all use.
pub fn parse(text: &str, file: FileId) -> Result<Element, Finding> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    loop {
        let start = position(reader.buffer_position());
        let event = reader.read_event();
        let span = Span { file, start, end: position(reader.buffer_position()).min(text.len()) };
        let fault = |kind: &str, reason: String| Finding::at(&code::EXCHANGE_UNREADABLE, span).with("kind", kind).with("reason", reason);
        match event.map_err(|error| fault("xml", error.to_string()))? {
            Event::Start(tag) if open.len() >= MAX_DEPTH => return Err(fault("deep", name(&tag))),
            Event::Start(tag) => open.push(element(&tag, span)?),
            Event::Empty(tag) => close(element(&tag, span)?, &mut open, &mut root),
            Event::End(_) => {
                let done = open.pop().ok_or_else(|| fault("xml", "</".to_owned()))?;
                close(done, &mut open, &mut root);
            }
            Event::Text(letters) => {
                let letters = letters.decode().map_err(|error| fault("xml", error.to_string()))?;
                add(&letters, &mut open);
            }
            Event::CData(letters) => add(&String::from_utf8_lossy(&letters), &mut open),
            Event::GeneralRef(reference) => {
                let letter = reference.resolve_char_ref().map_err(|error| fault("xml", error.to_string()))?;
                let named = std::str::from_utf8(&reference).ok().and_then(quick_xml::escape::resolve_predefined_entity);
                match letter.map(String::from).or(named.map(str::to_owned)) {
                    Some(letters) => add(&letters, &mut open),
                    None => return Err(fault("entity", String::from_utf8_lossy(&reference).into_owned())),
                }
            }
            Event::DocType(_) => return Err(fault("doctype", String::new())),
            Event::Eof if open.is_empty() => return root.ok_or_else(|| fault("xml", String::new())),
            Event::Eof => return Err(fault("xml", open.pop().map(|element| element.name).unwrap_or_default())),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

fn position(at: u64) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

fn local(name: &[u8]) -> String {
    let name = String::from_utf8_lossy(name);
    name.rsplit(':').next().unwrap_or_default().to_owned()
}

fn name(tag: &BytesStart<'_>) -> String {
    local(tag.name().as_ref())
}

fn element(tag: &BytesStart<'_>, span: Span) -> Result<Element, Finding> {
    let fault = |reason: String| Finding::at(&code::EXCHANGE_UNREADABLE, span).with("kind", "xml").with("reason", reason);
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| fault(error.to_string()))?;
        let raw = String::from_utf8_lossy(&attribute.value).into_owned();
        let value = quick_xml::escape::unescape(&raw).map_err(|error| fault(error.to_string()))?;
        attributes.push((local(attribute.key.as_ref()), value.into_owned()));
    }
    Ok(Element { name: name(tag), attributes, children: Vec::new(), span })
}

fn add(letters: &str, open: &mut [Element]) {
    let Some(element) = open.last_mut() else { return };
    match element.children.last_mut() {
        Some(Node::Text(text)) => text.push_str(letters),
        _ => element.children.push(Node::Text(letters.to_owned())),
    }
}

fn close(done: Element, open: &mut [Element], root: &mut Option<Element>) {
    match open.last_mut() {
        Some(outer) => outer.children.push(Node::Element(done)),
        None => *root = Some(done),
    }
}

/// A text in XML. Signs that XML cannot hold at all are left out: nobody can read them.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\r' => escaped.push_str("&#13;"),
            letter if letter.is_control() && !matches!(letter, '\n' | '\t') => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Option<String> {
        let finding = parse(text, FileId(0)).err()?;
        finding.span?;
        finding.arg("kind").map(str::to_owned)
    }

    #[test]
    fn reads_elements_letters_and_the_five_entities() {
        let Ok(root) = parse("<?xml version=\"1.0\"?>\n<x:a b='&lt;1'>å &amp; &#x41;<c/><![CDATA[<d>]]></x:a>", FileId(0)) else {
            panic!()
        };
        assert_eq!((root.name.as_str(), root.attribute("b")), ("a", Some("<1")));
        assert_eq!(root.children.first(), Some(&Node::Text("å & A".to_owned())));
        assert_eq!(root.children.last(), Some(&Node::Text("<d>".to_owned())));
    }

    #[test]
    fn refuses_what_has_been_used_to_exhaust_or_deceive_readers() {
        let laughs = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><a>&lol2;</a>";
        let outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        assert_eq!(told(laughs).as_deref(), Some("doctype"));
        assert_eq!(told(outside).as_deref(), Some("doctype"));
        assert_eq!(told("<a>&lol;</a>").as_deref(), Some("entity"));
        assert_eq!(told(&"<a>".repeat(100_000)).as_deref(), Some("deep"));
        for broken in ["", "<a>", "<a></b>", "<a b=\"&x;\"/>", "<a b=1/>", "</a>", "<a b='1' b='2'/>"] {
            assert_eq!(told(broken).as_deref(), Some("xml"), "{broken}");
        }
    }
}
