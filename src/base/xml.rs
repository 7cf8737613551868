//! XML as a tree of located elements, and nothing that XML can do beyond that.
//!
//! No types of documents, no entities of anybody's own, no files from elsewhere.

use std::collections::BTreeSet;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::limits::MAX_DEPTH;
use super::span::{FileId, Span};

/// What keeps a text from being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Its kind, by which messages tell it: `xml`, `doctype`, `entity`, `deep`.
    pub kind: &'static str,
    /// What the reader says of it, or the name that is meant.
    pub reason: String,
    /// Where it is.
    pub span: Span,
}

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
    /// The prefix of its namespace; empty where it has none.
    pub prefix: String,
    /// Its name without prefix.
    pub name: String,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
    /// What is in it.
    pub children: Vec<Node>,
    /// The place of its start tag.
    pub span: Span,
}

/// An attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// The prefix of its namespace; empty where it has none.
    pub prefix: String,
    /// Its name without prefix.
    pub name: String,
    /// Its value.
    pub value: String,
}

impl Element {
    /// The value of an attribute of its own; one with a prefix is another vocabulary's, whatever it is called.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|known| known.prefix.is_empty() && known.name == name).map(|known| known.value.as_str())
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
///
/// A type of document that declares nothing of its own is passed over: programs for drawing write one, and nothing
/// that it names is ever fetched.
pub fn parse(text: &str, file: FileId) -> Result<Element, Fault> {
    // The library leaves out a byte order mark itself, and then counts without it.
    let unmarked = text.trim_start_matches('\u{feff}');
    let position = |at| position(at).saturating_add(text.len() - unmarked.len());
    let mut reader = Reader::from_str(unmarked);
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    loop {
        let start = position(reader.buffer_position());
        let event = reader.read_event();
        let span = Span { file, start, end: position(reader.buffer_position()).min(text.len()) };
        let fault = |kind, reason| Fault { kind, reason, span };
        match event.map_err(|error| fault("xml", error.to_string()))? {
            Event::Start(_) | Event::Empty(_) if open.is_empty() && root.is_some() => return Err(fault("xml", "</".to_owned())),
            Event::Start(tag) if open.len() >= MAX_DEPTH => return Err(fault("deep", name(tag.name().as_ref()).1)),
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
            Event::DocType(declared) if declared.contains(&b'[') => return Err(fault("doctype", String::new())),
            Event::Eof if open.is_empty() => return root.ok_or_else(|| fault("xml", String::new())),
            Event::Eof => return Err(fault("xml", open.pop().map(|element| element.name).unwrap_or_default())),
            Event::Decl(_) | Event::DocType(_) | Event::PI(_) | Event::Comment(_) => {}
        }
    }
}

fn position(at: u64) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

/// The prefix and the name without it.
fn name(name: &[u8]) -> (String, String) {
    let name = String::from_utf8_lossy(name);
    let (prefix, local) = name.split_once(':').unwrap_or(("", &name));
    (prefix.to_owned(), local.to_owned())
}

fn element(tag: &BytesStart<'_>, span: Span) -> Result<Element, Fault> {
    let fault = |reason: String| Fault { kind: "xml", reason, span };
    let mut attributes = Vec::new();
    let mut names = BTreeSet::new();
    // The library compares each name with all before it, which takes the square of a hostile tag's length.
    for attribute in tag.attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| fault(error.to_string()))?;
        let raw = String::from_utf8_lossy(&attribute.value);
        let value = quick_xml::escape::unescape(&raw).map_err(|error| fault(error.to_string()))?.into_owned();
        if !names.insert(attribute.key) {
            return Err(fault(String::from_utf8_lossy(attribute.key.as_ref()).into_owned()));
        }
        let (prefix, name) = name(attribute.key.as_ref());
        attributes.push(Attribute { prefix, name, value });
    }
    let (prefix, name) = name(tag.name().as_ref());
    Ok(Element { prefix, name, attributes, children: Vec::new(), span })
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

    fn told(text: &str) -> Option<&'static str> {
        parse(text, FileId(0)).err().map(|fault| fault.kind)
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
    fn an_attribute_of_another_vocabulary_is_not_ours() {
        let Ok(root) = parse("<a x:b=\"1\" b=\"2\" x:c=\"3\"/>", FileId(0)) else { panic!() };
        assert_eq!((root.attribute("b"), root.attribute("c")), (Some("2"), None));
    }

    #[test]
    fn counts_a_byte_order_mark() {
        for marks in ["", "\u{feff}", "\u{feff}\u{feff}"] {
            let text = format!("{marks}å<a/>");
            let Ok(root) = parse(&text, FileId(0)) else { panic!() };
            assert_eq!(text.get(root.span.start..root.span.end), Some("<a/>"));
        }
    }

    #[test]
    fn refuses_what_has_been_used_to_exhaust_or_deceive_readers() {
        let laughs = "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><a>&lol2;</a>";
        let outside = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        assert_eq!(told(laughs), Some("doctype"));
        assert_eq!(told(outside), Some("doctype"));
        assert_eq!(told("<a>&lol;</a>"), Some("entity"));
        assert_eq!(told(&"<a>".repeat(100_000)), Some("deep"));
        for broken in ["", "<a>", "<a></b>", "<a b=\"&x;\"/>", "<a b=1/>", "</a>", "<a b='1' b='2'/>", "<a/><b/>"] {
            assert_eq!(told(broken), Some("xml"), "{broken}");
        }
    }
}
