//! One way to reach a service: a number, a chat, a visit, with what it costs and what it leaves behind.

use jiff::civil::Date;

use crate::base::edition::Edition;
use crate::base::node::Node;
use crate::base::span::Located;
use crate::choices;

use super::decode::{Decode, Decoder, scalar};
use super::hours::Hours;

choices! {
    /// The medium.
    ChannelType {
        /// Telephone.
        Phone = "phone",
        /// Text message.
        Sms = "sms",
        /// Chat on the web.
        Chat = "chat",
        /// Video call.
        Video = "video",
        /// E-mail.
        Email = "email",
        /// A visit.
        Visit = "visit",
        /// A website.
        Web = "web",
        /// Text telephone.
        TextTelephone = "text-telephone",
        /// Video call in sign language.
        SignVideo = "sign-video",
    }
}

choices! {
    /// What it costs to get in touch.
    Cost {
        /// Nothing.
        Free = "free",
        /// As an ordinary call.
        Local = "local",
        /// Not known.
        Unknown = "unknown",
    }
}

choices! {
    /// An answer that may be unknown.
    Known {
        /// It does.
        Yes = "yes",
        /// It does not.
        No = "no",
        /// Nobody has told.
        Unknown = "unknown",
    }
}

choices! {
    /// How sure a fact is.
    Confidence {
        /// The owner's own word.
        High = "high",
        /// Several others say so.
        Medium = "medium",
        /// One weak source.
        Low = "low",
    }
}

choices! {
    /// How a language is offered.
    LanguageHow {
        /// Somebody who answers speaks it.
        Staff = "staff",
        /// Through an interpreter.
        Interpreter = "interpreter",
        /// A recording.
        Recorded = "recorded",
    }
}

/// What a call leaves behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trace {
    /// Whether the number shows on the telephone bill.
    pub bill: Located<Known>,
    /// Whether the telephone's own list of calls shows it.
    pub call_log: Located<Known>,
}

impl Decode for Trace {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| Self { bill: fields.or("bill", Known::Unknown), call_log: fields.or("call_log", Known::Unknown) })
    }
}

/// Other hours on one day.
#[derive(Debug, Clone)]
pub struct Exception {
    /// The day.
    pub date: Located<Date>,
    /// The hours of that day.
    pub hours: Located<Hours>,
}

impl Decode for Exception {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (date, hours) = (fields.required("date"), fields.required("hours"));
            Some(Self { date: date?, hours: hours? })
        })?
    }
}

/// An older number that this one replaces.
#[derive(Debug, Clone)]
pub struct Replaced {
    /// The older number.
    pub value: Located<String>,
    /// Until when it works.
    pub until: Option<Located<Date>>,
}

impl Decode for Replaced {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (value, until) = (fields.required("value"), fields.optional("until"));
            Some(Self { value: value?, until })
        })?
    }
}

/// A language that one can speak there. The tag `mul` stands for most languages (ISO 639-2).
#[derive(Debug, Clone)]
pub struct ChannelLanguage {
    /// The language.
    pub tag: Located<Edition>,
    /// How it is offered.
    pub how: Located<LanguageHow>,
}

impl Decode for ChannelLanguage {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let (tag, how) = (fields.required("tag"), fields.or("how", LanguageHow::Staff));
            Some(Self { tag: tag?, how })
        })?
    }
}

impl Decode for Edition {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "language-tag", Edition::parse)
    }
}

/// Most digits that a telephone number has (ITU-T E.164).
const MAX_DIGITS: usize = 15;

/// A number in the international form of ITU-T E.164: `+` and at most 15 digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct E164(pub String);

impl Decode for E164 {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        scalar(node, decoder, "e164", |text| {
            let digits = text.strip_prefix('+')?;
            let fits = (7..=15).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && !digits.starts_with('0');
            fits.then(|| Self(text.to_owned()))
        })
    }
}

/// One way to reach a service.
#[derive(Debug, Clone)]
pub struct Channel {
    /// The medium.
    pub channel_type: Located<ChannelType>,
    /// The number or address as people know it.
    pub value: Located<String>,
    /// The number to dial, where it differs from the digits of `value`.
    pub e164: Option<Located<E164>>,
    /// How the number is said, by language.
    pub spoken: Vec<(Located<String>, Located<String>)>,
    /// What it costs.
    pub cost: Located<Cost>,
    /// Whether one need not say who one is.
    pub anonymous: Located<bool>,
    /// What it leaves behind.
    pub trace: Option<Located<Trace>>,
    /// When somebody answers.
    pub hours: Option<Located<Hours>>,
    /// Days with other hours.
    pub exceptions: Vec<Located<Exception>>,
    /// Older numbers.
    pub replaces: Vec<Located<Replaced>>,
    /// Languages.
    pub languages: Vec<Located<ChannelLanguage>>,
    /// How sure the number is.
    pub confidence: Located<Confidence>,
    /// How sure the hours are.
    pub hours_confidence: Located<Confidence>,
}

impl Channel {
    /// The number to dial: the international form, or the digits of the number as people know it; nothing when it is not plainly one.
    pub fn number(&self) -> Option<String> {
        if let Some(e164) = &self.e164 {
            return Some(e164.0.clone());
        }
        let value = self.value.trim();
        // The zero of "+46 (0)8" is for those who call from within the country, without the "+46".
        let value = if value.starts_with('+') { value.replacen("(0)", "", 1) } else { value.to_owned() };
        let is_plain = value.chars().enumerate().all(|(at, c)| c.is_ascii_digit() || " -()\u{a0}".contains(c) || (c == '+' && at == 0));
        let digits: String = value.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        (is_plain && !digits.trim_start_matches('+').is_empty() && digits.len() <= MAX_DIGITS.saturating_add(1)).then_some(digits)
    }

    /// Whether it is a number that a telephone company writes down.
    pub fn is_number(&self) -> bool {
        matches!(self.channel_type.value, ChannelType::Phone | ChannelType::Sms | ChannelType::TextTelephone)
    }
}

impl Decode for Channel {
    fn decode(node: &Node, decoder: &Decoder) -> Option<Self> {
        decoder.map(node, |fields| {
            let channel_type = fields.required("type");
            let value = fields.required("value");
            let e164 = fields.optional("e164");
            let spoken = fields.table("spoken");
            let cost = fields.or("cost", Cost::Unknown);
            let anonymous = fields.or("anonymous", false);
            let trace = fields.optional("trace");
            let hours = fields.optional("hours");
            let exceptions = fields.list("exceptions");
            let replaces = fields.list("replaces");
            let languages = fields.list("languages");
            let confidence = fields.or("confidence", Confidence::High);
            let hours_confidence = fields.or("hours_confidence", Confidence::High);
            Some(Self {
                channel_type: channel_type?,
                value: value?,
                e164,
                spoken,
                cost,
                anonymous,
                trace,
                hours,
                exceptions,
                replaces,
                languages,
                confidence,
                hours_confidence,
            })
        })?
    }
}
