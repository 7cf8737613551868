//! Findings for the preview: a list that stands on the page itself.

use crate::base::finding::Finding;
use crate::render::escaped;

use super::Reporter;
use super::place::Place;

/// The findings as a list; empty when there is none.
pub fn render(reporter: &Reporter<'_>, findings: &[Finding]) -> String {
    if findings.is_empty() {
        return String::new();
    }
    let mut html = String::from("<ul>");
    for finding in reporter.sorted(findings) {
        let wording = reporter.wording(finding);
        let class = finding.severity.as_str();
        let place = Place::of(reporter.sources, finding).map(|place| format!("{}:{}:{}", place.file, place.line, place.column));
        html.push_str(&format!(
            "<li class=\"{class}\"><strong>{} {}</strong> {}<br><code>{}</code> <samp>{}</samp><br>{}</li>",
            escaped(&wording.severity),
            finding.code.id,
            escaped(&wording.message),
            escaped(&place.unwrap_or_default()),
            escaped(finding.span.map(|span| reporter.sources.slice(span)).unwrap_or_default().lines().next().unwrap_or_default()),
            escaped(&wording.remedy),
        ));
    }
    html.push_str("</ul>");
    html
}
