//! Walking about in a page: parents, children, attributes, text, language.

use std::ops::Range;

use html5ever::{Namespace, ns};

use crate::base::span::Span;

use super::Document;
use super::spaces::single_spaced;

/// A node in document order.
#[derive(Debug, PartialEq)]
pub struct Record {
    /// The node that it is in.
    pub parent: usize,
    /// The first node after it that is not inside it.
    pub end: usize,
    /// What it is.
    pub data: Data,
}

/// What a node is.
#[derive(Debug, Default, PartialEq)]
pub enum Data {
    /// The document.
    Document,
    /// An element.
    Element(Element),
    /// A run of text.
    Text(Text),
    /// A comment, or nothing.
    #[default]
    Other,
}

/// The three languages that a page may be written in, and others that a script may make up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vocabulary {
    /// HTML.
    Html,
    /// SVG.
    Svg,
    /// MathML.
    MathMl,
}

impl From<&Namespace> for Vocabulary {
    fn from(namespace: &Namespace) -> Self {
        match *namespace {
            ns!(svg) => Self::Svg,
            ns!(mathml) => Self::MathMl,
            _ => Self::Html,
        }
    }
}

/// An element.
#[derive(Debug, PartialEq)]
pub struct Element {
    /// Its name; lower case in HTML, with capital letters as in the standard in SVG.
    pub name: String,
    /// What language it is of.
    pub namespace: Vocabulary,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
    /// Attributes whose name an earlier one has.
    pub repeated: Vec<Attribute>,
    /// Its start tag; empty where a browser adds the element itself.
    pub place: Range<usize>,
    /// Whether it is an unclosed formatting element that a browser opens anew.
    pub is_copy: bool,
}

/// An attribute with its places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name, in HTML in lower case.
    pub name: String,
    /// Its value, character references resolved.
    pub value: String,
    /// Where the name stands.
    pub name_place: Range<usize>,
    /// Where the value stands, without quotation marks.
    pub value_place: Range<usize>,
}

impl Attribute {
    /// An attribute without a value whose place is not known yet.
    pub fn named(name: String) -> Self {
        Self { name, value: String::new(), name_place: 0..0, value_place: 0..0 }
    }
}

/// A run of text.
#[derive(Debug, PartialEq)]
pub struct Text {
    /// The text, character references resolved.
    pub value: String,
    /// Where it stands.
    pub place: Range<usize>,
}

/// A node of a document.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    document: &'a Document,
    index: usize,
}

impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}

impl Eq for Node<'_> {}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:<{}>", self.index, self.name())
    }
}

impl<'a> Node<'a> {
    pub(super) fn new(document: &'a Document, index: usize) -> Self {
        Self { document, index }
    }

    /// Its number in document order.
    pub fn index(self) -> usize {
        self.index
    }

    /// The page that it is of.
    pub fn document(self) -> &'a Document {
        self.document
    }

    fn element(self) -> Option<&'a Element> {
        match &self.document.record(self.index).data {
            Data::Element(element) => Some(element),
            _ => None,
        }
    }

    fn run(self) -> Option<&'a Text> {
        match &self.document.record(self.index).data {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether it is an element.
    pub fn is_element(self) -> bool {
        self.element().is_some()
    }

    /// Its name, empty for what is no element.
    pub fn name(self) -> &'a str {
        self.element().map_or("", |element| &element.name)
    }

    /// Whether it is the HTML element of this name.
    pub fn is(self, name: &str) -> bool {
        self.element().is_some_and(|element| element.namespace == Vocabulary::Html && element.name == name)
    }

    /// Whether it is one of these HTML elements.
    pub fn is_any(self, names: &[&str]) -> bool {
        self.element().is_some_and(|element| element.namespace == Vocabulary::Html && names.contains(&element.name.as_str()))
    }

    /// Whether it is an HTML element.
    pub fn is_html(self) -> bool {
        self.element().is_some_and(|element| element.namespace == Vocabulary::Html)
    }

    /// Whether it is an SVG element.
    pub fn is_svg(self) -> bool {
        self.element().is_some_and(|element| element.namespace == Vocabulary::Svg)
    }

    /// Whether it is a formatting element that was left open elsewhere and that a browser opens anew here.
    pub fn is_copy(self) -> bool {
        self.element().is_some_and(|element| element.is_copy)
    }

    /// Its attributes, as a browser sees them.
    pub fn attributes(self) -> &'a [Attribute] {
        self.element().map_or(&[], |element| &element.attributes)
    }

    /// Attributes that a browser passes over, because an earlier one has the same name.
    pub fn repeated_attributes(self) -> &'a [Attribute] {
        self.element().map_or(&[], |element| &element.repeated)
    }

    fn attribute(self, name: &str) -> Option<&'a Attribute> {
        self.attributes().iter().find(|attribute| attribute.name == name)
    }

    /// The value of an attribute; empty when it is there without one.
    pub fn attr(self, name: &str) -> Option<&'a str> {
        self.attribute(name).map(|attribute| attribute.value.as_str())
    }

    /// Whether it has an attribute.
    pub fn has(self, name: &str) -> bool {
        self.attribute(name).is_some()
    }

    /// The place of an attribute's value without quotation marks; of its name when the value is empty, of the start
    /// tag when there is no such attribute.
    pub fn attr_span(self, name: &str) -> Span {
        match self.attribute(name) {
            Some(attribute) if attribute.value_place.is_empty() => self.document.span(&attribute.name_place),
            Some(attribute) => self.document.span(&attribute.value_place),
            None => self.span(),
        }
    }

    /// The place of an attribute's name.
    pub fn attr_name_span(self, name: &str) -> Span {
        self.attribute(name).map_or_else(|| self.span(), |attribute| self.document.span(&attribute.name_place))
    }

    /// The place of the start tag; of the text, for text. Where a browser adds an element, it is empty.
    pub fn span(self) -> Span {
        match &self.document.record(self.index).data {
            Data::Element(element) => self.document.span(&element.place),
            Data::Text(text) => self.document.span(&text.place),
            Data::Document | Data::Other => self.document.span(&(0..0)),
        }
    }

    /// The place of the words in it, without white space around them; of the start tag when there are none.
    pub fn text_span(self) -> Span {
        let words = |node: Node<'a>| node.run().filter(|run| !run.value.trim().is_empty()).map(|run| run.place.clone());
        let mut places = self.inclusive_descendants().filter_map(words);
        let Some(first) = places.next() else { return self.span() };
        let last = places.last().unwrap_or_else(|| first.clone());
        let (start, end) = (first.start, last.end.max(first.end));
        let Some(text) = self.document.html.get(start..end) else { return self.span() };
        let leading = text.len().saturating_sub(text.trim_start().len());
        let start = start.saturating_add(leading);
        self.document.span(&(start..start.saturating_add(text.trim().len())))
    }

    /// The element or document that it is in.
    pub fn parent(self) -> Option<Node<'a>> {
        (self.index != 0).then(|| Node::new(self.document, self.document.record(self.index).parent))
    }

    /// Everything that it is in, from its parent up to the document.
    pub fn ancestors(self) -> Ancestors<'a> {
        Ancestors(self.parent())
    }

    /// Itself, then its ancestors.
    pub fn inclusive_ancestors(self) -> Ancestors<'a> {
        Ancestors(Some(self))
    }

    /// The nearest ancestor that is the HTML element of this name.
    pub fn closest(self, name: &str) -> Option<Node<'a>> {
        self.ancestors().find(|node| node.is(name))
    }

    /// What is directly in it, text too.
    pub fn children(self) -> Children<'a> {
        Children { document: self.document, next: self.index.saturating_add(1), end: self.document.record(self.index).end }
    }

    /// The elements directly in it.
    pub fn child_elements(self) -> impl Iterator<Item = Node<'a>> {
        self.children().filter(|node| node.is_element())
    }

    /// All that is in it, in document order.
    pub fn descendants(self) -> impl DoubleEndedIterator<Item = Node<'a>> {
        let document = self.document;
        (self.index.saturating_add(1)..document.record(self.index).end).map(move |index| Node::new(document, index))
    }

    /// Itself, then all that is in it.
    pub fn inclusive_descendants(self) -> impl Iterator<Item = Node<'a>> {
        std::iter::once(self).chain(self.descendants())
    }

    /// Whether a node is in it.
    pub fn contains(self, node: Node<'_>) -> bool {
        self.index < node.index && node.index < self.document.record(self.index).end
    }

    /// Whether it is text.
    pub fn is_text(self) -> bool {
        self.run().is_some()
    }

    /// The text of a text node as it is; empty for anything else.
    pub fn own_text(self) -> &'a str {
        self.run().map_or("", |run| &run.value)
    }

    /// All text in it as it is, that of scripts and styles too.
    pub fn raw_text(self) -> String {
        self.inclusive_descendants().map(Node::own_text).collect()
    }

    /// The words in it with single spaces between them; without those of scripts, styles and the like.
    pub fn text(self) -> String {
        let mut words = String::new();
        let mut unread_until = 0;
        let mut blocks: Vec<usize> = Vec::new();
        for node in self.inclusive_descendants() {
            while blocks.pop_if(|end| *end <= node.index).is_some() {
                words.push(' ');
            }
            if node.index < unread_until {
                continue;
            }
            let end = self.document.record(node.index).end;
            if node.is_any(&["script", "style", "noscript", "noframes", "noembed"]) {
                unread_until = end;
            }
            if node.is_element() && !node.is_inline() {
                words.push(' ');
                blocks.push(end);
            }
            words.push_str(node.own_text());
        }
        single_spaced(&words)
    }

    /// The language in force, as written in the nearest `lang`; empty when none is given or it is given as unknown.
    pub fn language(self) -> &'a str {
        self.inclusive_ancestors().find_map(|node| node.attr("lang").or_else(|| node.attr("xml:lang"))).unwrap_or_default().trim()
    }
}

/// From a node up to the document.
#[derive(Debug, Clone)]
pub struct Ancestors<'a>(Option<Node<'a>>);

impl<'a> Iterator for Ancestors<'a> {
    type Item = Node<'a>;

    fn next(&mut self) -> Option<Node<'a>> {
        let node = self.0?;
        self.0 = node.parent();
        Some(node)
    }
}

/// What is directly in a node.
#[derive(Debug, Clone)]
pub struct Children<'a> {
    document: &'a Document,
    next: usize,
    end: usize,
}

impl<'a> Iterator for Children<'a> {
    type Item = Node<'a>;

    fn next(&mut self) -> Option<Node<'a>> {
        let node = (self.next < self.end).then(|| Node::new(self.document, self.next))?;
        self.next = self.document.record(self.next).end.max(self.next.saturating_add(1));
        Some(node)
    }
}
