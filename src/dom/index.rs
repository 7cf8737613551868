//! Where the elements of a name, with an attribute or of a role stand, so that a rule looks at those that it is about.

#![expect(clippy::disallowed_types, reason = "lists are asked for by name; where several are put together, they are sorted")]

use std::collections::HashMap;

use ahash::RandomState;

use super::Document;
use super::tree::Node;

/// The elements of a page by what they are and have, each list in document order.
#[derive(Debug, Default)]
pub struct Index {
    names: Lists<String>,
    attributes: Lists<String>,
    roles: Lists<&'static str>,
}

/// Numbers of elements by what they have in common.
type Lists<K> = HashMap<K, Vec<usize>, RandomState>;

impl Index {
    /// Files the elements of a page by names and attributes.
    pub fn of(document: &Document) -> Self {
        let mut index = Self::default();
        for node in document.elements() {
            file(&mut index.names, node.name(), node);
            for attribute in node.attributes() {
                file(&mut index.attributes, &attribute.name, node);
            }
        }
        index
    }

    /// Files them by roles, which are found by names and attributes.
    pub fn add_roles(&mut self, document: &Document) {
        for (node, role) in document.elements().filter_map(|node| Some((node, node.role()?))) {
            self.roles.entry(role).or_default().push(node.index());
        }
    }
}

/// A name is made anew only when it is met for the first time.
fn file(lists: &mut Lists<String>, name: &str, node: Node<'_>) {
    match lists.get_mut(name) {
        Some(list) => list.push(node.index()),
        None => drop(lists.insert(name.to_owned(), vec![node.index()])),
    }
}

/// Some elements of a page in document order.
type Nodes<'a> = std::vec::IntoIter<Node<'a>>;

impl Document {
    /// All HTML elements of a name, in document order.
    pub fn named<'a>(&'a self, name: &'a str) -> impl DoubleEndedIterator<Item = Node<'a>> {
        let listed = self.index.names.get(name).map_or(&[][..], Vec::as_slice);
        listed.iter().map(|index| Node::new(self, *index)).filter(|node| node.is_html())
    }

    /// All elements with an attribute, in document order.
    pub fn with_attribute(&self, name: &str) -> impl DoubleEndedIterator<Item = Node<'_>> {
        let listed = self.index.attributes.get(name).map_or(&[][..], Vec::as_slice);
        listed.iter().map(|index| Node::new(self, *index))
    }

    /// All elements with one of some attributes, in document order.
    pub fn with_any_attribute<'a>(&'a self, names: &[&str]) -> Nodes<'a> {
        self.in_order(names.iter().filter_map(|name| self.index.attributes.get(*name)))
    }

    /// All elements with an attribute whose name begins so, in document order.
    pub fn with_attributes_from<'a>(&'a self, start: &str) -> Nodes<'a> {
        self.in_order(self.index.attributes.iter().filter(|(name, _)| name.starts_with(start)).map(|(_, listed)| listed))
    }

    /// All elements of one of some names, in HTML or not, or with one of some attributes, in document order.
    pub fn named_or_with<'a>(&'a self, names: &[&str], attributes: &[&str]) -> Nodes<'a> {
        let by_name = names.iter().filter_map(|name| self.index.names.get(*name));
        self.in_order(by_name.chain(attributes.iter().filter_map(|name| self.index.attributes.get(*name))))
    }

    /// All elements of one of some roles, in document order.
    pub fn with_role<'a>(&'a self, roles: &[&str]) -> Nodes<'a> {
        self.in_order(roles.iter().filter_map(|role| self.index.roles.get(*role)))
    }

    fn in_order<'a>(&'a self, lists: impl Iterator<Item = &'a Vec<usize>>) -> Nodes<'a> {
        let mut all: Vec<usize> = lists.flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        all.into_iter().map(|index| Node::new(self, index)).collect::<Vec<_>>().into_iter()
    }
}
