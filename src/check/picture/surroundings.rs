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
            is_alone: block.is_none_or(|block| block.is("figure") || self.text(block).is_empty()) || is_between_blocks(picture),
            link,
        }
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

/// Whether what stands beside it, it or the link that it is all of, are blocks: it has a line of its own.
fn is_between_blocks(picture: Node<'_>) -> bool {
    let link = picture.parent().filter(|parent| parent.is("a") && parent.child_elements().count() == 1 && parent.text().is_empty());
    let own = link.unwrap_or(picture);
    let Some(parent) = own.parent().filter(|parent| !parent.is_inline()) else { return false };
    let others = parent.children().filter(|node| *node != own && !(node.is_text() && node.own_text().trim().is_empty()));
    let (before, after): (Vec<_>, Vec<_>) = others.partition(|node| node.index() < own.index());
    let is_block = |node: Option<&Node<'_>>| node.is_none_or(|node| node.is_element() && !node.is_inline());
    is_block(before.last()) && is_block(after.first())
}

const NO_RUNNING_WORDS: [&str; 11] = ["figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "script", "style", "title", "body"];
