//! All links of a site to other sites, from the words and from the facts, each with its place.

use crate::base::source::Sources;
use crate::base::span::{Located, Span};
use crate::model::channel::ChannelType;
use crate::model::common::Words;
use crate::model::doc::{Inline, plain_text};
use crate::model::link::Target;
use crate::model::{Entry, Facts, Site};

use super::services::channels;

/// A link to another site.
pub struct WebLink<'a> {
    /// The address as written.
    pub address: &'a str,
    /// The words that a reader sees; none where the facts hold the address.
    pub words: Option<String>,
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

/// The links in the words alone, in the order of entries.
pub fn in_words(site: &Site) -> Vec<WebLink<'_>> {
    let mut found = Vec::new();
    site.entries().flat_map(|entry| entry.words.iter()).for_each(|(_, words)| of_words(words, &mut found));
    found
}

/// All links of the words and facts, in the order of entries.
pub fn web_links<'a>(site: &'a Site, sources: &Sources) -> Vec<WebLink<'a>> {
    let mut found = Vec::new();
    for entry in site.entries() {
        for (_, words) in entry.words.iter() {
            of_words(words, &mut found);
        }
        for address in of_facts(entry) {
            found.push(WebLink { address: address.value, words: None, span: sources.unquoted(address.span) });
        }
    }
    for (_, channel) in channels(site) {
        let is_web =
            matches!(channel.channel_type.value, ChannelType::Web | ChannelType::Chat | ChannelType::Video | ChannelType::SignVideo);
        if is_web && channel.value.contains("://") {
            found.push(WebLink { address: &channel.value, words: None, span: sources.unquoted(channel.value.span) });
        }
    }
    found
}

fn of_words<'a>(words: &'a Words, found: &mut Vec<WebLink<'a>>) {
    words.each_inline(&mut |inline| {
        if let Inline::Link(link) = inline
            && let Target::Web(address) = &link.target
        {
            found.push(WebLink { address, words: Some(plain_text(&link.words)), span: link.span });
        }
    });
}

/// The addresses in an entry's facts, other than the ways to a service.
fn of_facts(entry: &Entry) -> Vec<Located<&String>> {
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
