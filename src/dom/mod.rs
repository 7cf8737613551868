//! A finished page as a browser reads it, each element with its place in the file.
//!
//! The text is cut into tokens that know their bytes (html5gum) and put together by the algorithm of the WHATWG's HTML
//! standard (html5ever's tree builder), so that what a rule sees is what a browser would see.

pub mod aria;
mod build;
mod focus;
mod hiding;
mod index;
mod markup;
mod name;
pub mod omission;
mod parse;
mod plain;
mod plain_names;
mod role;
mod sheets;
mod spaces;
pub mod table;
pub mod tokens;
mod tree;
mod visible;

#[cfg(test)]
mod tests;

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::base::span::{FileId, Span};

pub use focus::BUTTONS;
pub use parse::in_full;
pub use plain::parse as plainly;
pub use sheets::{Beside, StyleSheet};
pub use spaces::single_spaced;
pub use tree::{Ancestors, Attribute, Children, Node};
use tree::{Data, Record};

/// A page: its nodes in document order, so that what is inside a node follows it in one piece.
#[derive(Debug)]
pub struct Document {
    /// The file it was read from.
    pub file: FileId,
    html: String,
    nodes: Vec<Record>,
    ids: BTreeMap<String, usize>,
    /// The `<label for>` elements by what they are for.
    labels: BTreeMap<String, Vec<usize>>,
    /// The elements with `aria-owns` by the ids in it.
    owners: BTreeMap<String, usize>,
    sheets: sheets::Sheets,
    malformed: Vec<std::ops::Range<usize>>,
    hidings: Vec<visible::Hiding>,
    index: index::Index,
    /// The names of elements, each found when it is first asked for.
    names: Vec<OnceCell<String>>,
    roles: Vec<Option<role::InForce>>,
}

impl Document {
    /// Reads a page. There is no HTML that cannot be read (WHATWG HTML, 13.2).
    ///
    /// Elements nested deeper than browsers allow (512) are passed over, their text is kept.
    pub fn parse(file: FileId, html: &str) -> Self {
        Self::parse_beside(file, html, &|_, _| None)
    }

    /// Reads a page with the style sheets that lie beside it.
    pub fn parse_beside(file: FileId, html: &str, beside: &Beside<'_>) -> Self {
        let (nodes, malformed) = parse::parse(html);
        let mut document = Self {
            file,
            html: html.to_owned(),
            nodes,
            ids: BTreeMap::new(),
            labels: BTreeMap::new(),
            owners: BTreeMap::new(),
            sheets: sheets::Sheets::default(),
            malformed,
            hidings: Vec::new(),
            index: index::Index::default(),
            names: Vec::new(),
            roles: Vec::new(),
        };
        let (mut ids, mut labels, mut owners) = (BTreeMap::new(), BTreeMap::<String, Vec<usize>>::new(), BTreeMap::new());
        document.index = index::Index::of(&document);
        for (node, id) in document.valued("id").filter(|(_, id)| !id.is_empty()) {
            ids.entry(id.to_owned()).or_insert(node.index());
        }
        for (node, id) in document.valued("for").filter(|(node, _)| node.is("label")) {
            labels.entry(id.to_owned()).or_default().push(node.index());
        }
        for (node, id) in document.valued("aria-owns").flat_map(|(node, ids)| ids.split_ascii_whitespace().map(move |id| (node, id))) {
            owners.entry(id.to_owned()).or_insert(node.index());
        }
        (document.ids, document.labels, document.owners) = (ids, labels, owners);
        document.sheets = sheets::gather(&document, beside);
        document.hidings = visible::look(&document);
        document.roles = role::look(&document);
        let mut index = std::mem::take(&mut document.index);
        index.add_roles(&document);
        document.index = index;
        document.names.resize_with(document.nodes.len(), OnceCell::new);
        document
    }

    /// The text that it was read from.
    pub fn source(&self) -> &str {
        &self.html
    }

    /// Its style sheets, in the order in which they hold: a later one wins.
    pub fn style_sheets(&self) -> &[StyleSheet] {
        &self.sheets.read
    }

    /// Whether it has style sheets that are not among [`Self::style_sheets`], so that nobody can tell how it looks.
    pub fn has_unread_sheets(&self) -> bool {
        self.sheets.has_unread
    }

    /// Where a browser has to guess what was meant: the parse errors of the tree builder (WHATWG HTML, 13.2.6).
    pub fn malformed(&self) -> impl Iterator<Item = Span> + '_ {
        self.malformed.iter().map(|place| self.span(place))
    }

    /// The document itself, above `<html>`.
    pub fn root(&self) -> Node<'_> {
        Node::new(self, 0)
    }

    /// All nodes in document order, the document first.
    pub fn nodes(&self) -> impl DoubleEndedIterator<Item = Node<'_>> {
        (0..self.nodes.len()).map(|index| Node::new(self, index))
    }

    /// A node by its number in document order.
    pub fn node(&self, index: usize) -> Option<Node<'_>> {
        (index < self.nodes.len()).then(|| Node::new(self, index))
    }

    /// All elements in document order. What stands in a `<template>` is none of the page's.
    pub fn elements(&self) -> impl DoubleEndedIterator<Item = Node<'_>> {
        self.nodes().filter(|node| node.is_element())
    }

    /// The `<html>` element.
    pub fn html(&self) -> Option<Node<'_>> {
        self.root().children().find(|node| node.is("html"))
    }

    /// The first element with this id.
    pub fn by_id(&self, id: &str) -> Option<Node<'_>> {
        self.ids.get(id).map(|index| Node::new(self, *index))
    }

    /// The elements that an attribute names by their ids, in its order; an id that leads nowhere is left out.
    pub fn by_ids<'a>(&'a self, ids: &'a str) -> impl Iterator<Item = Node<'a>> {
        ids.split_ascii_whitespace().filter_map(|id| self.by_id(id))
    }

    /// The element that owns another by naming its id in `aria-owns`.
    pub fn owner_of(&self, id: &str) -> Option<Node<'_>> {
        self.owners.get(id).map(|index| Node::new(self, *index))
    }

    /// All elements with an attribute, each with its value.
    fn valued<'a>(&'a self, name: &'a str) -> impl Iterator<Item = (Node<'a>, &'a str)> {
        self.with_attribute(name).filter_map(move |node| Some((node, node.attr(name)?)))
    }

    fn labels_for<'a>(&'a self, control: Node<'a>) -> impl Iterator<Item = Node<'a>> {
        let labels = control.attr("id").and_then(|id| self.labels.get(id));
        labels.into_iter().flatten().map(|index| Node::new(self, *index))
    }

    fn record(&self, index: usize) -> &Record {
        const NOTHING: &Record = &Record { parent: 0, end: 0, data: Data::Other };
        self.nodes.get(index).unwrap_or(NOTHING)
    }

    fn span(&self, range: &std::ops::Range<usize>) -> Span {
        Span { file: self.file, start: range.start, end: range.end }
    }
}
