//! A line in words alone, for data that other programs read: what links show is there, and their addresses are not.

use crate::model::doc::Inline;
use crate::model::link::Target;
use crate::model::{Entry, Facts};

use super::edition_view::EditionView;

/// The words of a line. A link without words is the title or the number that readers see, and nothing where this build
/// does not show what it leads to.
pub fn plain(view: &EditionView<'_>, words: &[Inline]) -> String {
    words.iter().map(|word| one(view, word)).collect()
}

fn one(view: &EditionView<'_>, word: &Inline) -> String {
    match word {
        Inline::Text(text) | Inline::Code(text) => text.to_string(),
        Inline::Strong(inner) | Inline::Emphasis(inner) => plain(view, inner),
        Inline::SoftBreak | Inline::HardBreak => " ".to_owned(),
        Inline::Picture(_) | Inline::Picto(_) => String::new(),
        Inline::Link(link) => {
            let words = plain(view, &link.words);
            match &link.target {
                Target::Phone(key) => [words, phone(view, key)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "),
                Target::Entry { entry, .. } if words.is_empty() && view.shown(entry).is_some() => view.title(entry).text,
                Target::Action { plan, .. } if words.is_empty() && view.shown(plan).is_some() => view.title(plan).text,
                Target::Web(address) if words.is_empty() => address.clone(),
                _ => words,
            }
        }
    }
}

fn phone(view: &EditionView<'_>, key: &crate::model::entry::EntryRef) -> String {
    let Some(Entry { facts: Facts::Service(facts), .. }) = view.shown(key) else { return String::new() };
    facts.phone().map(|channel| channel.value.value.clone()).unwrap_or_default()
}
