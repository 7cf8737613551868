//! The words of a finished page, piece by piece, each with the language that the page says it is in.

use std::borrow::Cow;

use crate::base::span::Span;
use crate::dom::{Document, Node, single_spaced};
use crate::language::{Identified, mismatch_of_all};

/// Elements whose words are of no language: code, and what is typed.
const NO_LANGUAGE: [&str; 9] = ["script", "style", "code", "kbd", "samp", "pre", "var", "textarea", "template"];

/// What is told of by its name alone, whatever words are in it.
const TOLD_AS_ONE: [&str; 4] = ["img", "math", "graphics-document", "graphics-symbol"];

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

impl<'a> Piece<'a> {
    /// The runs of text of a block as assistive technology reads them: neither code nor part of a picture, and not under
    /// a `lang` attribute of their own.
    pub fn runs(&self) -> impl Iterator<Item = Node<'a>> {
        let block = self.element;
        let is_own = move |run: &Node<'a>| {
            let inner = run.ancestors().take_while(move |node| *node != block);
            inner.into_iter().all(|node| node.is_inline() && !node.has("lang") && !node.is_any(&NO_LANGUAGE))
        };
        let is_part = |run: &Node<'a>| run.ancestors().any(|node| node.has_role(&TOLD_AS_ONE) || node.is_svg());
        block.descendants().filter(|node| node.is_text() && node.is_exposed()).filter(is_own).filter(move |run| !is_part(run))
    }
}

/// The place of some words within a run of text; all of it where the file writes them otherwise.
pub fn place(run: Node<'_>, words: &str) -> Span {
    let span = run.span();
    let start = run.document().source().get(span.start..span.end).and_then(|text| text.find(words));
    start.map_or(span, |at| {
        let start = span.start.saturating_add(at);
        Span { start, end: start.saturating_add(words.len()), ..span }
    })
}

/// The words of a page, gathered in two ways.
#[derive(Debug)]
pub struct Pieces<'a> {
    /// The words under each `lang` attribute, without those under another one further in. The first piece is that of
    /// `<html>`, with the page's title; what is hidden does not count.
    pub by_language: Vec<Piece<'a>>,
    /// The words of each paragraph, heading, item, cell and the like, without those under a `lang` attribute of their
    /// own. Words under a further `lang` within a line are a piece of their own, and that is not a block.
    pub by_block: Vec<Piece<'a>>,
}

/// Whose words those of a node are, and whether they count.
#[derive(Debug, Clone, Copy)]
struct Owners {
    language: usize,
    block: usize,
    is_read: bool,
}

impl<'a> Pieces<'a> {
    /// Gathers the words of a page.
    pub fn of(document: &'a Document) -> Self {
        let mut seen: Vec<Owners> = Vec::new();
        let none = || vec![String::new(); document.nodes().count()];
        let (mut by_language, mut by_block) = (none(), none());
        for node in document.nodes() {
            let around = node.parent().and_then(|parent| seen.get(parent.index()).copied());
            let mut own = around.unwrap_or(Owners { language: 0, block: 0, is_read: true });
            if node.is_element() {
                let has_language = node.has("lang");
                own.language = if has_language { node.index() } else { own.language };
                own.block = if has_language || !node.is_inline() { node.index() } else { own.block };
                own.is_read = own.is_read && !node.is_any(&NO_LANGUAGE);
            }
            seen.push(own);
            let is_shown = || !node.is_hidden() || node.parent().is_some_and(|parent| parent.is("title"));
            let words = if own.is_read && is_shown() { words(node) } else { Cow::Borrowed("") };
            if !words.trim().is_empty() {
                let words = single_spaced(&words);
                add(&mut by_language, own.language, &words);
                add(&mut by_block, own.block, &words);
            }
        }
        let is_inner = |piece: &Piece<'_>| piece.element.is_inline() && piece.element.has("lang");
        let by_block = pieces(document, by_block).into_iter().filter(|piece| !is_inner(piece)).collect();
        Self { by_language: pieces(document, by_language), by_block }
    }
}

/// Adds words to those of the node that owns them, with a space before them.
fn add(texts: &mut [String], owner: usize, words: &str) {
    if let Some(text) = texts.get_mut(owner) {
        text.push_str(if text.is_empty() { "" } else { " " });
        text.push_str(words);
    }
}

fn pieces(document: &Document, texts: Vec<String>) -> Vec<Piece<'_>> {
    let piece = |(own, text): (usize, String)| {
        let element = document.node(own).filter(|_| !text.is_empty())?;
        Some(Piece { element, language: element.language(), text })
    };
    texts.into_iter().enumerate().filter_map(piece).collect()
}

/// The words of a text, or the name of a picture.
fn words(node: Node<'_>) -> Cow<'_, str> {
    let is_picture = node.is_any(&["img", "area"]) || node.is_input(&["image"]);
    if is_picture { Cow::Owned(format!("{}.", node.accessible_name())) } else { Cow::Borrowed(node.own_text()) }
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
