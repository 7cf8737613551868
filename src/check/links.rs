//! All links of an entry to other sites, from its words and from its facts, each with its place.

use crate::base::source::Sources;
use crate::base::span::{Located, Span};
use crate::model::channel::{Channel, ChannelType};
use crate::model::doc::Inline;
use crate::model::link::Target;
use crate::model::{Entry, Facts};

use super::services::channels;

/// A link to another site.
pub struct WebLink<'a> {
    /// The address as written.
    pub address: &'a str,
    /// The place of the address, without quotation marks.
    pub span: Span,
}

impl WebLink<'_> {
    /// The host, in lower case, without a port.
    pub fn host(&self) -> String {
        let rest = self.address.split_once("://").map_or("", |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.split(':').next().unwrap_or_default().to_lowercase()
    }

    /// What stands after the host, without its anchor: path and query.
    pub fn path(&self) -> &str {
        let rest = self.address.split_once("://").map_or("", |(_, rest)| rest);
        let path = rest.find(['/', '?']).and_then(|at| rest.get(at..)).unwrap_or_default();
        path.split('#').next().unwrap_or_default()
    }

    /// Whether the host is this one or one below it.
    pub fn is_at(&self, domain: &str) -> bool {
        let host = self.host();
        host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
    }
}

/// The links in the words alone, in the order of editions.
pub fn in_words(entry: &Entry) -> Vec<WebLink<'_>> {
    let mut found = Vec::new();
    for (_, words) in entry.words.iter() {
        words.each_inline(&mut |inline| {
            if let Inline::Link(link) = inline
                && let Target::Web(address) = &link.target
            {
                found.push(WebLink { address, span: link.span });
            }
        });
    }
    found
}

/// All links of the words and facts.
pub fn web_links<'a>(entry: &'a Entry, sources: &Sources) -> Vec<WebLink<'a>> {
    let in_facts = in_facts(entry).into_iter().chain(of_channels(entry));
    let in_facts = in_facts.map(|address| WebLink { address: address.value, span: sources.unquoted(address.span) });
    in_words(entry).into_iter().chain(in_facts).collect()
}

/// The addresses of the ways to a service.
fn of_channels(entry: &Entry) -> Vec<Located<&String>> {
    let medium = |channel: &Channel| channel.channel_type.value;
    let is_web = |channel: &Channel| {
        matches!(medium(channel), ChannelType::Web | ChannelType::Chat | ChannelType::Video | ChannelType::SignVideo)
            && channel.value.contains("://")
    };
    channels(entry).filter(|channel| is_web(channel)).map(|channel| Located::new(&channel.value.value, channel.value.span)).collect()
}

/// The addresses in an entry's facts, other than the ways to a service.
fn in_facts(entry: &Entry) -> Vec<Located<&String>> {
    let mut found: Vec<Located<&String>> = Vec::new();
    let review = entry.common.review.as_ref().and_then(|review| review.source.as_ref());
    found.extend(review.map(|source| Located::new(&source.value.0, source.span)));
    match &entry.facts {
        Facts::Organisation(facts) => found.extend(facts.website.as_ref().map(|website| Located::new(&website.value.0, website.span))),
        Facts::Plan(facts) => {
            let source = facts.source.as_ref().and_then(|source| source.url.as_ref());
            found.extend(source.map(|url| Located::new(&url.value.0, url.span)));
        }
        Facts::Definition(facts) => {
            let sources = facts.definitions.iter().filter_map(|definition| definition.source.as_ref()?.url.as_ref());
            found.extend(sources.map(|url| Located::new(&url.value.0, url.span)));
        }
        _ => {}
    }
    found
}
