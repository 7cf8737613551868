//! The tree while it grows: what the tree builder asks for, with the place of the token that it comes from.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{LocalName, Namespace, QualName};

use super::tree::{Attribute, Data, Element, Record, Text};

/// A start tag as written.
#[derive(Debug, Clone, Default)]
pub struct StartTag {
    /// Its name in lower case.
    pub name: String,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
    /// Attributes whose name an earlier one has; a browser passes them over.
    pub repeated: Vec<Attribute>,
    /// Where it stands.
    pub place: Range<usize>,
}

impl StartTag {
    /// A tag whose attributes are still to come.
    pub fn new(name: String, place: Range<usize>) -> Self {
        Self { name, place, ..Self::default() }
    }

    /// Keeps the first attribute of each name.
    pub fn set_repeated_aside(&mut self) {
        let mut names = BTreeSet::new();
        if self.attributes.iter().all(|attribute| names.insert(attribute.name.as_str())) {
            return;
        }
        let mut names = BTreeSet::new();
        let (first, repeated) =
            std::mem::take(&mut self.attributes).into_iter().partition(|attribute| names.insert(attribute.name.clone()));
        (self.attributes, self.repeated) = (first, repeated);
    }
}

/// A node with its neighbours; 0, the document, is nobody's child and stands for "none".
#[derive(Debug, Default)]
struct Draft {
    parent: usize,
    before: usize,
    after: usize,
    first: usize,
    last: usize,
    depth: usize,
    name: Option<QualName>,
    data: Data,
}

/// Where the reading is.
#[derive(Debug, Default)]
struct Reading {
    token: Range<usize>,
    text: Range<usize>,
    tag: Option<StartTag>,
    /// The last formatting element of each name, which the tree builder opens anew in other places.
    formatting: BTreeMap<&'static str, usize>,
}

/// The elements of the list of active formatting elements (WHATWG HTML, 13.2.4.2).
const FORMATTING: [&str; 14] = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

/// What the tree builder builds in.
pub struct Sink {
    nodes: RefCell<Vec<Draft>>,
    reading: RefCell<Reading>,
    depth: Cell<usize>,
    most_nodes: usize,
}

/// The name of an element, as the tree builder wants it.
#[derive(Debug)]
pub struct Name(QualName);

impl ElemName for Name {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }

    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl Sink {
    /// An empty document for a text of so many bytes.
    pub fn new(bytes: usize) -> Self {
        Self {
            nodes: RefCell::new(vec![Draft { data: Data::Document, ..Draft::default() }]),
            reading: RefCell::default(),
            depth: Cell::new(0),
            // Unclosed formatting elements are opened anew in each paragraph: hostile pages could fill any memory.
            most_nodes: bytes.saturating_add(1000),
        }
    }

    /// Whether there are more nodes than any honest text of this length makes.
    pub fn is_full(&self) -> bool {
        self.nodes.borrow().len() > self.most_nodes
    }

    /// How deep the element lies that was put in last.
    pub fn depth(&self) -> usize {
        self.depth.get()
    }

    /// The next token is this start tag.
    pub fn reads_tag(&self, tag: StartTag) {
        let mut reading = self.reading.borrow_mut();
        reading.token = tag.place.clone();
        reading.tag = Some(tag);
    }

    /// The next token is text.
    pub fn reads_text(&self, place: Range<usize>) {
        let mut reading = self.reading.borrow_mut();
        reading.text = place.clone();
        reading.token = place;
        reading.tag = None;
    }

    /// The next token is none of those.
    pub fn reads(&self, place: Range<usize>) {
        let mut reading = self.reading.borrow_mut();
        reading.token = place;
        reading.tag = None;
    }

    /// The tree, flat and in document order.
    pub fn into_records(self) -> Vec<Record> {
        let mut drafts = self.nodes.into_inner();
        let mut records: Vec<Record> = Vec::with_capacity(drafts.len());
        // Pairs of a draft and its parent's record; a parent's children lie on top of what follows it.
        let mut waiting = vec![(0, 0)];
        while let Some((index, parent)) = waiting.pop() {
            let Some(draft) = drafts.get_mut(index) else { continue };
            let (data, mut child) = (std::mem::take(&mut draft.data), draft.last);
            let own = records.len();
            records.push(Record { parent, end: own.saturating_add(1), data });
            while child != 0 {
                waiting.push((child, own));
                child = drafts.get(child).map_or(0, |draft| draft.before);
            }
        }
        for index in (1..records.len()).rev() {
            let Some((parent, end)) = records.get(index).map(|record| (record.parent, record.end)) else { continue };
            if let Some(parent) = records.get_mut(parent) {
                parent.end = parent.end.max(end);
            }
        }
        records
    }

    /// The tag that an element was read from.
    fn tag_of(&self, index: usize) -> StartTag {
        match self.nodes.borrow().get(index) {
            Some(Draft { data: Data::Element(Element { attributes, repeated, place, .. }), .. }) => {
                StartTag { name: String::new(), attributes: attributes.clone(), repeated: repeated.clone(), place: place.clone() }
            }
            _ => StartTag::default(),
        }
    }

    fn put(&self, draft: Draft) -> usize {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(draft);
        nodes.len().saturating_sub(1)
    }

    /// The attributes as the tree builder wants them, each with its place in the tag, whose order they keep.
    fn placed(attributes: Vec<html5ever::Attribute>, tag: &mut StartTag) -> Vec<Attribute> {
        let written = std::mem::take(&mut tag.attributes).into_iter().map(Some).chain(std::iter::repeat_with(|| None));
        let placed = attributes.into_iter().zip(written).map(|(attribute, written)| {
            let local: &str = &attribute.name.local;
            let prefix = attribute.name.prefix.as_deref().filter(|prefix| !prefix.is_empty());
            match written {
                Some(written) if prefix.is_none() && written.name == *local && *written.value == *attribute.value => written,
                written => {
                    let name = prefix.map_or_else(|| local.to_owned(), |prefix| format!("{prefix}:{local}"));
                    let place = written.map(|written| (written.name_place, written.value_place));
                    let (name_place, value_place) = place.unwrap_or_else(|| (tag.place.clone(), tag.place.clone()));
                    Attribute { name, value: attribute.value.to_string(), name_place, value_place }
                }
            }
        });
        placed.collect()
    }
}

impl Draft {
    fn is_text(&self) -> bool {
        matches!(self.data, Data::Text(_))
    }
}

/// Links between nodes.
struct Links<'a>(&'a mut Vec<Draft>);

impl Links<'_> {
    fn with(&mut self, index: usize, change: impl FnOnce(&mut Draft)) {
        if let Some(draft) = self.0.get_mut(index).filter(|_| index != 0) {
            change(draft);
        }
    }

    fn get(&self, index: usize) -> (usize, usize, usize) {
        self.0.get(index).map_or((0, 0, 0), |draft| (draft.parent, draft.before, draft.after))
    }

    fn cut(&mut self, index: usize) {
        let (parent, before, after) = self.get(index);
        self.with(before, |draft| draft.after = after);
        self.with(after, |draft| draft.before = before);
        if let Some(draft) = self.0.get_mut(parent) {
            draft.first = if draft.first == index { after } else { draft.first };
            draft.last = if draft.last == index { before } else { draft.last };
        }
        self.with(index, |draft| (draft.parent, draft.before, draft.after) = (0, 0, 0));
    }

    /// Puts a node into `parent` before its child `next`, last of all when that is 0.
    fn put(&mut self, index: usize, parent: usize, next: usize) {
        self.cut(index);
        let before = if next == 0 { self.0.get(parent).map_or(0, |draft| draft.last) } else { self.get(next).1 };
        let depth = self.0.get(parent).map_or(0, |draft| draft.depth).saturating_add(1);
        self.with(index, |draft| (draft.parent, draft.before, draft.after, draft.depth) = (parent, before, next, depth));
        self.with(before, |draft| draft.after = index);
        self.with(next, |draft| draft.before = index);
        if let Some(draft) = self.0.get_mut(parent) {
            draft.first = if before == 0 { index } else { draft.first };
            draft.last = if next == 0 { index } else { draft.last };
        }
    }
}

impl Sink {
    fn insert(&self, parent: usize, next: usize, child: NodeOrText<usize>) {
        let index = match child {
            NodeOrText::AppendNode(index) => index,
            NodeOrText::AppendText(text) => {
                let place = self.reading.borrow().text.clone();
                let mut nodes = self.nodes.borrow_mut();
                let before = match next {
                    0 => nodes.get(parent).map_or(0, |draft| draft.last),
                    next => nodes.get(next).map_or(0, |draft| draft.before),
                };
                if let Some(Draft { data: Data::Text(run), .. }) = nodes.get_mut(before).filter(|draft| draft.is_text()) {
                    run.value.push_str(&text);
                    run.place = run.place.start.min(place.start)..run.place.end.max(place.end);
                    return;
                }
                nodes.push(Draft { data: Data::Text(Text { value: text.to_string(), place }), ..Draft::default() });
                nodes.len().saturating_sub(1)
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        Links(&mut nodes).put(index, parent, next);
        if let Some(draft) = nodes.get(index).filter(|draft| !draft.is_text()) {
            self.depth.set(draft.depth);
        }
    }
}

impl TreeSink for Sink {
    type Handle = usize;
    type Output = ();
    type ElemName<'a> = Name;

    fn finish(self) {}

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> usize {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a usize) -> Name {
        let nodes = self.nodes.borrow();
        let name = nodes.get(*target).and_then(|draft| draft.name.clone());
        Name(name.unwrap_or_else(|| QualName::new(None, html5ever::ns!(), LocalName::from(""))))
    }

    fn create_element(&self, name: QualName, attrs: Vec<html5ever::Attribute>, _: ElementFlags) -> usize {
        let local: &str = &name.local;
        let mut reading = self.reading.borrow_mut();
        let is_own = |tag: &StartTag| {
            let is_named = tag.name.eq_ignore_ascii_case(local) || (tag.name == "image" && local == "img");
            is_named && tag.attributes.iter().map(|attribute| &*attribute.value).eq(attrs.iter().map(|attribute| &*attribute.value))
        };
        let start = reading.token.start;
        let own = reading.tag.take_if(|tag| is_own(tag));
        let formatting = FORMATTING.iter().find(|known| **known == local);
        let (mut tag, is_copy) = match (own, formatting) {
            (Some(tag), _) => (tag, false),
            (None, Some(known)) => (reading.formatting.get(known).map(|last| self.tag_of(*last)).unwrap_or_default(), true),
            (None, None) => (StartTag::new(String::new(), start..start), false),
        };
        let attributes = Self::placed(attrs, &mut tag);
        let element =
            Element { name: local.to_owned(), namespace: (&name.ns).into(), attributes, repeated: tag.repeated, place: tag.place, is_copy };
        let index = self.put(Draft { name: Some(name), data: Data::Element(element), ..Draft::default() });
        if let Some(known) = formatting.filter(|_| !is_copy) {
            reading.formatting.insert(known, index);
        }
        index
    }

    fn create_comment(&self, _: StrTendril) -> usize {
        self.put(Draft::default())
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> usize {
        self.put(Draft::default())
    }

    fn append(&self, parent: &usize, child: NodeOrText<usize>) {
        self.insert(*parent, 0, child);
    }

    fn append_based_on_parent_node(&self, element: &usize, prev_element: &usize, child: NodeOrText<usize>) {
        let has_parent = self.nodes.borrow().get(*element).is_some_and(|draft| draft.parent != 0);
        if has_parent {
            self.append_before_sibling(element, child);
        } else {
            self.append(prev_element, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    /// What is in a template is kept apart, in a node that hangs nowhere.
    fn get_template_contents(&self, target: &usize) -> usize {
        let depth = self.nodes.borrow().get(*target).map_or(0, |draft| draft.depth);
        self.put(Draft { depth, ..Draft::default() })
    }

    fn same_node(&self, x: &usize, y: &usize) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &usize, new_node: NodeOrText<usize>) {
        let parent = self.nodes.borrow().get(*sibling).map_or(0, |draft| draft.parent);
        self.insert(parent, *sibling, new_node);
    }

    fn add_attrs_if_missing(&self, target: &usize, attrs: Vec<html5ever::Attribute>) {
        let mut tag = self.reading.borrow().tag.clone().unwrap_or_default();
        let mut nodes = self.nodes.borrow_mut();
        let Some(Draft { data: Data::Element(element), .. }) = nodes.get_mut(*target) else { return };
        let own: BTreeSet<String> = element.attributes.iter().map(|own| own.name.clone()).collect();
        element.attributes.extend(Self::placed(attrs, &mut tag).into_iter().filter(|attribute| !own.contains(&attribute.name)));
    }

    fn remove_from_parent(&self, target: &usize) {
        Links(&mut self.nodes.borrow_mut()).cut(*target);
    }

    fn reparent_children(&self, node: &usize, new_parent: &usize) {
        let mut nodes = self.nodes.borrow_mut();
        let mut links = Links(&mut nodes);
        let mut child = links.0.get(*node).map_or(0, |draft| draft.first);
        while child != 0 {
            let (_, _, after) = links.get(child);
            links.put(child, *new_parent, 0);
            child = after;
        }
    }
}
