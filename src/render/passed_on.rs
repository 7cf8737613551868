//! A page as a card for other sites: what oEmbed hands on, and what is pasted into an intranet.

use serde::Serialize;

use crate::model::channel::ChannelType;
use crate::model::entry::EntryRef;
use crate::plan::Subject;

use super::card;
use super::edition_view::EditionView;
use super::view::{Channel, Text};

/// The card as a template sees it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PassedOn {
    /// The page's title.
    pub title: Text,
    /// Its summary; may be empty.
    pub summary: Text,
    /// Its short address in this edition, absolute.
    pub url: String,
    /// The telephone number of a service; empty where there is none.
    pub number: String,
    /// `tel:…`.
    pub href: String,
    /// "Ring".
    pub call: String,
}

/// The card of an entry; nothing for one without a permalink.
pub fn passed_on(view: &EditionView<'_>, key: &EntryRef) -> Option<PassedOn> {
    let url = view.plan.url(&Subject::PermalinkIn(key.clone()), view.edition)?;
    let entry = view.shown(key)?;
    let words = view.words(entry)?;
    let phone = |channel: &Channel| channel.kind == ChannelType::Phone.as_str();
    let phone = card::card(view, entry).and_then(|card| card.channels.into_iter().find(phone)).unwrap_or_default();
    Some(PassedOn {
        title: view.text(words, &words.title),
        summary: words.summary.as_ref().map(|summary| view.text(words, summary)).unwrap_or_default(),
        url: format!("{}{url}", view.site.settings.base()),
        number: phone.value,
        href: phone.href,
        call: phone.kind_name,
    })
}
