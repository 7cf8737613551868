//! One page as a template sees it: its words, where it stands, its other editions.

use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::model::common::{Status, Words};
use crate::model::entry::EntryRef;
use crate::model::page::PageType;
use crate::model::{Entry, Facts};
use crate::plan::{PlannedPage, Subject};

use super::content;
use super::crumbs::breadcrumb;
use super::edition_view::EditionView;
use super::html::Writer;
use super::templates::Templates;
use super::view::{EditionLink, Link, Page, Picture, Prose};

/// The template of a page and what it sees.
///
/// # Errors
/// Gives a finding when a template within the text fails.
pub fn page(view: &EditionView<'_>, templates: &Templates, planned: &PlannedPage) -> Result<(&'static str, Page), Finding> {
    let mut page = Page {
        url: planned.url.clone(),
        neutral_title: neutral_title(view, &planned.subject),
        breadcrumb: breadcrumb(view, &planned.subject),
        editions: editions(view, &planned.subject),
        levels: levels(view, &planned.subject),
        ..Page::default()
    };
    let template = match &planned.subject {
        Subject::Entry(key) => entry(view, templates, key, &mut page)?,
        Subject::FinderBy(key) => super::finder::by_entry(view, key, &mut page),
        Subject::FinderKind(kind) => super::finder::by_kind(view, *kind, &mut page),
        Subject::FinderLanguage(language) => super::finder::by_language(view, language, &mut page),
        Subject::FinderPlace(area) => super::finder::by_place(view, area, &mut page),
        Subject::Area { plan, area } => super::plan_pages::area(view, plan, area, &mut page),
        Subject::Permalink(key) => {
            page.title = view.title(key);
            page.tab_title = tab_title(view, key);
            page.noindex = true;
            "pages/permalink.html"
        }
        Subject::Root => {
            page.title = view.title(&view.site.settings.publisher.value);
            page.tab_title = page.title.text.clone();
            page.noindex = true;
            "pages/permalink.html"
        }
        Subject::NotFound => {
            page.title = view.own(view.localizer.text("not-found-title"));
            page.tab_title = page.title.text.clone();
            page.summary = view.own(view.localizer.text("not-found-text")).into();
            page.noindex = true;
            "pages/not_found.html"
        }
    };
    Ok((template, page))
}

/// A page made from an entry.
fn entry(view: &EditionView<'_>, templates: &Templates, key: &EntryRef, page: &mut Page) -> Result<&'static str, Finding> {
    let Some((entry, words)) = view.site.entry(key).and_then(|entry| Some((entry, view.words(entry)?))) else {
        return Ok("pages/page.html");
    };
    page.title = view.text(words, &words.title);
    page.tab_title = tab_title(view, key);
    page.description =
        words.summary.as_ref().filter(|_| words.edition == *view.edition).map(|summary| summary.value.clone()).unwrap_or_default();
    page.summary = words.summary.as_ref().map(|summary| view.text(words, summary).into()).unwrap_or_default();
    let html = Writer::new(view, templates, &page.url, words.edition.is_simple()).doc(&words.body)?;
    page.body = Prose { html, mark: view.mark(&words.edition) };
    page.permalink = format!("{}/id/{}/", view.site.settings.base(), key.id);
    page.fallback = fallback(view, words);
    page.translation = translation(view, words);
    page.reviewed = reviewed(view, entry);
    page.interface = interface(view);
    page.picto = view.pictogram_of(entry);
    page.picture = picture(view, entry);
    page.related = related(view, entry);
    let is_machine = words.translation.as_ref().is_some_and(|translation| translation.status.value == Status::Machine);
    page.noindex = is_machine || !page.fallback.is_empty();
    content::fill(view, entry, words, page);
    Ok(template(entry))
}

fn template(entry: &Entry) -> &'static str {
    match &entry.facts {
        Facts::Page(facts) => match facts.page_type.value {
            PageType::Start => "pages/start.html",
            PageType::Finder => "pages/finder.html",
            PageType::Forms => "pages/forms.html",
            PageType::Glossary => "pages/glossary.html",
            PageType::Plans => "pages/plans.html",
            PageType::Statement => "pages/statement.html",
            PageType::Search => "pages/search.html",
            _ => "pages/page.html",
        },
        Facts::Service(_) => "pages/service.html",
        Facts::Definition(_) => "pages/definition.html",
        Facts::Organisation(_) => "pages/organisation.html",
        Facts::Audience(_) => "pages/audience.html",
        Facts::Form(_) => "pages/form.html",
        Facts::Plan(_) => "pages/plan.html",
        Facts::Campaign(_) => "pages/campaign.html",
        Facts::Leaflet(_) | Facts::Picture(_) => "pages/page.html",
    }
}

/// What the browser's tab shows: a discreet title where there is one.
fn tab_title(view: &EditionView<'_>, key: &EntryRef) -> String {
    let words = view.site.entry(key).and_then(|entry| view.words(entry));
    words.map(|words| words.discreet_title.as_ref().unwrap_or(&words.title).value.clone()).unwrap_or_default()
}

/// What the tab shows in discreet mode, where no title is chosen for how much it says.
fn neutral_title(view: &EditionView<'_>, subject: &Subject) -> String {
    let entry = match subject {
        Subject::Entry(key) | Subject::Permalink(key) => view.site.entry(key),
        _ => None,
    };
    let discreet = entry.and_then(|entry| view.words(entry)?.discreet_title.as_ref());
    discreet.map_or_else(|| view.localizer.text("neutral-title"), |title| title.value.clone())
}

/// Every edition of the site, with the same page there.
fn editions(view: &EditionView<'_>, subject: &Subject) -> Vec<EditionLink> {
    view.site.editions().filter_map(|edition| edition_link(view, subject, edition)).collect()
}

/// The reading levels of the language being read; none when it has only one, or when the page is a choice of editions itself.
fn levels(view: &EditionView<'_>, subject: &Subject) -> Vec<EditionLink> {
    if matches!(subject, Subject::NotFound | Subject::Root | Subject::Permalink(_)) {
        return Vec::new();
    }
    let same_language = |edition: &&Edition| edition.language() == view.edition.language();
    let links: Vec<EditionLink> =
        view.site.editions().filter(same_language).filter_map(|edition| edition_link(view, subject, edition)).collect();
    if links.len() > 1 { links } else { Vec::new() }
}

fn edition_link(view: &EditionView<'_>, subject: &Subject, edition: &Edition) -> Option<EditionLink> {
    let language = view.site.languages.get(edition)?;
    // A page that stands once has its counterpart in the page it stands for; the last resort, in the start page.
    let entry = match subject {
        Subject::Entry(key) | Subject::Permalink(key) => Some(key),
        Subject::NotFound | Subject::Root => Some(&view.site.settings.home.value),
        Subject::Area { .. } | Subject::FinderBy(_) | Subject::FinderKind(_) | Subject::FinderLanguage(_) | Subject::FinderPlace(_) => None,
    };
    let url = match entry {
        Some(key) => view.plan.entry_url(key, edition),
        None => view.plan.url(subject, edition),
    }?;
    let has_words = |key: &EntryRef| view.site.entry(key).is_some_and(|entry| entry.words.get(edition).is_some());
    Some(EditionLink {
        name: language.name.value.clone(),
        lang: edition.to_string(),
        dir: language.direction.as_str(),
        url: url.to_owned(),
        current: edition == view.edition,
        own: match (entry, subject) {
            (Some(key), _) | (None, Subject::Area { plan: key, .. }) => has_words(key),
            _ => true,
        },
    })
}

/// Says in the page's own edition that its words are another's.
fn fallback(view: &EditionView<'_>, words: &Words) -> String {
    if words.edition == *view.edition {
        return String::new();
    }
    let edition = view.localizer.language_name(view.edition);
    let other = view.localizer.language_name(&words.edition);
    view.localizer.format("fallback-notice", &[("edition", edition.into()), ("other", other.into())])
}

fn translation(view: &EditionView<'_>, words: &Words) -> String {
    let Some(translation) = &words.translation else { return String::new() };
    let id = format!("translation-{}", translation.status.as_str());
    match translation.date {
        Some(date) => view.localizer.format(&id, &[("date", view.localizer.date(date.value).into())]),
        None => view.localizer.text(&format!("{id}-undated")),
    }
}

/// Says that a machine made the words around the page's own.
fn interface(view: &EditionView<'_>) -> String {
    if view.site.languages.is_machine_made(view.edition) { view.localizer.text("interface-machine") } else { String::new() }
}

fn reviewed(view: &EditionView<'_>, entry: &Entry) -> String {
    let Some(review) = &entry.common.review else { return String::new() };
    let date = view.localizer.date(review.checked.value);
    match &review.by {
        Some(by) => view.localizer.format("reviewed-by", &[("date", date.into()), ("name", view.title(&by.value).text.into())]),
        None => view.localizer.format("reviewed", &[("date", date.into())]),
    }
}

fn picture(view: &EditionView<'_>, entry: &Entry) -> Option<Picture> {
    let key = match &entry.facts {
        Facts::Page(facts) => facts.picture.as_ref(),
        Facts::Audience(facts) => facts.picture.as_ref(),
        _ => None,
    }?;
    view.picture(&key.value, None)
}

fn related(view: &EditionView<'_>, entry: &Entry) -> Vec<Link> {
    let keys = match &entry.facts {
        Facts::Page(facts) => &facts.related,
        Facts::Audience(facts) => &facts.related,
        Facts::Form(facts) => &facts.related,
        Facts::Campaign(facts) => &facts.related,
        Facts::Definition(facts) => &facts.related,
        _ => return Vec::new(),
    };
    view.links(keys.iter().map(|key| &key.value))
}
