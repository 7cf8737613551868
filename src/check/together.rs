//! What the rules on several pages together need to know of each of them.

use std::collections::BTreeMap;

use crate::base::span::{FileId, Span};
use crate::dom::Document;

use super::addresses::Addresses;

/// A page, as far as others have to do with it.
#[derive(Debug)]
pub struct Summary {
    /// The page.
    pub file: FileId,
    /// Its language, a tag; empty when it says none.
    pub language: String,
    /// Its title, single spaced, and where it stands.
    pub title: Option<(String, Span)>,
    /// The same page in other languages, as its head says.
    pub alternates: Vec<Alternate>,
    /// Whether it only leads on to another page.
    pub leads_on: bool,
}

/// Where a page is in another language.
#[derive(Debug)]
pub struct Alternate {
    /// The language, a tag.
    pub language: String,
    /// The place of its address.
    pub span: Span,
    /// The page, when it is among those that were given.
    pub page: Option<FileId>,
}

/// Pages by their files.
pub fn by_file(pages: &[Summary]) -> BTreeMap<FileId, &Summary> {
    pages.iter().map(|page| (page.file, page)).collect()
}

impl Summary {
    /// Reads a page.
    pub fn of(document: &Document, addresses: &Addresses) -> Self {
        let title = document.named("title").next().filter(|title| !title.text().is_empty());
        let has_word = |text: &str, word: &str| text.split_ascii_whitespace().any(|one| one.eq_ignore_ascii_case(word));
        let links = document.named("link").filter(|link| link.attr("rel").is_some_and(|rel| has_word(rel, "alternate")));
        let alternate = |link: crate::dom::Node<'_>| {
            let (language, address) = (link.attr("hreflang")?.trim().to_owned(), link.attr("href")?);
            Some(Alternate { language, span: link.attr_span("href"), page: addresses.file(document.file, address) })
        };
        Self {
            file: document.file,
            language: document.html().and_then(|html| html.attr("lang")).unwrap_or_default().trim().to_owned(),
            title: title.map(|title| (title.text(), title.text_span())),
            alternates: links.filter_map(alternate).collect(),
            leads_on: document.named("meta").any(|meta| meta.attr("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("refresh"))),
        }
    }
}
