//! Findings for the preview: a list that stands on the page itself.

use std::collections::BTreeMap;

use crate::base::finding::Finding;
use crate::base::path::SitePath;
use crate::render::escaped;

use super::Reporter;
use super::place::Place;

/// The findings of each file as items of a list, by the file's path; first those that stand in none.
pub type Items = BTreeMap<Option<SitePath>, String>;

/// Findings as such items.
pub fn items(reporter: &Reporter<'_>, findings: &[Finding]) -> Items {
    let mut items = Items::new();
    for finding in reporter.sorted(findings) {
        let wording = reporter.wording(finding);
        let class = finding.severity.as_str();
        let place = Place::of(reporter.sources, finding).map(|place| format!("{}:{}:{}", place.file, place.line, place.column));
        let file = finding.span.and_then(|span| reporter.sources.file(span.file)).map(|file| file.path.clone());
        items.entry(file).or_default().push_str(&format!(
            "<li class=\"{class}\"><strong>{} {}</strong> {}<br><code>{}</code> <samp>{}</samp><br>{}</li>",
            escaped(&wording.severity),
            finding.code.id,
            escaped(&wording.message),
            escaped(&place.unwrap_or_default()),
            escaped(finding.span.map(|span| reporter.sources.slice(span)).unwrap_or_default().lines().next().unwrap_or_default()),
            escaped(&wording.remedy),
        ));
    }
    items
}

/// All of them as one list; empty when there is none.
pub fn list(items: &Items) -> String {
    if items.is_empty() { String::new() } else { format!("<ul>{}</ul>", items.values().map(String::as_str).collect::<String>()) }
}
