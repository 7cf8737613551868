//! FACT015: two services do not have one number, unless it is known that they share it.

use std::collections::BTreeMap;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::check::services::{dialled, has_number, services};
use crate::model::service::{ServiceKind, ServiceStatus};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT015", name: "shared-number", severity: Severity::Warning },
    act: &[],
    basis: "A number copied from another service and never changed leads to the wrong people",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            (
                "content/services/larm/facts.yaml",
                "kind: helpline\nchannels:\n  - {type: text-telephone, value: 0980-319 200}\nverified: {date: 2026-11-01, method: called}\n",
            ),
            (
                "content/services/larm-112/facts.yaml",
                "kind: emergency\nchannels:\n  - {type: phone, value: \"112\", spoken: {sv: ett ett två}}\n",
            ),
            ("content/services/natt/sv.md", "---\ntitle: Natt\nsummary: Om natten.\n---\n\nSvar om natten.\n"),
            (
                "content/services/natt/facts.yaml",
                "kind: helpline\nchannels:\n  - {type: text-telephone, value: 0980-31 92 00}\nverified: {date: 2026-11-01, method: called}\n",
            ),
        ]),
        found: "0980-31 92 00",
        good: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nchannels:\n  - {type: text-telephone, value: 0980-319 200}\n  - {type: sms, value: 0980-319 200, spoken: {sv: \"noll nio åtta noll, tre ett nio, två noll noll\"}}\nverified: {date: 2026-11-01, method: called}\n",
        )]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let mut owners: BTreeMap<String, &str> = BTreeMap::new();
    let mut findings = Vec::new();
    // A switchboard is where the calls to many services go.
    let alone = services(context.site)
        .filter(|(_, facts)| facts.service_kind.value != ServiceKind::Switchboard && facts.status.value != ServiceStatus::Defunct);
    for (entry, facts) in alone {
        for channel in facts.channels.iter().filter(|channel| has_number(channel.channel_type.value)) {
            let number = dialled(&channel.value.value);
            if number.is_empty() {
                continue;
            }
            let owner = *owners.entry(number).or_insert(entry.key.id.as_str());
            if owner != entry.key.id.as_str() {
                let finding = Finding::at(&RULE.code, channel.value.value.span).with("number", channel.value.value.as_str());
                findings.push(finding.with("other", format!("service:{owner}")));
            }
        }
    }
    findings
}
