//! FACT013: a number is one that can be called: in its own country's plan, or a short number.

use phonenumber::country;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::check::services::{dialled, digit, numbers};
use crate::model::channel::ChannelType;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT013", name: "number-not-valid", severity: Severity::Warning },
    act: &[],
    basis: "ITU-T E.164 and the Swedish numbering plan (PTS), by libphonenumber's metadata",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nchannels:\n  - {type: phone, value: 0980-31 92, spoken: {sv: \"noll nio åtta noll, tre ett, nio två\"}}\nverified: {date: 2026-11-01, method: called}\n",
        )]),
        found: "0980-31 92",
        good: Input::Site(&[(
            "content/services/larm/facts.yaml",
            "kind: helpline\nchannels:\n  - {type: phone, value: 116 006, spoken: {sv: \"ett ett sex, noll noll sex\"}}\n  - {type: sms, value: \"71200\", spoken: {sv: \"sju ett två noll noll\"}}\n  - {type: phone, value: \"+47 22 00 00 00\", spoken: {sv: \"plus fyra sju, två två, noll noll, noll noll, noll noll\"}}\nverified: {date: 2026-11-01, method: called}\n",
        )]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let wrong = numbers(context.site).filter(|(_, channel)| {
        let number = channel.value.as_str();
        // A value without digits is told of by FACT023.
        number.chars().any(|c| digit(c).is_some()) && !is_short(&dialled(number), channel.channel_type.value) && !is_valid(number)
    });
    wrong
        .map(|(entry, channel)| {
            let finding = Finding::at(&RULE.code, channel.value.span).with("number", channel.value.as_str());
            finding.with("entry", entry.key.to_string())
        })
        .collect()
}

/// Short numbers: 112, 1177, 113 13, 114 14, the harmonised 116 xxx, directory enquiries 118 xxx, 90 xxx; and of text
/// messages, five digits that begin with a seven.
fn is_short(digits: &str, medium: ChannelType) -> bool {
    let is_public = matches!(digits.len(), 3..=6) && (digits.starts_with("11") || digits.starts_with("90") && digits.len() >= 5);
    is_public || (medium == ChannelType::Sms && digits.len() == 5 && digits.starts_with('7'))
}

fn is_valid(number: &str) -> bool {
    phonenumber::parse(Some(country::SE), number).is_ok_and(|number| number.is_valid())
}
