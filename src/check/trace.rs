//! Leads a finding on a finished page back to the text that its words came from.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::hash::{self, Digest};
use crate::base::source::Sources;
use crate::base::span::{FileId, Span};
use crate::dom::Document;
use crate::dom::Node;
use crate::model::Site;
use crate::plan::PlannedPage;

use super::picture;

/// Shorter words stand in too many places to tell which is meant.
const FEWEST_LETTERS: usize = 3;

/// Where the words of a site stand.
pub struct Trace<'a> {
    site: &'a Site,
    sources: &'a Sources,
    /// Titles, summaries and alternative texts, which stand on other pages than their own; gathered when a finding asks.
    /// Each by its digest, since the texts themselves are as many as the pages.
    known: OnceLock<BTreeMap<Digest, Span>>,
}

impl<'a> Trace<'a> {
    /// Looks through nothing yet.
    pub fn new(site: &'a Site, sources: &'a Sources) -> Self {
        Self { site, sources, known: OnceLock::new() }
    }

    /// The same for one page.
    pub fn of_page<'p>(&'p self, page: &'p PlannedPage) -> PageTrace<'p> {
        let texts = self.texts_of(page).into_iter().map(|file| (file, OnceCell::new())).collect();
        PageTrace { trace: self, page, texts }
    }

    /// The files of the page's subject, the one whose words are shown first.
    fn texts_of(&self, page: &PlannedPage) -> Vec<FileId> {
        let Some(key) = page.subject.entry() else { return Vec::new() };
        let Some(entry) = self.site.entry(key) else { return Vec::new() };
        let shown = self.site.settings.chain(&page.edition).into_iter().find_map(|edition| entry.words.get(&edition));
        shown.map(|words| words.file).into_iter().chain([entry.file]).collect()
    }

    /// The place of words that a locale says: the line of its message.
    fn message(&self, edition: &Edition, words: &str) -> Option<Span> {
        let tags = [edition.tag(), edition.language()];
        tags.iter().find_map(|tag| {
            let folder = format!("locales/{tag}/");
            let mut files = self.sources.under(&folder).collect::<Vec<_>>().into_iter();
            files.find_map(|(file, source)| {
                let at = source.text().find(&format!(" = {words}\n"))?.saturating_add(3);
                Some(Span { file, start: at, end: at.saturating_add(words.len()) })
            })
        })
    }
}

/// Leads the findings on one page back.
pub struct PageTrace<'p> {
    trace: &'p Trace<'p>,
    page: &'p PlannedPage,
    /// The files of the page's subject, read when a finding asks.
    texts: Vec<(FileId, OnceCell<Plain>)>,
}

impl PageTrace<'_> {
    /// The finding at its place in the sources, by its words on the page ([`words_at`]); as it is when they do not hold these.
    pub fn back(&self, finding: Finding, words: &[String]) -> Finding {
        let place = self.place(words);
        // A change of the page would be lost with the next build.
        place.map_or(finding.clone(), |place| Finding { span: Some(place), fix: None, ..finding })
    }

    fn place(&self, candidates: &[String]) -> Option<Span> {
        let in_own_text = |words: &String| self.texts.iter().find_map(|(file, plain)| self.within(*file, plain, words));
        let in_other =
            |words: &String| self.trace.known.get_or_init(|| known(self.trace.site, self.trace.sources)).get(&hash::digest(words)).copied();
        let in_messages = |words: &String| self.trace.message(&self.page.edition, words);
        candidates
            .iter()
            .find_map(in_own_text)
            .or_else(|| candidates.iter().find_map(in_other))
            .or_else(|| candidates.iter().find_map(in_messages))
    }

    fn within(&self, file: FileId, text: &OnceCell<Plain>, words: &str) -> Option<Span> {
        let read = || self.trace.sources.file(file).map(|source| plain(source.text())).unwrap_or_default();
        let place = text.get_or_init(read).find(words)?;
        Some(Span { file, start: place.start, end: place.end })
    }
}

/// Where the texts stand that other pages show too.
fn known(site: &Site, sources: &Sources) -> BTreeMap<Digest, Span> {
    let words = site.entries().flat_map(|entry| entry.words.iter().map(|(_, words)| words));
    let titles = words.flat_map(|words| std::iter::once(&words.title).chain(&words.summary));
    let titles = titles.map(|title| (hash::digest(&plain(&title.value).text), title.span));
    let alts = picture::of_site(site, sources).filter_map(|picture| Some((hash::digest(&plain(&picture.alt?).text), picture.span)));
    titles.chain(alts).collect()
}

/// What may be looked for, the whole before its parts: a value's words, or an element's.
pub fn words_at(document: &Document, span: Span) -> Vec<String> {
    let Some(node) = document.nodes().rfind(|node| holds(*node, span)) else { return Vec::new() };
    let value = node.attributes().iter().find(|attribute| attribute.value_place.contains(&span.start));
    let mut words = Vec::new();
    match value {
        Some(attribute) => words.push(attribute.value.clone()),
        None if node.is_text() => {
            words.push(document.source().get(span.start..span.end).unwrap_or_default().to_owned());
            words.push(node.own_text().to_owned());
        }
        None => {
            words.push(node.text());
            words.extend(["alt", "title", "aria-label"].iter().filter_map(|name| node.attr(name)).map(str::to_owned));
            words.extend(node.descendants().filter(|inner| inner.is_text()).map(|inner| inner.own_text().to_owned()));
        }
    }
    let words = words.into_iter().map(|words| plain(&words).text);
    words.filter(|words| words.chars().count() >= FEWEST_LETTERS).collect()
}

fn holds(node: Node<'_>, span: Span) -> bool {
    let place = node.span();
    place.start <= span.start && span.start < place.end
}

/// A text without marks of Markdown and with single spaces.
#[derive(Default)]
struct Plain {
    text: String,
    /// For each byte of `text`, where its character begins in the source.
    places: Vec<usize>,
}

impl Plain {
    /// The first place where whole words stand in the source, whatever Markdown stands between them.
    fn find(&self, words: &str) -> Option<Range<usize>> {
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let mut hits = self.text.match_indices(words);
        let (at, _) = hits.find(|(at, found)| {
            let before = self.text.get(..*at).and_then(|text| text.chars().next_back());
            let after = self.text.get(at.saturating_add(found.len())..).and_then(|text| text.chars().next());
            !is_letter(before) && !is_letter(after)
        })?;
        let last = at.saturating_add(words.len()).saturating_sub(words.chars().next_back()?.len_utf8());
        let end = self.places.get(last)?.saturating_add(words.chars().next_back()?.len_utf8());
        Some(*self.places.get(at)?..end)
    }
}

fn plain(source: &str) -> Plain {
    let mut plain = Plain { text: String::with_capacity(source.len()), places: Vec::with_capacity(source.len()) };
    let mut previous = ' ';
    let mut within_target = false;
    for (at, c) in source.char_indices() {
        if within_target {
            within_target = c != ')' && c != '\n';
            continue;
        }
        within_target = c == '(' && previous == ']';
        previous = c;
        // Soft hyphens and isolates are put in when a page is made.
        let is_mark = within_target || matches!(c, '*' | '_' | '`' | '[' | ']' | '\\' | '\u{ad}' | '\u{2066}'..='\u{2069}');
        let c = if c.is_whitespace() { ' ' } else { c };
        if is_mark || (c == ' ' && (plain.text.is_empty() || plain.text.ends_with(' '))) {
            continue;
        }
        plain.text.push(c);
        plain.places.extend(std::iter::repeat_n(at, c.len_utf8()));
    }
    if plain.text.ends_with(' ') {
        plain.text.pop();
        plain.places.pop();
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'a>(source: &'a str, words: &str) -> Option<&'a str> {
        plain(source).find(words).and_then(|place| source.get(place))
    }

    #[test]
    fn finds_words_through_markdown_and_line_breaks() {
        assert_eq!(
            found("Ring [Kvinnofrids\u{ad}linjen](service:kfl) *nu*,\nså hjälper de.", "Kvinnofridslinjen nu, så"),
            Some("Kvinnofrids\u{ad}linjen](service:kfl) *nu*,\nså")
        );
        assert_eq!(found("## Vad är våld?\n\nVåld är …", "Vad är våld?"), Some("Vad är våld?"));
    }

    #[test]
    fn finds_whole_words_only() {
        assert_eq!(found("Här finns härlig hjälp.", "här"), None);
        assert_eq!(found("Här finns härlig hjälp, här.", "här"), Some("här"));
        assert_eq!(found("مرحبا بك", "بك"), Some("بك"));
    }
}
