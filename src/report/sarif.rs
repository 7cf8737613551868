//! Findings as SARIF 2.1.0 (OASIS), for editors' programs and code hosts.

use serde_json::{Value, json};

use crate::base::code::{INPUT, Severity};
use crate::base::finding::{Finding, Fix};
use crate::check::rules;

use super::Reporter;
use super::place::Place;

/// All findings as one run.
pub fn render(reporter: &Reporter<'_>, findings: &[Finding]) -> String {
    let of_rules = rules().map(|rule| (&rule.code, reporter.reason(rule.code.name)));
    let of_input = INPUT.iter().map(|code| (*code, String::new()));
    let driver_rules: Vec<Value> = of_rules
        .chain(of_input)
        .map(|(code, why)| {
            let mut rule = json!({
                "id": code.id,
                "name": code.name,
                "defaultConfiguration": { "level": level(code.severity) },
            });
            if let Some(rule) = rule.as_object_mut().filter(|_| !why.is_empty()) {
                rule.insert("fullDescription".to_owned(), json!({ "text": why }));
            }
            rule
        })
        .collect();
    let index = |id: &str| driver_rules.iter().position(|rule| rule.get("id").and_then(Value::as_str) == Some(id));
    let results: Vec<Value> =
        reporter.sorted(findings).into_iter().map(|finding| result(reporter, finding, index(finding.code.id))).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "fristad",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "language": reporter.language.tag(),
                "rules": driver_rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let text = serde_json::to_string_pretty(&log).unwrap_or_default();
    format!("{text}\n")
}

fn result(reporter: &Reporter<'_>, finding: &Finding, rule_index: Option<usize>) -> Value {
    let wording = reporter.wording(finding);
    let text = format!("{}\n{}", wording.message, wording.remedy).trim().to_owned();
    let locations: Vec<Value> = Place::of(reporter.sources, finding)
        .map(|place| json!({ "physicalLocation": { "artifactLocation": { "uri": uri(&place.file) }, "region": region(&place) } }))
        .into_iter()
        .collect();
    let fixes: Vec<Value> = finding.fix.iter().filter_map(|fix| change(reporter, fix, &wording.remedy)).collect();
    json!({
        "ruleId": finding.code.id,
        "ruleIndex": rule_index,
        "level": level(finding.severity),
        "message": { "text": text },
        "locations": locations,
        "fixes": fixes,
    })
}

fn change(reporter: &Reporter<'_>, fix: &Fix, remedy: &str) -> Option<Value> {
    let place = Place::of_span(reporter.sources, fix.span)?;
    Some(json!({
        "description": { "text": remedy },
        "artifactChanges": [{
            "artifactLocation": { "uri": uri(&place.file) },
            "replacements": [{ "deletedRegion": region(&place), "insertedContent": { "text": fix.text } }],
        }],
    }))
}

fn region(place: &Place) -> Value {
    json!({ "startLine": place.line, "startColumn": place.column, "endLine": place.end_line, "endColumn": place.end_column })
}

/// SARIF 3.58.6: a level is `error`, `warning`, `note` or `none`.
fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// A path as a relative URI (RFC 3986): everything but unreserved characters and slashes is percent-encoded.
fn uri(path: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    path.bytes().map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn encodes_paths() {
        assert_eq!(uri("content/pages/å b/sv.md"), "content/pages/%C3%A5%20b/sv.md");
    }
}
