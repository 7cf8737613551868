//! The rules on finished pages, run over a site that was just made; each finding is led back to the text it came from.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::base::finding::Finding;
use crate::base::hash::{self, Digest};
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::base::recall::Recall;
use crate::base::source::{SourceContent, SourceFile, Sources};
use crate::base::span::{FileId, Span};
use crate::dom::Document;
use crate::model::Site;
use crate::model::pseudo::is_made_up;
use crate::model::settings::Checks;
use crate::plan::{Plan, PlannedPage};

use super::check_page;
use super::trace::{Trace, words_at};

/// What a rule finds on a page, and the words there by which it is led back to its source.
#[derive(Debug, Clone)]
pub struct Found {
    /// Its place is on the page, which has no number yet.
    pub finding: Finding,
    /// The whole before its parts.
    pub words: Vec<String>,
}

/// All that a build found, each under the digest of all that it was found in.
#[derive(Debug, Default)]
pub struct AllFound {
    /// In the texts of entries.
    pub in_texts: BTreeMap<Digest, Vec<Finding>>,
    /// On finished pages.
    pub on_pages: BTreeMap<Digest, Vec<Found>>,
}

/// Stands for the page that is being read, until it joins the sources.
const THIS_PAGE: FileId = FileId(u32::MAX);

/// What the rules find on the pages of a site. A fault that the sources hold is told there, once. One that they do not
/// hold is the theme's: it is told on the first page that shows it, and that page joins the sources. What was found on a
/// page is recalled.
pub fn check(site: &Site, plan: &Plan, output: &Output, sources: &mut Sources, known: &Recall<Vec<Found>>) -> Vec<Finding> {
    let found = on_pages(site, &plan.pages.iter().collect::<Vec<_>>(), output, sources, known);
    known.turn();
    let mut told = Vec::new();
    let mut shown = Vec::new();
    let mut known_places = BTreeSet::new();
    let mut known_words = BTreeSet::new();
    for found in found {
        let span = found.finding.span.unwrap_or(Span::file(THIS_PAGE));
        let id = found.finding.code.id;
        if span.file != THIS_PAGE {
            if known_places.insert((id, span.file, span.start, span.end)) {
                told.push(found.finding);
            }
        } else if known_words.insert((id, found.html.clone())) {
            shown.push(found);
        }
    }
    for OnPage { path, finding, .. } in shown {
        let html = html_of(output, path).map(Cow::into_owned).unwrap_or_default();
        let path = SitePath::new(&format!("public/{path}"));
        let file = path.map(|path| sources.insert(SourceFile { path, content: SourceContent::Text(html.into()) }));
        let span = finding.span.zip(file).map(|(span, file)| Span { file, ..span });
        told.push(Finding { span, ..finding });
    }
    told
}

/// What the rules find on some pages and can lead back to the texts of their subjects.
pub fn check_some(site: &Site, pages: &[&PlannedPage], output: &Output, sources: &Sources) -> Vec<Finding> {
    let found = on_pages(site, pages, output, sources, &Recall::default());
    found.into_iter().map(|found| found.finding).filter(|finding| finding.span.is_some_and(|span| span.file != THIS_PAGE)).collect()
}

fn on_pages<'a>(site: &Site, pages: &[&'a PlannedPage], output: &Output, sources: &Sources, known: &Recall<Vec<Found>>) -> Vec<OnPage<'a>> {
    let trace = Trace::new(site, sources);
    let (checks, of_settings) = (&site.settings.checks, OnceLock::new());
    let settings = || of_settings.get_or_init(|| hash::digest(&format!("{checks:?}")));
    let look =
        |page| check_one(page, output, &trace, &|html| known.get_or_make(|| hash::digest(&(settings(), html)), || look_at(html, checks)));
    pages.par_iter().copied().flat_map_iter(look).collect()
}

/// A finding and the page that it was found on.
struct OnPage<'a> {
    path: &'a str,
    /// What it is about there, as the page has it; nothing where it was led back to a source.
    html: String,
    finding: Finding,
}

fn check_one<'a>(page: &'a PlannedPage, output: &Output, trace: &Trace<'_>, look: &dyn Fn(&str) -> Vec<Found>) -> Vec<OnPage<'a>> {
    if is_made_up(&page.edition) {
        return Vec::new();
    }
    let path = page.path.as_str();
    // A page that could not be made has been told of.
    let Some(html) = html_of(output, path) else { return Vec::new() };
    let trace = trace.of_page(page);
    let on_page = |Found { finding, words }| {
        let finding = trace.back(finding, &words);
        let about = finding.span.filter(|span| span.file == THIS_PAGE).and_then(|span| html.get(span.start..span.end));
        OnPage { path, html: about.unwrap_or_default().to_owned(), finding }
    };
    look(&html).into_iter().map(on_page).collect()
}

/// A page of the output as text.
fn html_of<'a>(output: &'a Output, path: &str) -> Option<Cow<'a, str>> {
    match output.get(path)? {
        Cow::Borrowed(bytes) => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
        Cow::Owned(bytes) => String::from_utf8(bytes).ok().map(Cow::Owned),
    }
}

/// All that is found on a page: it depends on its bytes and on what the site sets for rules.
fn look_at(html: &str, checks: &Checks) -> Vec<Found> {
    let document = Document::parse(THIS_PAGE, html);
    let found = check_page(&document, checks).into_iter();
    found.map(|finding| Found { words: finding.span.map(|span| words_at(&document, span)).unwrap_or_default(), finding }).collect()
}

/// The findings on pages that the sources did not show already: neither at the same place nor, where a page cannot be
/// led back to them, about the same words.
pub fn not_told(of_pages: Vec<Finding>, of_sources: &[Finding]) -> Vec<Finding> {
    let mut places: BTreeMap<(&str, FileId), Vec<Span>> = BTreeMap::new();
    let mut words = BTreeSet::new();
    for told in of_sources {
        if let Some(span) = told.span {
            places.entry((told.code.id, span.file)).or_default().push(span);
        }
        if !told.args.is_empty() {
            words.insert((told.code.id, told.args.as_slice()));
        }
    }
    let overlap = |one: Span, other: Span| one.start <= other.end && other.start <= one.end;
    let is_told = |finding: &Finding| {
        let id = finding.code.id;
        let near = finding.span.and_then(|span| Some((span, places.get(&(id, span.file))?)));
        near.is_some_and(|(span, known)| known.iter().any(|known| overlap(*known, span))) || words.contains(&(id, finding.args.as_slice()))
    };
    of_pages.into_iter().filter(|finding| !is_told(finding)).collect()
}
