//! FACT014: the number that is dialled is the number that is shown.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::check::services::{channels, dialled};
use crate::model::Entry;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT014", name: "dialled-number-differs", severity: Severity::Error },
    act: &[],
    basis: "RFC 3966 and ITU-T E.164: a link that calls another number than it shows leads the caller astray",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nchannels:\n  - {type: phone, value: 0980-319 200, e164: \"+46980319201\", spoken: {sv: \"noll nio åtta noll, tre ett nio, två noll noll\"}}\nverified: {date: 2026-11-01, method: called}\n",
        )]),
        found: "\"+46980319201\"",
        good: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nchannels:\n  - {type: phone, value: 0980-319 200, e164: \"+46980319200\", spoken: {sv: \"noll nio åtta noll, tre ett nio, två noll noll\"}}\nverified: {date: 2026-11-01, method: called}\n",
        )]),
    }],
    look: Look::Entry(find),
};

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for channel in channels(entry) {
        let Some(e164) = &channel.e164 else { continue };
        let shown = dialled(&channel.value);
        let called = dialled(&e164.0);
        // A number of another country is written there with a prefix that its international form lacks.
        let significant = shown.trim_start_matches('0');
        let is_same = called == shown || (!called.starts_with('0') && !significant.is_empty() && called.ends_with(significant));
        // Short numbers have an international form of their own, with the country's code before them.
        let is_short = shown.len() <= 6 && called.trim_start_matches('0') == shown;
        if !shown.is_empty() && !is_same && !is_short {
            let finding = Finding::at(&RULE.code, e164.span).with("dialled", e164.0.as_str());
            findings.push(finding.with("number", channel.value.as_str()).with("entry", entry.key.to_string()));
        }
    }
    findings
}
