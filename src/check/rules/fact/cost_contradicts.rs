//! FACT016: what a call is said to cost fits its number.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::check::services::{dialled, numbers};
use crate::model::Entry;
use crate::model::channel::Cost;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT016", name: "cost-contradicts-number", severity: Severity::Warning },
    act: &[],
    basis: "The Swedish numbering plan (PTS): 020 is free, 0771 and ordinary numbers are not, 09xx may cost any sum; 112 and 116 xxx are free (directive (EU) 2018/1972)",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[("content/services/larm/facts.yaml", LARM_LOCAL)]),
            found: "local",
            good: Input::Site(&[("content/services/larm/facts.yaml", LARM_FREE)]),
        },
        Example {
            bad: Input::Site(&[("content/services/larm/facts.yaml", LARM_WRONGLY_FREE)]),
            found: "free",
            good: Input::Site(&[("content/services/larm/facts.yaml", LARM_FREE)]),
        },
    ],
    look: Look::Entry(find),
};

const LARM_LOCAL: &str = "kind: helpline\nchannels:\n  - {type: phone, value: 020-50 50 50, cost: local, spoken: {sv: \"noll tjugo, femtio, femtio, femtio\"}}\nverified: {date: 2026-11-01, method: called}\n";
const LARM_FREE: &str = "kind: helpline\nchannels:\n  - {type: phone, value: 020-50 50 50, cost: free, spoken: {sv: \"noll tjugo, femtio, femtio, femtio\"}}\nverified: {date: 2026-11-01, method: called}\n";
const LARM_WRONGLY_FREE: &str = "kind: helpline\nchannels:\n  - {type: phone, value: 0771-22 00 00, cost: free, spoken: {sv: \"noll sju sju ett, tjugotvå, noll noll, noll noll\"}}\nverified: {date: 2026-11-01, method: called}\n";

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for channel in numbers(entry) {
        let number = dialled(&channel.value);
        let contradicts = match channel.cost.value {
            Cost::Free => is_paid(&number),
            Cost::Local => is_free(&number),
            Cost::Unknown => false,
        };
        if contradicts {
            let finding = Finding::at(&RULE.code, channel.cost.span).with("number", channel.value.as_str());
            findings.push(finding.with("cost", channel.cost.value.as_str()).with("entry", entry.key.to_string()));
        }
    }
    findings
}

/// Free of charge from every telephone in Sweden.
fn is_free(number: &str) -> bool {
    number == "112" || (number.len() == 6 && number.starts_with("116")) || number.starts_with("020")
}

/// The caller pays: shared cost, universal and premium-rate numbers.
fn is_paid(number: &str) -> bool {
    ["077", "0900", "0939", "0944", "099"].iter().any(|prefix| number.starts_with(prefix))
}
