//! The glossary: all words by letter, and a word's own page.

use crate::model::common::Words;
use crate::model::definition::{DefinitionFacts, SourceDocument};
use crate::model::entry::Kind;
use crate::model::plan_words::by_id;
use crate::model::{Entry, Extra};

use super::edition_view::EditionView;
use super::inline::prose;
use super::view::{Definition, Entrance, Fact, Letter, Page, Text};

/// All words under their first letters, in the order of the edition's language.
pub fn letters(view: &EditionView<'_>) -> Vec<Letter> {
    let mut terms: Vec<Entrance> = view.site.of_kind(Kind::Definition).filter_map(|entry| view.entrance(entry)).collect();
    terms.sort_by(|a, b| view.localizer.compare(&a.title.text, &b.title.text));
    let mut letters: Vec<Letter> = Vec::new();
    for term in terms {
        let letter = first_letter(&term.title.text);
        match letters.last_mut().filter(|last| last.letter == letter) {
            Some(last) => last.terms.push(term),
            None => {
                let anchor = format!("b{}", letters.len().saturating_add(1));
                letters.push(Letter { letter, anchor, terms: vec![term] });
            }
        }
    }
    letters
}

/// The first letter in upper case; the Arabic article is no part of a word's place in the alphabet.
fn first_letter(title: &str) -> String {
    let word = title.strip_prefix("ال").filter(|rest| !rest.is_empty()).unwrap_or(title);
    word.chars().find(|c| c.is_alphabetic()).map(|c| c.to_uppercase().to_string()).unwrap_or_default()
}

/// What a word's own page adds.
pub fn definition(view: &EditionView<'_>, entry: &Entry, facts: &DefinitionFacts, words: &Words, page: &mut Page) {
    let Extra::Definition(extra) = &words.extra else { return };
    let say = &view.localizer;
    page.content.definitions = facts
        .definitions
        .iter()
        .filter_map(|definition| {
            let text = by_id(&extra.definitions, definition.id.as_str())?;
            let url = definition.source.as_ref().and_then(|source| source.url.as_ref()).map(|url| url.value.0.clone());
            Some(Definition {
                text: prose(view, &entry.key, words, text),
                level_name: say.text(&format!("definition-level-{}", definition.level.as_str())),
                source: definition.source.as_ref().map(|source| document(view, source)).unwrap_or_default(),
                url: url.unwrap_or_default(),
            })
        })
        .collect();
    for (label, list) in [("synonyms", &extra.synonyms), ("avoid", &extra.avoid)] {
        if !list.is_empty() {
            let texts = list.iter().map(|text| view.text(words, text).into()).collect();
            page.content.facts.push(Fact { label: say.text(label), texts, links: Vec::new() });
        }
    }
    if let Some(link) = facts.broader.as_ref().and_then(|broader| view.link(&broader.value)) {
        page.content.facts.push(Fact { label: say.text("broader"), texts: Vec::new(), links: vec![link] });
    }
    page.related.extend(facts.form.as_ref().and_then(|form| view.link(&form.value)));
}

/// Document, section and year in one line, in the language of the document's name.
pub fn document(view: &EditionView<'_>, source: &SourceDocument) -> Text {
    let year = source.year.map(|year| year.to_string());
    let section = source.section.as_ref().map(|section| section.as_str());
    let parts = [Some(source.document.as_str()), section, year.as_deref()];
    let line = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    match &source.language {
        Some(language) => Text { mark: view.mark(language), text: line },
        None => view.source_text(&line),
    }
}
