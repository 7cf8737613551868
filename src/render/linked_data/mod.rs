//! What a page is about, for search engines and assistants: schema.org in JSON-LD 1.1, as a data block that no browser runs.

mod organisation;
mod service;
mod term;

use serde::Serialize;
use serde_json::Value;

use crate::base::json;
use crate::model::common::Words;
use crate::model::entry::EntryRef;
use crate::model::page::PageType;
use crate::model::{Entry, Facts};
use crate::plan::{PlannedPage, Subject};

use super::edition_view::EditionView;
use super::view::Page;

use organisation::Organisation;

/// A page (schema.org/WebPage). Its name is what the browser's tab shows, which may say less than its heading.
///
/// Every page has one. So it and what is in it are written as they are, without a tree between: in the order of their
/// names, each left out where it is not there (`base/json.rs`).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WebPage {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    breadcrumb: Option<BreadcrumbList>,
    in_language: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_reviewed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    main_entity: Option<Value>,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<Organisation>,
    url: String,
}

/// The way down to a page (schema.org/BreadcrumbList).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BreadcrumbList {
    #[serde(rename = "@type")]
    kind: &'static str,
    item_list_element: Vec<ListItem>,
}

#[derive(Serialize)]
struct ListItem {
    #[serde(rename = "@type")]
    kind: &'static str,
    /// None for the page itself, which is where the reader is.
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    name: String,
    position: usize,
}

/// What a page is about, where schema.org has a word for it.
#[derive(Serialize)]
#[serde(untagged)]
enum MainEntity {
    Service(Box<service::Service>),
    Term(term::DefinedTerm),
    Terms(term::DefinedTermSet),
    Organisation(Organisation),
}

/// The data block's text for a page, safe within `<script>`; empty where search engines are asked to leave the page out, since
/// it would only make the page heavier.
pub fn of(view: &EditionView<'_>, planned: &PlannedPage, page: &Page) -> String {
    if page.noindex {
        return String::new();
    }
    let base = view.site.settings.base();
    let entry = match &planned.subject {
        Subject::Entry(key) => view.shown(key),
        _ => None,
    };
    let words = entry.and_then(|entry| Some((entry, view.words(entry)?)));
    let text = json::compact_as_it_is(&WebPage {
        context: "https://schema.org",
        kind: "WebPage",
        url: format!("{base}{}", page.url),
        name: page.tab_title.clone(),
        in_language: words.map_or(view.edition, |(_, words)| &words.edition).to_string(),
        last_reviewed: entry.and_then(last_reviewed),
        publisher: organisation::named(view, &view.site.settings.publisher.value),
        breadcrumb: breadcrumb(base, page),
        main_entity: words.and_then(|(entry, words)| main_entity(view, entry, words, page)).as_ref().map(json::pruned),
    });
    // The block must not end before its end, nor begin a comment (HTML Living Standard, 4.12.1.3).
    text.replace('<', "\\u003c")
}

/// When somebody last saw to it that the page is right: its review, or the verification of a service's facts.
fn last_reviewed(entry: &Entry) -> Option<String> {
    let verified = match &entry.facts {
        Facts::Service(facts) => facts.verified.as_ref().map(|verified| verified.date.value),
        _ => None,
    };
    let reviewed = entry.common.review.as_ref().map(|review| review.checked.value);
    verified.max(reviewed).map(|date| date.to_string())
}

/// The pages above, and the page itself last.
fn breadcrumb(base: &str, page: &Page) -> Option<BreadcrumbList> {
    if page.breadcrumb.is_empty() {
        return None;
    }
    let above = page.breadcrumb.iter().map(|link| (link.title.text.clone(), Some(format!("{base}{}", link.url))));
    let all = above.chain([(page.tab_title.clone(), None)]);
    let items = all.zip(1..).map(|((name, item), position)| ListItem { kind: "ListItem", position, name, item });
    Some(BreadcrumbList { kind: "BreadcrumbList", item_list_element: items.collect() })
}

fn main_entity(view: &EditionView<'_>, entry: &Entry, words: &Words, page: &Page) -> Option<MainEntity> {
    match &entry.facts {
        Facts::Service(facts) => Some(MainEntity::Service(Box::new(service::service(view, entry, facts, words)))),
        Facts::Definition(_) => Some(MainEntity::Term(term::term(view, entry, words))),
        Facts::Organisation(facts) => Some(MainEntity::Organisation(organisation::whole(view, entry, facts, words))),
        Facts::Page(facts) if facts.page_type.value == PageType::Glossary => Some(MainEntity::Terms(term::all(view, entry, page))),
        _ => None,
    }
}

/// The whole address of an entry's page.
fn address(view: &EditionView<'_>, key: &EntryRef) -> Option<String> {
    view.plan.entry_url(key, view.edition).map(|url| format!("{}{url}", view.site.settings.base()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_as_it_is_has_nothing_that_is_not_there() {
        let page = |breadcrumb, publisher, last_reviewed| WebPage {
            context: "https://schema.org",
            kind: "WebPage",
            breadcrumb,
            in_language: "sv".to_owned(),
            last_reviewed,
            main_entity: None,
            name: String::new(),
            publisher,
            url: "/".to_owned(),
        };
        let item = |item: Option<&str>| ListItem { kind: "ListItem", item: item.map(str::to_owned), name: "a".to_owned(), position: 1 };
        let breadcrumb = BreadcrumbList { kind: "BreadcrumbList", item_list_element: vec![item(Some("/")), item(None)] };
        for page in [page(None, None, None), page(Some(breadcrumb), Some(organisation::example()), Some("2026".to_owned()))] {
            assert_eq!(json::compact_as_it_is(&page), json::compact(&page));
        }
    }

    #[test]
    fn nothing_in_a_data_block_can_end_it() {
        let text = crate::base::json::compact(&["</script><script>alert(1)</script>", "<!--"]).replace('<', "\\u003c");
        assert!(!text.contains('<'), "{text}");
        assert_eq!(serde_json::from_str::<Vec<String>>(&text).unwrap(), ["</script><script>alert(1)</script>", "<!--"]);
    }
}
