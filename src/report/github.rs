//! Findings as annotations of GitHub Actions, one a line.
//!
//! The form is GitHub's "Workflow commands": `::error file=…,line=…::message`.

use crate::base::code::Severity;
use crate::base::finding::Finding;

use super::Reporter;
use super::place::Place;

/// All findings as workflow commands.
pub fn render(reporter: &Reporter<'_>, findings: &[Finding]) -> String {
    let mut text = String::new();
    for finding in reporter.sorted(findings) {
        let wording = reporter.wording(finding);
        let command = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let mut properties = Vec::new();
        if let Some(place) = Place::of(reporter.sources, finding) {
            properties.push(format!("file={}", property(&place.file)));
            properties.push(format!("line={},endLine={}", place.line, place.end_line));
            if place.line == place.end_line {
                properties.push(format!("col={},endColumn={}", place.column, place.end_column));
            }
        }
        properties.push(format!("title={}", property(&format!("{} {}", finding.code.id, finding.code.name))));
        let message = data(format!("{}\n{}", wording.message, wording.remedy).trim());
        text.push_str(&format!("::{command} {}::{message}\n", properties.join(",")));
    }
    text
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{data, property};

    #[test]
    fn escapes_what_would_end_the_command() {
        assert_eq!(data("100 %\nhär: nu"), "100 %25%0Ahär: nu");
        assert_eq!(property("a,b:c%"), "a%2Cb%3Ac%25");
    }
}
