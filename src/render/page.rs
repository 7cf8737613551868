//! One page as a template sees it: its words, where it stands, its other editions.

use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::model::common::{Status, Words};
use crate::model::entry::{EntryRef, Id};
use crate::model::page::PageType;
use crate::model::{Entry, Facts};
use crate::plan::{PlannedPage, Profile, Subject};

use super::content;
use super::crumbs::breadcrumb;
use super::edition_view::{EditionName, EditionView};
use super::formats;
use super::html::Writer;
use super::linked_data;
use super::plans::words::PlanInEdition;
use super::share;
use super::templates::Templates;
use super::view::{EditionLink, Link, Page, Picture, Prose};
use super::word_pictures::WordPictures;

/// The template of a page and what it sees.
///
/// # Errors
/// Gives a finding when a template within the text fails.
pub fn page(view: &EditionView<'_>, templates: &Templates, planned: &PlannedPage) -> Result<(&'static str, Page), Finding> {
    let mut page = Page { url: planned.url.clone(), neutral_title: neutral_title(view, &planned.subject), ..Page::default() };
    // What only leads on, half of all files, shows nothing but where to.
    if !only_leads_on(&planned.subject) {
        surroundings(view, planned, &mut page);
    }
    let template = match &planned.subject {
        Subject::Entry(key) => entry(view, templates, key, &mut page)?,
        Subject::FinderBy(key) => super::finder::by_entry(view, key, &mut page),
        Subject::FinderKind(kind) => super::finder::by_kind(view, *kind, &mut page),
        Subject::FinderLanguage(language) => super::finder::by_language(view, language, &mut page),
        Subject::FinderPlace(area) => super::finder::by_place(view, area, &mut page),
        Subject::Area { plan, area } => {
            borrowed(view, plan, Some(area), &mut page);
            super::plans::area::area(view, plan, area, &mut page)
        }
        Subject::PlanSide { plan, side } => {
            borrowed(view, plan, None, &mut page);
            super::plans::side(view, plan, *side, &mut page)
        }
        Subject::Permalink(key) => {
            page.title = view.title(key);
            page.tab_title = tab_title(view, key);
            page.noindex = true;
            "pages/permalink.html"
        }
        Subject::PermalinkIn(key) => super::former::moved(view, &Subject::Entry(key.clone()), &mut page),
        Subject::Former { successor, is_gone: false } => super::former::moved(view, successor, &mut page),
        Subject::Former { successor, is_gone: true } => super::former::gone(view, successor, &mut page),
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
    (page.preview_title, page.preview_text) = preview(view, &planned.subject, &page);
    page.internal = is_internal(view, &planned.subject);
    // A site for staff is nothing for search engines.
    page.noindex |= view.plan.profile == Profile::Internal;
    page.linked_data = linked_data::of(view, planned, &page);
    Ok((template, page))
}

fn only_leads_on(subject: &Subject) -> bool {
    matches!(subject, Subject::PermalinkIn(_) | Subject::Former { is_gone: false, .. })
}

/// What stands around the words: where the page is in the site, its other editions and forms, ways to pass it on.
fn surroundings(view: &EditionView<'_>, planned: &PlannedPage, page: &mut Page) {
    let subject = &planned.subject;
    let editions = editions(view, subject);
    page.breadcrumb = breadcrumb(view, subject);
    page.levels = levels(view, subject, &editions);
    page.editions = editions.into_iter().map(|(_, link)| link).collect();
    page.oembed = share::oembed(view, subject);
    page.feeds = share::feeds(view, subject);
    (page.share, page.qr) = share::links(view, subject);
    formats::fill(view, planned, page);
}

/// Whether what a page is about is for staff alone.
fn is_internal(view: &EditionView<'_>, subject: &Subject) -> bool {
    subject.entry().and_then(|key| view.site.entry(key)).is_some_and(Entry::is_internal)
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
    let html =
        Writer::new(view, templates, &page.url, &words.edition).with_word_pictures(word_pictures(view, entry, words)).doc(&words.body)?;
    page.body = Prose { html, mark: view.mark(&words.edition) };
    if !entry.is_internal() {
        page.permalink = format!("{}/id/{}/", view.site.settings.base(), key.id);
    }
    page.fallback = fallback(view, words);
    page.behind = behind(view, entry, words);
    page.translation = translation(view, words);
    page.reviewed = reviewed(view, entry);
    page.interface = interface(view);
    page.picto = view.pictogram_of(entry);
    page.picture = picture(view, entry);
    page.related = related(view, entry);
    page.related.extend(super::plans::served::plans_of(view, key));
    let is_machine = words.translation.as_ref().is_some_and(|translation| translation.status.value == Status::Machine);
    page.noindex = is_machine || !page.fallback.is_empty();
    content::fill(view, entry, words, page);
    Ok(template(entry))
}

/// The rows of pictograms of an easy text, where the site or the entry wants them.
fn word_pictures<'a, 'v>(view: &'v EditionView<'a>, entry: &Entry, words: &'v Words) -> Option<WordPictures<'a, 'v>> {
    let wanted = entry.common.word_pictures.as_ref().unwrap_or(&view.site.settings.word_pictures);
    (words.edition.is_simple() && wanted.value).then(|| WordPictures::new(view, &words.edition))
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
            PageType::Posts => "pages/posts.html",
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

/// What a link to the page shows elsewhere. Of a page that nobody must see the reader open, it shows no more than the tab in
/// discreet mode does; of a permalink, what it shows of the page that it leads to.
fn preview(view: &EditionView<'_>, subject: &Subject, page: &Page) -> (String, String) {
    let entry = subject.entry().and_then(|key| view.site.entry(key));
    if let Some(entry) = entry.filter(|entry| entry.facts.is_at_risk()) {
        let title = neutral_title(view, &Subject::Entry(entry.key.clone()));
        return (title, view.title(&view.site.settings.publisher.value).text);
    }
    let title = match subject {
        Subject::PermalinkIn(key) => tab_title(view, key),
        _ => page.tab_title.clone(),
    };
    (title, String::new())
}

/// Every edition of the site, with the same page there.
fn editions<'a>(view: &EditionView<'a>, subject: &Subject) -> Vec<(&'a Edition, EditionLink)> {
    // A page that stands once has its counterpart in the page it stands for; the last resort, in the start page.
    let counterpart = match subject {
        Subject::Permalink(key) => Subject::Entry(key.clone()),
        Subject::Former { successor, .. } => match successor.as_ref() {
            Subject::Permalink(key) => Subject::Entry(key.clone()),
            other => other.clone(),
        },
        Subject::NotFound | Subject::Root => Subject::Entry(view.site.settings.home.value.clone()),
        other => other.clone(),
    };
    let entry = match &counterpart {
        Subject::Entry(key) | Subject::Area { plan: key, .. } | Subject::PlanSide { plan: key, .. } => Some(view.site.entry(key)),
        _ => None,
    };
    let is_permalink = matches!(subject, Subject::Permalink(_));
    let Some(urls) = view.plan.urls(&counterpart) else { return Vec::new() };
    let link = |known: &EditionName<'a>| {
        let edition = known.edition;
        // Who goes into an edition that does not have the page begins at its start; the address that never changes leads nowhere else.
        let home = || view.plan.entry_url(&view.site.settings.home.value, edition).filter(|_| !is_permalink);
        let link = EditionLink {
            name: known.name.to_owned(),
            lang: edition.tag().to_owned(),
            dir: known.dir,
            url: urls.within(edition).or_else(home)?.to_owned(),
            current: edition == view.edition,
            source: known.is_source,
            own: view.plan.profile == Profile::Public
                && entry.is_none_or(|entry| entry.is_some_and(|entry| entry.words.get(edition).is_some())),
        };
        Some((edition, link))
    };
    view.editions.iter().filter_map(link).collect()
}

/// The reading levels of the language being read; none when it has only one, or when the page is a choice of editions itself.
fn levels(view: &EditionView<'_>, subject: &Subject, editions: &[(&Edition, EditionLink)]) -> Vec<EditionLink> {
    if matches!(subject, Subject::NotFound | Subject::Root | Subject::Permalink(_) | Subject::PermalinkIn(_) | Subject::Former { .. }) {
        return Vec::new();
    }
    let Some(urls) = view.plan.urls(subject) else { return Vec::new() };
    let has_page = |edition: &Edition| urls.within(edition).is_some();
    let same_language = editions.iter().filter(|(edition, _)| edition.language() == view.edition.language() && has_page(edition));
    let links: Vec<EditionLink> = same_language.map(|(_, link)| link.clone()).collect();
    if links.len() > 1 { links } else { Vec::new() }
}

/// Says of a page of a plan that its words are another edition's: those of the area, or of the plan's first part.
fn borrowed(view: &EditionView<'_>, plan: &EntryRef, area: Option<&Id>, page: &mut Page) {
    let Some(plan) = PlanInEdition::of(view, plan) else { return };
    let first_area = area.or_else(|| plan.facts.areas.first().map(|area| &area.id.value));
    let of_area = first_area.and_then(|area| plan.find(|texts| &texts.areas, area)).map(|(words, _)| words);
    let of_goal = || plan.find(|texts| &texts.goals, &plan.facts.goals.first()?.id.value).map(|(words, _)| words);
    page.fallback = of_area.or_else(of_goal).map(|words| fallback(view, words)).unwrap_or_default();
    page.noindex = !page.fallback.is_empty();
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

/// Says that the source says something else by now. Its facts are data and never old.
fn behind(view: &EditionView<'_>, entry: &Entry, words: &Words) -> Link {
    let standing = words.standing.as_ref().filter(|standing| words.edition == *view.edition && !standing.behind.is_empty());
    let Some(standing) = standing else { return Link::default() };
    let source = view.localizer.language_name(&standing.source);
    Link {
        title: view.own(view.localizer.format("behind-notice", &[("source", source.into())])),
        url: view.plan.entry_url(&entry.key, &standing.source).unwrap_or_default().to_owned(),
    }
}

fn translation(view: &EditionView<'_>, words: &Words) -> String {
    let Some(translation) = &words.translation else { return String::new() };
    if let Some(testing) = translation.testing() {
        let date = view.localizer.date(testing.date);
        let args = [("date", date.into()), ("count", testing.readers.into()), ("by", testing.by.into())];
        return view.localizer.format("translation-tested-by", &args);
    }
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
    match review.by.as_ref().filter(|by| view.shown(&by.value).is_some()) {
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
