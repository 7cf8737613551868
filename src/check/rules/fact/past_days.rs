//! FACT012: what is written for days and numbers that are past is taken away.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::check::services::{channels, services};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT012", name: "past-days", severity: Severity::Info },
    act: &[],
    basis: "When all other hours are past, those of the next holidays are missing",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: counselling\nchannels:\n  - type: visit\n    value: Torget\n    exceptions: [{date: 2025-12-24, hours: \"off\"}]\nverified: {date: 2026-11-01, method: called}\n",
        )]),
        found: "2025-12-24",
        good: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: counselling\nchannels:\n  - type: visit\n    value: Torget\n    exceptions: [{date: 2025-12-24, hours: \"off\"}, {date: 2026-12-24, hours: \"off\"}]\nverified: {date: 2026-11-01, method: called}\n",
        )]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let services = services(context.site);
    for (entry, channel) in services.flat_map(|(entry, _)| channels(entry).map(move |channel| (entry, channel))) {
        let last = channel.exceptions.iter().map(|exception| exception.date).max_by_key(|date| date.value);
        let replaced = channel.replaces.iter().filter_map(|replaced| replaced.until);
        let past = last.into_iter().chain(replaced).filter(|date| date.value < context.as_of);
        findings.extend(past.map(|date| {
            let finding = Finding::at(&RULE.code, date.span).with("date", date.to_string());
            finding.with("entry", entry.key.to_string())
        }));
    }
    findings
}
