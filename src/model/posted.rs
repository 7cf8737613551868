//! A post as it is pasted into a network: the words with their facts, the link, the hashtags.

use crate::base::edition::Edition;

use super::doc::{Inline, Prose};
use super::entry::EntryRef;
use super::link::Target;
use super::network::{Network, PostLink};
use super::posts::{Post, PostsWords};
use super::{Entry, Extra, Facts, Site};

/// A post, ready to paste.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// All of it.
    pub text: String,
    /// Its length by the network's own count.
    pub length: usize,
}

/// An entry's posts in exactly this edition; nothing where there are none, or where the entry is for staff.
pub fn posts_of<'a>(entry: &'a Entry, edition: &Edition) -> Option<&'a PostsWords> {
    match &entry.words.get(edition)?.extra {
        Extra::Posts(words) if !words.posts.is_empty() && !entry.is_internal() => Some(words),
        _ => None,
    }
}

/// The short address of an entry in an edition, whole.
fn link(site: &Site, entry: &Entry, edition: &Edition) -> String {
    format!("{}/id/{}/{}/", site.settings.base(), entry.key.id, edition.tag().to_ascii_lowercase())
}

/// Makes a post of an entry ready for a network. Link and hashtags stand on lines of their own, so that they keep their
/// direction among words that run from the right.
pub fn posted(site: &Site, entry: &Entry, edition: &Edition, words: &PostsWords, post: &Post, network: &Network) -> Posted {
    let link = if network.link.value == PostLink::None { String::new() } else { link(site, entry, edition) };
    let most = usize::try_from(network.hashtags.value).unwrap_or(usize::MAX);
    let hashtags: Vec<String> = words.hashtags.iter().take(most).map(|tag| format!("#{}", tag.as_str())).collect();
    let parts = [plain(site, edition, post.at_length(network.short.value)), link.clone(), hashtags.join(" ")];
    let text = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n");
    let counted = match network.link.value {
        PostLink::Fixed(length) if !link.is_empty() => text.replace(&link, &"x".repeat(usize::try_from(length).unwrap_or(usize::MAX))),
        _ => text.clone(),
    };
    Posted { length: network.count.value.of(&counted), text }
}

/// The words of a post. A link to a number or an entry shows what it leads to; its address has no place in a post.
fn plain(site: &Site, edition: &Edition, prose: &Prose) -> String {
    words(site, edition, &prose.0).trim().to_owned()
}

fn words(site: &Site, edition: &Edition, inlines: &[Inline]) -> String {
    inlines.iter().map(|inline| one(site, edition, inline)).collect()
}

fn one(site: &Site, edition: &Edition, inline: &Inline) -> String {
    match inline {
        Inline::Text(text) | Inline::Code(text) => text.to_string(),
        Inline::Strong(inner) | Inline::Emphasis(inner) => words(site, edition, inner),
        Inline::SoftBreak | Inline::HardBreak => "\n".to_owned(),
        Inline::Picture(_) | Inline::Picto(_) => String::new(),
        Inline::Link(link) => {
            let shown = words(site, edition, &link.words);
            match &link.target {
                Target::Phone(key) => [shown, phone(site, key)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "),
                Target::Entry { entry, .. } | Target::Action { plan: entry, .. } if shown.is_empty() => title(site, entry, edition),
                Target::Web(address) if shown.is_empty() => address.clone(),
                _ => shown,
            }
        }
    }
}

fn title(site: &Site, key: &EntryRef, edition: &Edition) -> String {
    let words = public(site, key).and_then(|entry| entry.words.resolve(&site.settings.chain(edition)));
    words.map(|(_, words)| words.title.value.clone()).unwrap_or_default()
}

/// What everybody may read, since a post is for everybody: it is made in the site for staff, where all entries are.
fn public<'a>(site: &'a Site, key: &EntryRef) -> Option<&'a Entry> {
    site.entry(key).filter(|entry| !entry.is_internal())
}

fn phone(site: &Site, key: &EntryRef) -> String {
    let Some(Entry { facts: Facts::Service(facts), .. }) = public(site, key) else { return String::new() };
    facts.phone().map(|channel| channel.value.value.clone()).unwrap_or_default()
}
