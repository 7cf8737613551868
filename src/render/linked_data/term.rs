//! The glossary in the words of schema.org.

use serde::Serialize;

use crate::model::common::Words;
use crate::model::page::PageType;
use crate::model::{Entry, Extra};

use super::super::edition_view::EditionView;
use super::super::view::Page;

/// A word with its meaning (schema.org/DefinedTerm).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DefinedTerm {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    url: Option<String>,
    description: Option<String>,
    term_code: Option<String>,
    alternate_name: Vec<String>,
    in_defined_term_set: Option<DefinedTermSet>,
}

/// A glossary (schema.org/DefinedTermSet).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DefinedTermSet {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    url: Option<String>,
    has_defined_term: Vec<DefinedTerm>,
}

/// A word, as its own page tells it.
pub fn term(view: &EditionView<'_>, entry: &Entry, words: &Words) -> DefinedTerm {
    let synonyms = match &words.extra {
        Extra::Definition(extra) => extra.synonyms.iter().map(|synonym| synonym.value.clone()).collect(),
        _ => Vec::new(),
    };
    DefinedTerm {
        kind: "DefinedTerm",
        name: words.title.value.clone(),
        url: super::address(view, &entry.key),
        description: words.summary.as_ref().map(|summary| summary.value.clone()),
        term_code: Some(entry.key.id.to_string()),
        alternate_name: synonyms,
        in_defined_term_set: view.page_of_type(PageType::Glossary).map(|page| set(view, page, Vec::new())),
    }
}

/// The whole glossary: each word by name, where its own page is.
pub fn all(view: &EditionView<'_>, entry: &Entry, page: &Page) -> DefinedTermSet {
    let base = view.site.settings.base();
    let words = page.content.letters.iter().flat_map(|letter| &letter.terms).map(|word| DefinedTerm {
        kind: "DefinedTerm",
        name: word.title.text.clone(),
        url: Some(format!("{base}{}", word.url)),
        description: None,
        term_code: None,
        alternate_name: Vec::new(),
        in_defined_term_set: None,
    });
    set(view, entry, words.collect())
}

fn set(view: &EditionView<'_>, page: &Entry, has_defined_term: Vec<DefinedTerm>) -> DefinedTermSet {
    DefinedTermSet { kind: "DefinedTermSet", name: view.title(&page.key).text, url: super::address(view, &page.key), has_defined_term }
}
