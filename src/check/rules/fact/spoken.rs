//! FACT019: how a number is said, for readers who hear it.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::check::services::{channels, digit, services};
use crate::model::channel::ChannelType;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT019", name: "number-without-spoken-form", severity: Severity::Info },
    act: &[],
    basis: "A screen reader says 020-50 50 50 as a sum or letter by letter; who hears the number must be able to write it down",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nchannels:\n  - {type: phone, value: 0980-319 200}\n  - {type: sms, value: 116 006, spoken: {sv: \"ett ett sex, noll noll sex\"}}\nverified: {date: 2026-11-01, method: called}\n",
        )]),
        found: "0980-319 200",
        good: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nchannels:\n  - {type: phone, value: 0980-319 200, spoken: {sv: \"noll nio åtta noll, tre ett nio, två noll noll\"}}\nverified: {date: 2026-11-01, method: called}\n",
        )]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    // Spoken forms are of use when all numbers have one; a site that writes none has decided so.
    let all = || services(context.site).flat_map(|(entry, _)| channels(entry).map(move |channel| (entry, channel)));
    if all().all(|(_, channel)| channel.spoken.is_empty()) {
        return Vec::new();
    }
    let called = |medium| matches!(medium, ChannelType::Phone | ChannelType::Sms);
    let silent = all().filter(|(_, channel)| {
        called(channel.channel_type.value) && channel.spoken.is_empty() && channel.value.chars().filter_map(digit).count() > 3
    });
    silent
        .map(|(entry, channel)| {
            let finding = Finding::at(&RULE.code, channel.value.span).with("number", channel.value.as_str());
            finding.with("entry", entry.key.to_string())
        })
        .collect()
}
