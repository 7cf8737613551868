//! The editions of one entry beside the one that they were made from.

use crate::base::edition::Edition;
use crate::model::common::Words;
use crate::model::{Entry, Extra};

use super::background::Background;
use super::text::Text;

/// The words of an entry in one edition beside those that they were made from.
pub struct Pair<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// The words of the source edition.
    pub source: &'a Words,
    /// The words of the other.
    pub other: &'a Words,
}

impl<'a> Pair<'a> {
    /// A text beside that which it was made from; nothing for the source itself.
    pub fn of(text: &Text<'a>) -> Option<Self> {
        let source = source(text.background.editions(), text.entry)?;
        (source.edition != text.words.edition).then_some(Self { entry: text.entry, source, other: text.words })
    }

    /// Whether both say more than a title and a summary. One that does not is a page still to be translated, of which
    /// nothing can be compared.
    pub fn both_have_text(&self) -> bool {
        let has_text = |words: &Words| !words.body.blocks.is_empty() || !words.extra.lines().is_empty();
        has_text(self.source) && has_text(self.other)
    }

    /// Whether the other is in another language, not only easier.
    pub fn is_translation(&self) -> bool {
        !self.source.edition.shares_language_with(&self.other.edition)
    }

    /// Whether the other may leave things out.
    pub fn is_simpler(&self) -> bool {
        self.other.edition.is_simple() && !self.source.edition.is_simple()
    }
}

/// The words of an entry that its others are made from: those in the first of the site's editions that it has.
pub fn source<'a, 'e>(editions: impl IntoIterator<Item = &'e Edition>, entry: &'a Entry) -> Option<&'a Words> {
    editions.into_iter().find_map(|edition| entry.words.get(edition))
}

/// All pairs of an entry, in the order of editions; their source is the same.
pub fn pairs<'a>(entry: &'a Entry, background: &Background<'_>) -> impl Iterator<Item = Pair<'a>> {
    let source = source(background.editions(), entry);
    let beside = move |source: &'a Words| {
        let others = entry.words.iter().map(|(_, words)| words).filter(|words| words.edition != source.edition);
        others.map(move |other| Pair { entry, source, other })
    };
    source.into_iter().flat_map(beside)
}

/// The keys of front matter that have words for readers, as they are written.
pub fn keys(words: &Words) -> Vec<&'static str> {
    let mut keys = Vec::new();
    let mut add = |is_there: bool, key| keys.extend(is_there.then_some(key));
    add(words.summary.is_some(), "summary");
    add(words.discreet_title.is_some(), "discreet_title");
    match &words.extra {
        Extra::Service(extra) => {
            add(extra.who_answers.is_some(), "who_answers");
            add(!extra.what_happens.is_empty(), "what_happens");
            add(extra.confidentiality.is_some(), "confidentiality");
            add(extra.note.is_some(), "note");
        }
        Extra::Definition(extra) => add(!extra.definitions.is_empty(), "definitions"),
        Extra::Audience(extra) => {
            add(extra.door.is_some(), "door");
            add(extra.label.is_some(), "label");
        }
        Extra::Picture(extra) => add(extra.caption.is_some(), "caption"),
        Extra::Posts(extra) => {
            add(!extra.posts.is_empty(), "posts");
            add(extra.alt.is_some(), "posts_alt");
        }
        Extra::Plan(extra) => {
            add(!extra.areas.is_empty(), "areas");
            add(!extra.actions.is_empty(), "actions");
            add(!extra.goals.is_empty(), "goals");
            add(!extra.indicators.is_empty(), "indicators");
            add(!extra.commitments.is_empty(), "commitments");
        }
        Extra::None => {}
    }
    keys
}
