//! The rules on finished pages, run over a site that was just made; each finding is led back to the text it came from.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use rayon::prelude::*;

use crate::base::finding::Finding;
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::base::source::{SourceContent, SourceFile, Sources};
use crate::base::span::{FileId, Span};
use crate::dom::Document;
use crate::model::Site;
use crate::model::pseudo::is_made_up;
use crate::model::settings::Checks;
use crate::plan::{Plan, PlannedPage};

use super::check_page;
use super::trace::Trace;

/// The pages on which nothing was found, by their digests, so that the next build looks again only at those that
/// changed.
#[derive(Debug, Default)]
pub struct Clean(Mutex<BTreeSet<[u8; 32]>>);

impl Clean {
    /// The same for a build with these settings, which are brought to a digest once.
    fn under(&self, checks: &Checks) -> Under<'_> {
        let mut settings = blake3::Hasher::new();
        settings.update(format!("{checks:?}").as_bytes());
        Under { pages: &self.0, settings }
    }
}

/// The clean pages, and what the rules see of each page besides its bytes: what the site sets otherwise.
struct Under<'c> {
    pages: &'c Mutex<BTreeSet<[u8; 32]>>,
    settings: blake3::Hasher,
}

impl Under<'_> {
    fn digest(&self, html: &str) -> [u8; 32] {
        *self.settings.clone().update(html.as_bytes()).finalize().as_bytes()
    }

    fn holds(&self, page: &[u8; 32]) -> bool {
        self.pages.lock().is_ok_and(|pages| pages.contains(page))
    }

    fn add(&self, page: [u8; 32]) {
        if let Ok(mut pages) = self.pages.lock() {
            pages.insert(page);
        }
    }
}

/// Stands for the page that is being read, until it joins the sources.
const THIS_PAGE: FileId = FileId(u32::MAX);

/// What the rules find on the pages of a site. A fault that the sources hold is told there, once. One that they do not
/// hold is the theme's: it is told on the first page that shows it, and that page joins the sources.
pub fn check(site: &Site, plan: &Plan, output: &Output, sources: &mut Sources, clean: &Clean) -> Vec<Finding> {
    let trace = Trace::new(site, sources);
    let clean = clean.under(&site.settings.checks);
    let found: Vec<OnPage<'_>> = plan.pages.par_iter().flat_map_iter(|page| check_one(site, page, output, &trace, &clean)).collect();
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
        } else if known_words.insert((id, found.html.get(span.start..span.end).unwrap_or_default())) {
            shown.push(found);
        }
    }
    for OnPage { path, html, finding } in shown {
        let path = SitePath::new(&format!("public/{path}"));
        let file = path.map(|path| sources.insert(SourceFile { path, content: SourceContent::Text(html.to_owned()) }));
        let span = finding.span.zip(file).map(|(span, file)| Span { file, ..span });
        told.push(Finding { span, ..finding });
    }
    told
}

/// A finding and the page that it was found on.
struct OnPage<'a> {
    path: &'a str,
    html: &'a str,
    finding: Finding,
}

fn check_one<'a>(site: &Site, page: &'a PlannedPage, output: &'a Output, trace: &Trace<'_>, clean: &Under<'_>) -> Vec<OnPage<'a>> {
    if is_made_up(&page.edition) {
        return Vec::new();
    }
    let path = page.path.as_str();
    // A page that could not be made has been told of.
    let Some(html) = output.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok()) else { return Vec::new() };
    let digest = clean.digest(html);
    if clean.holds(&digest) {
        return Vec::new();
    }
    let document = Document::parse(THIS_PAGE, html);
    let findings = check_page(&document, &site.settings.checks);
    if findings.is_empty() {
        clean.add(digest);
    }
    let trace = trace.of_page(page, &document);
    findings.into_iter().map(|finding| OnPage { path, html, finding: trace.back(finding) }).collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::span::Located;
    use crate::model::settings::CheckSetting;

    #[test]
    fn remembers_pages_with_the_settings_that_they_were_clean_under() {
        let all = Clean::default();
        let checks = Checks::default();
        let rule = Located { value: "ALT004".to_owned(), span: Span::file(THIS_PAGE) };
        let others = Checks { rules: vec![(rule, Located { value: CheckSetting::default(), span: Span::file(THIS_PAGE) })] };
        let (clean, otherwise) = (all.under(&checks), all.under(&others));
        clean.add(clean.digest("<p>a"));
        assert!(clean.holds(&clean.digest("<p>a")));
        assert!(!clean.holds(&clean.digest("<p>b")) && !otherwise.holds(&otherwise.digest("<p>a")));
    }
}
