//! The rules on finished pages, run over a site that was just made; each finding is led back to the text it came from.

use rayon::prelude::*;

use crate::base::finding::Finding;
use crate::base::output::Output;
use crate::base::source::{SourceContent, SourceFile, Sources};
use crate::base::span::{FileId, Span};
use crate::dom::Document;
use crate::model::Site;
use crate::plan::Plan;

use super::check_page;
use super::rule::Page;
use super::trace::Trace;

/// Stands for the page that is being read, until it joins the sources.
const THIS_PAGE: FileId = FileId(u32::MAX);

/// What the rules find on the pages of a site. A fault that the sources hold is told there, once. One that they do not
/// hold is the theme's: it is told on the first page that shows it, and that page joins the sources.
pub fn check(site: &Site, plan: &Plan, output: &Output, sources: &mut Sources) -> Vec<Finding> {
    let trace = Trace::new(site, sources);
    let found: Vec<(&str, &str, Finding)> = plan
        .pages
        .par_iter()
        .flat_map_iter(|page| {
            let html = output.get(page.path.as_str()).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default();
            let document = Document::parse(THIS_PAGE, html);
            let findings = check_page(&Page { document: &document, checks: &site.settings.checks });
            findings
                .into_iter()
                .map(|finding| (page.path.as_str(), html, trace.back(finding, page, &document, sources)))
                .collect::<Vec<_>>()
        })
        .collect();
    let mut told: Vec<Finding> = Vec::new();
    let mut shown: Vec<(&str, &str, Finding)> = Vec::new();
    for (path, html, finding) in found {
        match finding.span {
            Some(span) if span.file == THIS_PAGE => {
                let is_known = |(_, known, first): &(&str, &str, Finding)| {
                    first.code == finding.code
                        && first.span.and_then(|place| known.get(place.start..place.end)) == html.get(span.start..span.end)
                };
                if !shown.iter().any(is_known) {
                    shown.push((path, html, finding));
                }
            }
            _ if told.contains(&finding) => {}
            _ => told.push(finding),
        }
    }
    for (path, html, finding) in shown {
        let file = crate::base::path::SitePath::new(&format!("public/{path}"))
            .map(|path| sources.insert(SourceFile { path, content: SourceContent::Text(html.to_owned()) }));
        let span = finding.span.zip(file).map(|(span, file)| Span { file, ..span });
        told.push(Finding { span, ..finding });
    }
    told
}

/// The findings on pages that the sources did not show already: neither at the same place nor, where a page cannot be
/// led back to them, about the same words.
pub fn not_told(of_pages: Vec<Finding>, of_sources: &[Finding]) -> Vec<Finding> {
    let overlaps = |one: Span, other: Span| one.file == other.file && one.start <= other.end && other.start <= one.end;
    let is_told = |finding: &Finding| {
        of_sources.iter().any(|told| {
            let is_same_place = told.span.zip(finding.span).is_some_and(|(one, other)| overlaps(one, other));
            told.code == finding.code && (is_same_place || (!told.args.is_empty() && told.args == finding.args))
        })
    };
    of_pages.into_iter().filter(|finding| !is_told(finding)).collect()
}
