//! Findings for machines, as a JSON array.

use serde::Serialize;

use crate::base::finding::Finding;

use super::Reporter;

#[derive(Serialize)]
struct Diagnostic<'a> {
    rule: &'a str,
    name: &'a str,
    severity: &'a str,
    act: &'a [&'a str],
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    text: &'a str,
    message: String,
    remedy: String,
}

/// All findings as a JSON array of objects: `rule`, `name`, `severity`, `act` (ids of the W3C's ACT
/// rules that the rule implements), `file`, `line`, `column` (both from 1, columns in characters), `text` (what is
/// underlined), `message`, `remedy`.
pub fn render(reporter: &Reporter<'_>, findings: &[Finding]) -> String {
    let diagnostics: Vec<Diagnostic<'_>> = reporter
        .sorted(findings)
        .into_iter()
        .map(|finding| {
            let wording = reporter.wording(finding);
            let position = finding.span.map(|span| reporter.sources.position(span));
            Diagnostic {
                rule: finding.code.id,
                name: finding.code.name,
                severity: finding.severity.as_str(),
                act: (reporter.act)(finding.code),
                file: finding.span.and_then(|span| reporter.sources.name(span.file)),
                line: position.map(|(line, _)| line),
                column: position.map(|(_, column)| column),
                text: finding.span.map(|span| reporter.sources.slice(span)).unwrap_or_default(),
                message: wording.message,
                remedy: wording.remedy,
            }
        })
        .collect();
    let json = serde_json::to_string_pretty(&diagnostics).unwrap_or_else(|_| "[]".to_owned());
    format!("{json}\n")
}
