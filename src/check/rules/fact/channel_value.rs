//! FACT023: what stands as a telephone number, an e-mail or a web address is one.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::check::services::{channels, digit};
use crate::model::Entry;
use crate::model::channel::{Channel, ChannelType};
use crate::model::link::web_address;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "FACT023", name: "channel-value", severity: Severity::Warning },
    act: &[],
    basis: "RFC 3966 (tel), RFC 6068 (mailto), RFC 3986: a link is made of the value, and leads nowhere when it is something else",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Site(&[(
                "content/services/larm/facts.yaml",
                "kind: chat\nchannels:\n  - {type: email, value: larm.example.org}\nverified: {date: 2026-11-01, method: called}\n",
            )]),
            found: "larm.example.org",
            good: Input::Site(&[(
                "content/services/larm/facts.yaml",
                "kind: chat\nchannels:\n  - {type: email, value: larm@example.org}\nverified: {date: 2026-11-01, method: called}\n",
            )]),
        },
        Example {
            bad: Input::Site(&[(
                "content/services/larm/facts.yaml",
                "kind: chat\nchannels:\n  - {type: web, value: www.example.com}\nverified: {date: 2026-11-01, method: called}\n",
            )]),
            found: "www.example.com",
            good: Input::Site(&[(
                "content/services/larm/facts.yaml",
                "kind: chat\nchannels:\n  - {type: web, value: \"https://www.example.com\"}\nverified: {date: 2026-11-01, method: called}\n",
            )]),
        },
    ],
    look: Look::Entry(find),
};

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let wrong = channels(entry).filter(|channel| !fits(channel));
    wrong
        .map(|channel| {
            let finding = Finding::at(&RULE.code, channel.value.span).with("value", channel.value.as_str());
            finding.with("type", channel.channel_type.value.as_str())
        })
        .collect()
}

fn fits(channel: &Channel) -> bool {
    let value = channel.value.trim();
    match channel.channel_type.value {
        ChannelType::Phone | ChannelType::Sms | ChannelType::TextTelephone => {
            value.chars().filter_map(digit).count() >= 3 && !value.contains([':', '@'])
        }
        ChannelType::Email => {
            let parts = value.split_once('@');
            parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
                && !value.contains([' ', ':', '/'])
        }
        ChannelType::Web => web_address(value).is_some(),
        // A chat, a video call or a visit may be told of in words.
        ChannelType::Chat | ChannelType::Video | ChannelType::SignVideo | ChannelType::Visit => {
            !value.is_empty() && (!value.contains("://") || web_address(value).is_some())
        }
    }
}
