//! One way to reach a service in words: the link, the hours, what it costs, what it leaves behind.

use fluent_bundle::FluentValue;

use crate::model::channel::{Channel, ChannelType, Confidence, Cost, Known, LanguageHow};
use crate::model::contact::is_mailbox;
use crate::model::link::web_address;

use super::hours;
use super::localizer::Localizer;
use super::view;

/// A way to reach a service as its card shows it; `pictogram` draws the pictogram of that name.
pub fn view(channel: &Channel, localizer: &Localizer<'_>, pictogram: impl Fn(&str) -> String) -> view::Channel {
    let kind = channel.channel_type.value;
    view::Channel {
        kind: kind.as_str(),
        kind_name: localizer.text(&format!("channel-{}", kind.as_str())),
        value: shown_value(channel),
        href: href(channel).unwrap_or_default(),
        picto: pictogram(pictogram_name(kind)),
        hours: hours_lines(channel, localizer),
        facts: facts(channel, localizer),
        languages: languages(channel, localizer),
        caution: caution(channel, localizer),
        opening: None,
    }
}

fn pictogram_name(kind: ChannelType) -> &'static str {
    match kind {
        ChannelType::Phone | ChannelType::TextTelephone => "phone",
        ChannelType::Chat | ChannelType::Sms => "chat",
        ChannelType::Email => "letter",
        ChannelType::Video | ChannelType::SignVideo => "talk",
        ChannelType::Visit => "home",
        ChannelType::Web => "web",
    }
}

/// The number or address as it is known; of a web address the host alone, since the rest says nothing to people.
fn shown_value(channel: &Channel) -> String {
    let host = secure_address(&channel.value).and_then(|rest| rest.split(['/', '?', '#']).next());
    match channel.channel_type.value {
        ChannelType::Chat | ChannelType::Web | ChannelType::Video | ChannelType::SignVideo => host.unwrap_or(&channel.value).to_owned(),
        _ => channel.value.value.clone(),
    }
}

/// What follows `https://` in an address that is safe to link to.
fn secure_address(value: &str) -> Option<&str> {
    value.strip_prefix("https://").filter(|_| web_address(value).is_some())
}

/// The link that starts it (`tel:` RFC 3966, `sms:` RFC 5724, `mailto:` RFC 6068, `https:`); nothing when the value
/// is not plainly what the link must hold, since a link to somewhere else is worse than none.
pub fn href(channel: &Channel) -> Option<String> {
    let value = channel.value.as_str();
    match channel.channel_type.value {
        ChannelType::Phone | ChannelType::TextTelephone => channel.number().map(|number| format!("tel:{number}")),
        ChannelType::Sms => channel.number().map(|number| format!("sms:{number}")),
        ChannelType::Email => is_mailbox(value).then(|| format!("mailto:{value}")),
        ChannelType::Visit => None,
        ChannelType::Chat | ChannelType::Web | ChannelType::Video | ChannelType::SignVideo => {
            secure_address(value).map(|_| value.to_owned())
        }
    }
}

fn hours_lines(channel: &Channel, localizer: &Localizer<'_>) -> Vec<String> {
    let usual = channel.hours.iter().flat_map(|hours| hours::channel_lines(hours, channel.channel_type.value, localizer));
    let mut exceptions: Vec<_> = channel.exceptions.iter().collect();
    exceptions.sort_by_key(|exception| exception.date.value);
    usual.chain(exceptions.into_iter().map(|exception| hours::exception(*exception.date, &exception.hours, localizer))).collect()
}

/// What one wants to know before getting in touch, one sentence or two each. What is not known is not spoken of.
fn facts(channel: &Channel, localizer: &Localizer<'_>) -> Vec<String> {
    let kind = channel.channel_type.value;
    let say = |id: &str| localizer.format(id, &[("channel", kind.as_str().into())]);
    let mut facts = Vec::new();
    match channel.cost.value {
        Cost::Free => facts.push(say("cost-free")),
        Cost::Local if channel.is_number() => facts.push(say("cost-local")),
        Cost::Local | Cost::Unknown => {}
    }
    if channel.anonymous.value {
        facts.push(say("anonymous"));
    }
    if let Some(trace) = &channel.trace {
        match trace.bill.value {
            Known::No if channel.is_number() => facts.push(say("bill-no")),
            Known::Yes if channel.is_number() => facts.push(say("bill-yes")),
            _ => {}
        }
        // "No" is never said: there is no telephone that can be trusted not to remember.
        if trace.call_log.value == Known::Yes {
            facts.push(say("call-log"));
        }
    }
    facts.extend(replaced(channel, localizer));
    facts
}

fn replaced(channel: &Channel, localizer: &Localizer<'_>) -> Vec<String> {
    let line = |value: &str, until: Option<jiff::civil::Date>| {
        let value: FluentValue<'_> = localizer.left_to_right(value).into();
        match until {
            Some(date) => localizer.format("replaces-until", &[("value", value), ("date", localizer.date(date).into())]),
            None => localizer.format("replaces", &[("value", value)]),
        }
    };
    let replaced = channel.replaces.iter().map(|old| &old.value);
    replaced.map(|old| line(&old.value, old.until.map(|date| date.value))).collect()
}

/// "Svenska och engelska. De flesta språk med tolk."
fn languages(channel: &Channel, localizer: &Localizer<'_>) -> String {
    let sentence = |how: LanguageHow| {
        let offered = channel.languages.iter().filter(|language| language.how.value == how);
        let names: Vec<String> = offered.map(|language| localizer.language_name(&language.tag)).collect();
        let list = localizer.list(&names).into();
        (!names.is_empty()).then(|| localizer.sentence(&localizer.format(&format!("spoken-{}", how.as_str()), &[("languages", list)])))
    };
    LanguageHow::ALL.iter().filter_map(|how| sentence(*how)).collect::<Vec<_>>().join(" ")
}

/// Says that the number or the hours are not the owner's own word.
fn caution(channel: &Channel, localizer: &Localizer<'_>) -> String {
    let is_value_sure = channel.confidence.value == Confidence::High;
    let are_hours_sure = channel.hours_confidence.value == Confidence::High || (channel.hours.is_none() && channel.exceptions.is_empty());
    let id = match (is_value_sure, are_hours_sure) {
        (true, true) => return String::new(),
        (false, true) => "caution-value",
        (true, false) => "caution-hours",
        (false, false) => "caution-both",
    };
    localizer.format(id, &[("channel", channel.channel_type.value.as_str().into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::span::FileId;
    use crate::load::yaml;
    use crate::model::decode::{Decode, Decoder};
    use crate::render::localizer::tests::{plain, with_localizer};

    /// The channel of `docs/content.md`.
    const DOCUMENTED: &str = "{type: phone, value: 020-50 50 50, e164: \"+4620505050\", cost: free, anonymous: true, \
        trace: {bill: no, call_log: yes}, hours: Mo-Fr 08:00-16:30; PH off, \
        exceptions: [{date: 2026-12-31, hours: \"10:00-12:00\"}, {date: 2026-12-24, hours: \"off\"}], \
        replaces: [{value: 020-11 11 11, until: 2027-01-31}], \
        languages: [{tag: sv, how: staff}, {tag: mul, how: interpreter}], confidence: high, hours_confidence: medium}";

    fn viewed(yaml: &str, tag: &str) -> view::Channel {
        let decoder = Decoder::default();
        let channel = Channel::decode(&yaml::parse(yaml, FileId(0), 0).unwrap(), &decoder).unwrap();
        assert_eq!(decoder.finish().0, [], "{yaml}");
        with_localizer(tag, |localizer| view(&channel, localizer, |name| format!("<{name}>")))
    }

    fn link(kind: &str, value: &str) -> String {
        viewed(&format!("{{type: {kind}, value: \"{value}\"}}"), "sv").href
    }

    #[test]
    fn tells_all_that_the_facts_know() {
        let channel = viewed(DOCUMENTED, "sv");
        assert_eq!((channel.kind, channel.kind_name.as_str(), channel.picto.as_str()), ("phone", "Ring", "<phone>"));
        assert_eq!((channel.value.as_str(), channel.href.as_str()), ("020-50 50 50", "tel:+4620505050"));
        assert_eq!(
            channel.hours,
            ["Måndag till fredag klockan 8–16.30", "Röda dagar: stängt", "24 december 2026: stängt", "31 december 2026: klockan 10–12",]
        );
        assert_eq!(
            channel.facts,
            [
                "Det är gratis att ringa.",
                "Du behöver inte berätta vem du är.",
                "Samtalet syns inte på telefonräkningen.",
                "Samtalet syns i telefonens egen samtalslista. Du kan ta bort det där.",
                "Ersätter 020-11 11 11, som fungerar till och med 31 januari 2027.",
            ]
        );
        assert_eq!(channel.languages, "Svenska. De flesta språk med tolk.");
        assert_eq!(channel.caution, "Öppettiderna är inte bekräftade av den som svarar.");
    }

    #[test]
    fn tells_it_in_arabic_with_the_numbers_kept_together() {
        let channel = viewed(DOCUMENTED, "ar");
        assert_eq!((channel.value.as_str(), plain(&channel.languages).as_str()), ("020-50 50 50", "السويدية. معظم اللغات عبر مترجم شفوي."));
        assert!(channel.facts[4].contains("\u{2066}020-11 11 11\u{2069}"), "{:?}", channel.facts);
        assert_eq!(plain(&channel.facts[4]), "يحل محل 020-11 11 11 الذي يعمل حتى 31 يناير 2027.");
    }

    #[test]
    fn says_nothing_of_what_is_unknown_or_not_so() {
        let channel = viewed("{type: phone, value: \"112\", trace: {bill: unknown, call_log: no}}", "sv");
        assert_eq!((channel.facts.len(), channel.hours.len(), channel.languages.as_str(), channel.caution.as_str()), (0, 0, "", ""));
        let chat = "{type: chat, value: \"https://ungarelationer.se/chatt?x=1\", cost: local, \
            trace: {bill: no, call_log: yes}, confidence: low, hours_confidence: low}";
        let channel = viewed(chat, "en");
        assert_eq!(channel.value, "ungarelationer.se");
        assert_eq!(channel.facts, ["The phone or computer may show that you have been in touch."]);
        assert_eq!(channel.caution, "The address is not confirmed.", "there are no hours to doubt");
    }

    #[test]
    fn links_to_what_is_plainly_a_number_or_an_address() {
        for (kind, value, expected) in [
            ("phone", "114 14", "tel:11414"),
            ("phone", "+46 (0)8-465 004 00", "tel:+46846500400"),
            ("phone", "(08) 465 004 00", "tel:0846500400"),
            ("text-telephone", "020-50 50 50", "tel:020505050"),
            ("sms", "112", "sms:112"),
            ("email", "stod.linje@lyktevik.example", "mailto:stod.linje@lyktevik.example"),
            ("chat", "https://www.bris.se", "https://www.bris.se"),
            ("sign-video", "https://tecken.example/x", "https://tecken.example/x"),
        ] {
            assert_eq!(link(kind, value), expected, "{kind} {value}");
        }
    }

    #[test]
    fn links_to_nothing_else() {
        for (kind, value) in [
            ("chat", "http://www.bris.se"),
            ("web", "javascript:alert(1)"),
            ("web", "https://user@evil.example"),
            ("web", "https://a.example/'x"),
            ("phone", "växeln"),
            ("phone", "020-50 50 50 eller 116 016"),
            ("phone", "112;postd=1"),
            ("phone", "08-465 004 00/01"),
            ("phone", "1234567890123456789"),
            ("phone", "1+2"),
            ("visit", "Lyktgatan 1"),
            ("email", "a@b.example?bcc=c@d.example"),
            ("email", "a@b.example,c@d.example"),
            ("email", "a b@c.example"),
        ] {
            assert_eq!(link(kind, value), "", "{kind} {value}");
        }
        assert_eq!(viewed("{type: web, value: \"javascript:alert(1)\"}", "sv").value, "javascript:alert(1)");
    }
}
