//! Findings for machines, as a JSON array.

use serde::Serialize;

use crate::base::finding::Finding;

use super::Reporter;
use super::place::Place;

#[derive(Serialize)]
struct Diagnostic<'a> {
    rule: &'a str,
    name: &'a str,
    severity: &'a str,
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    text: &'a str,
    message: String,
    remedy: String,
}

/// All findings as a JSON array of objects: `rule`, `name`, `severity`, `file`, `line`, `column`
/// (both from 1, columns in characters), `text` (what is underlined), `message`, `remedy`.
pub fn render(reporter: &Reporter<'_>, findings: &[Finding]) -> String {
    let diagnostics: Vec<Diagnostic<'_>> = reporter
        .sorted(findings)
        .into_iter()
        .map(|finding| {
            let wording = reporter.wording(finding);
            let place = Place::of(reporter.sources, finding);
            Diagnostic {
                rule: finding.code.id,
                name: finding.code.name,
                severity: finding.severity.as_str(),
                file: place.as_ref().map(|place| place.file.clone()),
                line: place.as_ref().map(|place| place.line),
                column: place.as_ref().map(|place| place.column),
                text: finding.span.map(|span| reporter.sources.slice(span)).unwrap_or_default(),
                message: wording.message,
                remedy: wording.remedy,
            }
        })
        .collect();
    let json = serde_json::to_string_pretty(&diagnostics).unwrap_or_else(|_| "[]".to_owned());
    format!("{json}\n")
}
