//! What stands around a picture on a finished page: the words before and after it, its caption, its link.

use std::collections::BTreeMap;

use crate::dom::{Document, Node};

use super::LinkAround;

/// How far the eye goes for the words beside a picture.
const MOST_NODES: usize = 40;

/// What stands around a picture.
pub(super) struct Surroundings {
    pub caption: String,
    pub before: String,
    pub after: String,
    pub is_alone: bool,
    pub link: Option<LinkAround>,
}

/// Looks around the pictures of one page, and reads what several of them are in only once.
pub(super) struct Viewer<'a> {
    nodes: Vec<Node<'a>>,
    texts: BTreeMap<usize, String>,
    captions: BTreeMap<usize, Option<Node<'a>>>,
}

impl<'a> Viewer<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self { nodes: document.nodes().collect(), texts: BTreeMap::new(), captions: BTreeMap::new() }
    }

    fn text(&mut self, node: Node<'a>) -> String {
        self.texts.entry(node.index()).or_insert_with(|| node.text()).clone()
    }

    pub(super) fn around(&mut self, picture: Node<'a>) -> Surroundings {
        let link = picture.closest("a").filter(|link| link.has("href"));
        let link = link.map(|link| LinkAround {
            text: self.text(link),
            has_name: !link.accessible_name().is_empty(),
            target: link.attr("href").unwrap_or_default().to_owned(),
        });
        let block = picture.ancestors().find(|node| !node.is_inline());
        let caption = picture.closest("figure").and_then(|figure| {
            let find = || figure.descendants().find(|node| node.is("figcaption"));
            *self.captions.entry(figure.index()).or_insert_with(find)
        });
        Surroundings {
            caption: caption.map(|caption| self.text(caption)).unwrap_or_default(),
            before: self.beside(picture, true),
            after: self.beside(picture, false),
            is_alone: block.is_none_or(|block| block.is("figure") || self.text(block).is_empty()) || self.is_between_blocks(picture),
            link,
        }
    }

    /// Whether what stands beside it, or beside the link that it is all of, are blocks: it has a line of its own.
    fn is_between_blocks(&self, picture: Node<'a>) -> bool {
        let is_all_of = |link: &Node<'a>| link.is("a") && link.child_elements().nth(1).is_none() && link.text().is_empty();
        let own = picture.parent().filter(is_all_of).unwrap_or(picture);
        let Some(around) = own.parent().filter(|around| !around.is_inline()) else { return false };
        let says_something = |node: &&Node<'a>| !node.is_text() || !node.own_text().trim().is_empty();
        let before = self.nodes.get(..own.index()).and_then(|before| before.iter().rev().take(MOST_NODES).find(says_something));
        let after =
            self.nodes.get(own.index()..).unwrap_or_default().iter().take(MOST_NODES).filter(|node| **node != own && !own.contains(**node));
        let beside = |node: &Node<'a>| node.inclusive_ancestors().find(|node| node.parent() == Some(around));
        let is_block = |node: Node<'a>| node.is_element() && !node.is_inline();
        [before, after.into_iter().find(says_something)].into_iter().flatten().filter_map(beside).all(is_block)
    }

    /// The nearest words before or after, those of one block; a caption and a heading are no running words.
    fn beside(&mut self, picture: Node<'a>, is_before: bool) -> String {
        let at = picture.index();
        let is_words = |node: &&Node<'a>| node.is_text() && !picture.contains(**node) && !node.own_text().trim().is_empty();
        let first = if is_before {
            self.nodes.get(at.saturating_sub(MOST_NODES)..at).and_then(|near| near.iter().rev().find(is_words)).copied()
        } else {
            let after = at.saturating_add(1);
            self.nodes.get(after..).and_then(|near| near.iter().take(MOST_NODES).find(is_words)).copied()
        };
        let Some(first) = first else { return String::new() };
        match first.ancestors().find(|node| !node.is_inline()) {
            Some(block) if block.is_any(&NO_RUNNING_WORDS) => String::new(),
            Some(block) if !block.contains(picture) => self.text(block),
            _ => first.own_text().trim().to_owned(),
        }
    }
}

const NO_RUNNING_WORDS: [&str; 11] = ["figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "script", "style", "title", "body"];
