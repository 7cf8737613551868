//! FACT017: nobody is told that a call leaves no trace when it leaves one.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::check::services::numbers;
use crate::model::Entry;
use crate::model::channel::Known;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT017", name: "trace-contradiction", severity: Severity::Warning },
    act: &[],
    basis: "A telephone's own list of calls shows every call until somebody deletes it; a number on the bill tells who was called",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[("content/services/larm/facts.yaml", LARM_NO_LOG)]),
            found: "no",
            good: Input::Site(&[("content/services/larm/facts.yaml", LARM_LOG)]),
        },
        Example {
            bad: Input::Site(&[("content/services/larm/facts.yaml", LARM_ANONYMOUS)]),
            found: "true",
            good: Input::Site(&[("content/services/larm/facts.yaml", LARM_LOG)]),
        },
    ],
    look: Look::Entry(find),
};

const LARM_NO_LOG: &str = "kind: helpline\nchannels:\n  - {type: phone, value: 0980-319 200, spoken: {sv: \"noll nio åtta noll, tre ett nio, två noll noll\"}, trace: {bill: unknown, call_log: no}}\nverified: {date: 2026-11-01, method: called}\n";
const LARM_LOG: &str = "kind: helpline\nchannels:\n  - {type: phone, value: 0980-319 200, spoken: {sv: \"noll nio åtta noll, tre ett nio, två noll noll\"}, anonymous: true, trace: {bill: unknown, call_log: yes}}\nverified: {date: 2026-11-01, method: called}\n";
const LARM_ANONYMOUS: &str = "kind: helpline\nchannels:\n  - {type: phone, value: 0980-319 200, spoken: {sv: \"noll nio åtta noll, tre ett nio, två noll noll\"}, anonymous: true, trace: {bill: yes, call_log: yes}}\nverified: {date: 2026-11-01, method: called}\n";

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for channel in numbers(entry) {
        let Some(trace) = &channel.trace else { continue };
        let mut tell =
            |span, what: &str| findings.push(Finding::at(&RULE.code, span).with("what", what).with("entry", entry.key.to_string()));
        if trace.call_log.value == Known::No {
            tell(trace.call_log.span, "call-log");
        }
        if channel.anonymous.value && trace.bill.value == Known::Yes {
            tell(channel.anonymous.span, "bill");
        }
    }
    findings
}
