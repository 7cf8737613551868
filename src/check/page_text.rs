//! The words of a finished page, piece by piece, each with the language that the page says it is in.

use std::collections::BTreeMap;

use crate::dom::{Document, Node, single_spaced};
use crate::language::{Identified, mismatch_of_all};

/// Elements whose words are of no language: code, and what is typed.
const NO_LANGUAGE: [&str; 9] = ["script", "style", "code", "kbd", "samp", "pre", "var", "textarea", "template"];

/// Words that stand under one `lang` attribute, or in one block under it.
#[derive(Debug)]
pub struct Piece<'a> {
    /// The element that they are in.
    pub element: Node<'a>,
    /// Its language as the page says, a tag; empty when it says none.
    pub language: &'a str,
    /// The words, and the names of the pictures among them.
    pub text: String,
}

/// The words under each `lang` attribute, without those under another one further in. The first piece is that of
/// `<html>`, with the page's title; what is hidden does not count.
pub fn by_language(document: &Document) -> Vec<Piece<'_>> {
    pieces(document, |node, parent| if node.has("lang") { node.index() } else { parent })
}

/// The words of each paragraph, heading, item, cell and the like, without those under a `lang` attribute of their own.
pub fn by_block(document: &Document) -> Vec<Piece<'_>> {
    // Words under a further `lang` within a line are a piece of their own, and that is not a block.
    let is_inner = |node: Node<'_>| node.is_inline() && node.has("lang");
    let all = pieces(document, |node, parent| if !node.is_inline() || node.has("lang") { node.index() } else { parent });
    all.into_iter().filter(|piece| !is_inner(piece.element)).collect()
}

/// Gathers the words by the element that `owner` gives for a node, from the owner of the node around it.
fn pieces(document: &Document, owner: impl Fn(Node<'_>, usize) -> usize) -> Vec<Piece<'_>> {
    // Of each node: whose words its are, and whether they count.
    let mut seen: Vec<(usize, bool)> = Vec::new();
    let mut elements: Vec<Node<'_>> = Vec::new();
    let mut texts: BTreeMap<usize, String> = BTreeMap::new();
    for node in document.nodes() {
        let (around, is_read) = node.parent().and_then(|parent| seen.get(parent.index()).copied()).unwrap_or((0, true));
        let own = if node.is_element() { owner(node, around) } else { around };
        let is_read = is_read && !node.is_any(&NO_LANGUAGE);
        elements.push(node);
        seen.push((own, is_read));
        let is_shown = !node.is_hidden() || node.parent().is_some_and(|parent| parent.is("title"));
        let words = if is_read && is_shown { words(node) } else { String::new() };
        if !words.trim().is_empty() {
            let text = texts.entry(own).or_default();
            text.push(' ');
            text.push_str(&words);
        }
    }
    let piece = |(own, text): (usize, String)| {
        let element = elements.get(own).copied()?;
        Some(Piece { element, language: element.language(), text: single_spaced(&text) })
    };
    texts.into_iter().filter_map(piece).collect()
}

/// The words of a text, or the name of a picture.
fn words(node: Node<'_>) -> String {
    let is_picture = node.is_any(&["img", "area"]) || node.is_input(&["image"]);
    if is_picture { format!("{}.", node.accessible_name()) } else { node.own_text().to_owned() }
}

/// The language that a page's own words are in when it is surely not the one that the page says.
pub fn page_in_other_language(by_language: &[Piece<'_>]) -> Option<Identified> {
    let piece = by_language.iter().find(|piece| piece.element.is("html"))?;
    mismatch_of_all(&piece.text, piece.language)
}

/// Whether a text names a book, a report or a decision, whose title stands in its own language: parts between commas
/// and a year.
pub fn is_reference(text: &str) -> bool {
    let is_year = |word: &str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    let has_year = text.split(|c: char| !c.is_ascii_digit()).any(is_year);
    has_year && text.contains(',') && !text.contains(". ") && text.split_whitespace().count() <= 30
}
