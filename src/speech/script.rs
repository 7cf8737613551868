//! What is said of a page: its own words in the order of reading, cut into sentences, each part in its language's voice.
//!
//! It is read off the finished page, so that it says what the page says whatever template or fact that came from.

use std::ops::Range;

use rayon::prelude::*;

use crate::base::edition::Edition;
use crate::base::output::Output;
use crate::base::source::Sources;
use crate::base::span::FileId;
use crate::dom::{Document, Node};
use crate::language::segment;
use crate::model::Site;
use crate::model::recording::Recording;
use crate::plan::sound::{self, Reader};
use crate::plan::{Plan, PlannedPage, Subject};

use super::say::Sayer;

/// What is said of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Script {
    /// The address of its sound without an ending, `/sv/skydd/listen`.
    pub address: String,
    /// Its sentences; none where a person reads it.
    pub sentences: Vec<Sentence>,
    /// The recording, where a person reads it.
    pub recording: Option<Recorded>,
}

/// A page as a person has read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The path of the file, to tell it by.
    pub path: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// The times of the sentences as WebVTT, where they are known.
    pub times: Option<String>,
}

/// A sentence, a heading or a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// As the page shows it.
    pub shown: String,
    /// As it is said.
    pub parts: Vec<Part>,
    /// Whether a paragraph ends with it.
    pub is_last: bool,
}

/// Words that one voice says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// The name of the voice.
    pub voice: String,
    /// The words.
    pub text: String,
}

/// What is passed over: ways to other pages, what can be pressed. So are notices and the player's own words, by their classes.
/// The theme's script that marks the sentences has the same list.
const NOT_READ: [&str; 12] =
    ["nav", "aside", "form", "script", "style", "svg", "audio", "button", "select", "noscript", "template", "textarea"];

/// Signs that turn the direction or break a word and are not heard.
const UNHEARD: [char; 7] = ['\u{ad}', '\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

/// Stands for a page that has no file among the sources.
const NO_FILE: FileId = FileId(u32::MAX);

/// What is said of each page that the site wants read aloud.
pub fn scripts(site: &Site, sources: &Sources, plan: &Plan, output: &Output) -> Vec<Script> {
    let script = |page: &PlannedPage| {
        let (address, reader) = sound::of(site, page)?;
        if let Reader::Person(recording) = reader {
            return Some(Script { address, sentences: Vec::new(), recording: Some(recorded(site, sources, page, recording)?) });
        }
        let bytes = output.get(page.path.as_str())?;
        let document = Document::parse(NO_FILE, std::str::from_utf8(&bytes).ok()?);
        let sentences = sentences(&document, &Sayer::new(site, &page.edition)?);
        Some(Script { address, sentences, recording: None })
    };
    plan.pages.par_iter().filter_map(script).collect()
}

/// The files of a recording.
fn recorded(site: &Site, sources: &Sources, page: &PlannedPage, recording: &Recording) -> Option<Recorded> {
    let Subject::Entry(key) = &page.subject else { return None };
    let files = &site.entry(key)?.files;
    let file = |name: &str| sources.file(*files.get(name)?);
    let times = recording.times().and_then(|name| String::from_utf8(file(&name)?.bytes().to_vec()).ok());
    let sound = file(&recording.file)?;
    Some(Recorded { path: sound.path.as_str().to_owned(), bytes: sound.bytes().to_vec(), times })
}

/// Words of one language within a paragraph.
struct Run {
    range: Range<usize>,
    language: Option<Edition>,
}

/// A paragraph, a heading, an item, a cell.
#[derive(Default)]
struct Block {
    text: String,
    runs: Vec<Run>,
}

impl Block {
    /// Adds words with single spaces between them.
    fn push(&mut self, words: &str, language: Option<Edition>) {
        let start = self.text.len();
        for letter in words.chars().filter(|letter| !UNHEARD.contains(letter)) {
            if !letter.is_whitespace() {
                self.text.push(letter);
            } else if !self.text.is_empty() && !self.text.ends_with(' ') {
                self.text.push(' ');
            }
        }
        self.runs.push(Run { range: start..self.text.len(), language });
    }
}

/// The sentences of a page: the numbers for when it is urgent, which stand before everything, then its own words.
fn sentences(document: &Document, sayer: &Sayer<'_>) -> Vec<Sentence> {
    let Some(main) = document.elements().find(|node| node.is("main")) else { return Vec::new() };
    let is_call =
        |node: &Node<'_>| node.is("a") && node.index() < main.index() && node.attr("href").is_some_and(|href| href.starts_with("tel:"));
    let mut blocks = Vec::new();
    for call in document.elements().filter(is_call) {
        read(call, &mut blocks);
        blocks.push(Block::default());
    }
    read(main, &mut blocks);
    blocks.iter().flat_map(|block| of_block(block, sayer)).collect()
}

/// Adds the words within an element, a block for each that begins a line of its own.
fn read(node: Node<'_>, blocks: &mut Vec<Block>) {
    if node.is_text() {
        if blocks.is_empty() {
            blocks.push(Block::default());
        }
        let language = node.parent().and_then(|parent| Edition::parse(parent.language()));
        if let Some(block) = blocks.last_mut() {
            block.push(node.own_text(), language);
        }
        return;
    }
    let is_aside =
        || node.attr("class").is_some_and(|classes| classes.split_whitespace().any(|class| matches!(class, "notice" | "listen")));
    if node.is_any(&NOT_READ) || node.is_hidden() || node.is_aria_hidden() || is_aside() {
        return;
    }
    if node.is("br") {
        blocks.push(Block::default());
    }
    let stands_alone = node.is_element() && !node.is_inline();
    if stands_alone {
        blocks.push(Block::default());
    }
    node.children().for_each(|child| read(child, blocks));
    if stands_alone {
        blocks.push(Block::default());
    }
}

fn of_block(block: &Block, sayer: &Sayer<'_>) -> Vec<Sentence> {
    let ranges = segment::sentences(&block.text, sayer.language());
    let mut sentences: Vec<Sentence> = ranges
        .into_iter()
        .filter_map(|range| {
            let shown = block.text.get(range.clone())?.trim().to_owned();
            let parts = parts(block, &range, sayer);
            (!parts.is_empty()).then_some(Sentence { shown, parts, is_last: false })
        })
        .collect();
    if let Some(last) = sentences.last_mut() {
        last.is_last = true;
    }
    sentences
}

/// The words of a sentence by the voices that say them. What no voice can say is only shown.
fn parts(block: &Block, sentence: &Range<usize>, sayer: &Sayer<'_>) -> Vec<Part> {
    let mut raw: Vec<(&str, Option<Edition>, String)> = Vec::new();
    for run in &block.runs {
        let (start, end) = (run.range.start.max(sentence.start), run.range.end.min(sentence.end));
        let Some(words) = block.text.get(start..end).filter(|words| !words.is_empty()) else { continue };
        let Some(voice) = sayer.voice(run.language.as_ref()) else { continue };
        match raw.last_mut() {
            Some((known, _, text)) if *known == voice => text.push_str(words),
            _ => raw.push((voice, run.language.clone(), words.to_owned())),
        }
    }
    let is_heard = |text: &str| text.contains(char::is_alphanumeric);
    let part = |(voice, language, text): (&str, Option<Edition>, String)| {
        let text = sayer.said(&text, language.as_ref());
        is_heard(&text).then(|| Part { voice: voice.to_owned(), text })
    };
    raw.into_iter().filter_map(part).collect()
}
