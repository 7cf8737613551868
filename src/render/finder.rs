//! The finder: every way to a service, as static pages.

use crate::base::edition::Edition;
use crate::model::audience::Role;
use crate::model::catalogue;
use crate::model::channel::LanguageHow;
use crate::model::common::Scope;
use crate::model::entry::{EntryRef, Kind};
use crate::model::link::Query;
use crate::model::page::PageType;
use crate::model::service::ServiceKind;
use crate::model::{Entry, Facts};
use crate::plan::Subject;

use super::card;
use super::edition_view::EditionView;
use super::pictogram::pictogram_of_kind;
use super::view::{Card, CardGroup, Entrance, Group, Link, Page, Text};

/// The services for an audience or against a form of violence.
pub fn by_entry(view: &EditionView<'_>, key: &EntryRef, page: &mut Page) -> &'static str {
    page.related.extend(view.link(key));
    list(view, &Query::about(key), title(view, key), page)
}

/// The services of a kind.
pub fn by_kind(view: &EditionView<'_>, kind: ServiceKind, page: &mut Page) -> &'static str {
    list(view, &Query::of_kind(kind.as_str()), kind_title(view, kind), page)
}

/// The services that can answer in a language: first where somebody speaks it, then where there is an interpreter.
pub fn by_language(view: &EditionView<'_>, language: &Edition, page: &mut Page) -> &'static str {
    let name = view.localizer.language_name(language);
    let say = |id: &str| view.localizer.format(id, &[("language", name.clone().into())]);
    let group = |how: LanguageHow, title: &str, text: &str| CardGroup {
        title: say(title),
        text: view.localizer.text(text),
        cards: cards_that(view, |entry| catalogue::answers_in(entry, language) == Some(how)),
    };
    page.summary = view.own(say("finder-language-summary")).into();
    page.content.card_groups = vec![
        group(LanguageHow::Staff, "finder-spoken", "finder-spoken-text"),
        group(LanguageHow::Interpreter, "finder-interpreted", "finder-interpreted-text"),
    ];
    finish(view, language_title(view, language), page)
}

/// The services that help in a place: its own, then those of the county and the country around it.
pub fn by_place(view: &EditionView<'_>, area: &Scope, page: &mut Page) -> &'static str {
    let groups = area.outwards().into_iter().map(|around| CardGroup {
        title: card::area_name(view, &around),
        text: String::new(),
        cards: cards_that(view, |entry| catalogue::helps_in(entry, &around)),
    });
    page.content.card_groups = groups.collect();
    page.summary = view.own(view.localizer.text("finder-place-summary")).into();
    finish(view, place_title(view, area), page)
}

fn list(view: &EditionView<'_>, query: &Query, title: Text, page: &mut Page) -> &'static str {
    let found = catalogue::services(view.site, query);
    page.content.cards = card::cards(view, found.iter().map(|entry| &entry.key));
    finish(view, title, page)
}

/// What all lists have: a title, a discreet one in the tab, the way back.
fn finish(view: &EditionView<'_>, title: Text, page: &mut Page) -> &'static str {
    page.set_title(title, view.localizer.text("finder-tab"));
    page.content.card_groups.retain(|group| !group.cards.is_empty());
    page.related.extend(view.page_of_type(PageType::Finder).and_then(|finder| view.link(&finder.key)));
    "pages/finder_list.html"
}

fn cards_that(view: &EditionView<'_>, fits: impl Fn(&Entry) -> bool) -> Vec<Card> {
    let found = catalogue::services(view.site, &Query::default());
    card::cards(view, found.iter().filter(|entry| fits(entry)).map(|entry| &entry.key))
}

/// What the list for an audience or a form is called.
pub fn title(view: &EditionView<'_>, key: &EntryRef) -> Text {
    let id = if key.kind == Kind::Audience { "finder-for" } else { "finder-about" };
    view.own(view.localizer.format(id, &[("name", view.label(key).text.into())]))
}

/// What the list for a kind is called.
pub fn kind_title(view: &EditionView<'_>, kind: ServiceKind) -> Text {
    view.own(view.localizer.text(&format!("service-kind-{}", kind.as_str())))
}

/// What the list for a language is called.
pub fn language_title(view: &EditionView<'_>, language: &Edition) -> Text {
    view.own(view.localizer.format("finder-in", &[("language", view.localizer.language_name(language).into())]))
}

/// What the list for a place is called.
pub fn place_title(view: &EditionView<'_>, area: &Scope) -> Text {
    view.own(view.localizer.format("finder-place", &[("name", card::area_name(view, area).into())]))
}

/// A link to the finder's list for an audience or a form, where there is one.
pub fn link(view: &EditionView<'_>, key: &EntryRef) -> Option<Link> {
    let url = view.plan.url(&Subject::FinderBy(key.clone()), view.edition)?.to_owned();
    Some(Link { title: title(view, key), url })
}

/// The ways in: by audience, by form, by kind, by language, by place. Professionals have an entrance of their own.
pub fn groups(view: &EditionView<'_>) -> Vec<Group> {
    let for_residents = |facts: &Facts| !matches!(facts, Facts::Audience(facts) if facts.role.value == Role::Professional);
    let entrances = |kind: Kind| {
        let entries = view.site.in_order(kind).into_iter().filter(|entry| for_residents(&entry.facts));
        entries.filter_map(|entry| entrance(view, &entry.key)).collect()
    };
    let kinds = ServiceKind::ALL.iter().filter_map(|kind| kind_entrance(view, *kind)).collect();
    vec![
        Group { title: view.localizer.text("finder-group-audience"), links: entrances(Kind::Audience) },
        Group { title: view.localizer.text("finder-group-form"), links: entrances(Kind::Form) },
        Group { title: view.localizer.text("finder-group-kind"), links: kinds },
        Group { title: view.localizer.text("finder-group-language"), links: language_entrances(view) },
        Group { title: view.localizer.text("finder-group-place"), links: place_entrances(view) },
    ]
}

/// The languages by name, and last the way in for every other.
fn language_entrances(view: &EditionView<'_>) -> Vec<Entrance> {
    let lists = view.plan.subjects().filter_map(|subject| match subject {
        Subject::FinderLanguage(language) => Some((view.localizer.language_name(language), language, subject)),
        _ => None,
    });
    let mut lists: Vec<(String, &Edition, &Subject)> = lists.collect();
    lists.sort_by(|(a, first, _), (b, second, _)| {
        let is_last = |language: &Edition| language.language() == catalogue::MOST;
        is_last(first).cmp(&is_last(second)).then_with(|| view.localizer.compare(a, b))
    });
    let entrance = |(name, language, subject): (String, &Edition, &Subject)| {
        way_in(view, subject, "interpreter", view.localizer.sentence(&name), |entry| catalogue::answers_in(entry, language).is_some())
    };
    lists.into_iter().filter_map(entrance).collect()
}

/// The places, the smallest first.
fn place_entrances(view: &EditionView<'_>) -> Vec<Entrance> {
    let entrance = |subject: &Subject| {
        let Subject::FinderPlace(area) = subject else { return None };
        let around = area.outwards();
        let fits = |entry: &Entry| around.iter().any(|area| catalogue::helps_in(entry, area));
        way_in(view, subject, "home", card::area_name(view, area), fits)
    };
    let mut entrances: Vec<Entrance> = view.plan.subjects().filter_map(entrance).collect();
    entrances.reverse();
    entrances
}

fn way_in(view: &EditionView<'_>, subject: &Subject, picto: &str, title: String, fits: impl Fn(&Entry) -> bool) -> Option<Entrance> {
    let url = view.plan.url(subject, view.edition)?.to_owned();
    let found = catalogue::services(view.site, &Query::default());
    let count = found.iter().filter(|entry| fits(entry) && view.shown(&entry.key).is_some()).count();
    Some(Entrance { title: view.own(title), url, picto: view.pictogram(picto), count: count_text(view, count), ..Entrance::default() })
}

fn entrance(view: &EditionView<'_>, key: &EntryRef) -> Option<Entrance> {
    let entry = view.shown(key)?;
    let url = view.plan.url(&Subject::FinderBy(key.clone()), view.edition)?.to_owned();
    let count = count(view, &Query::about(key));
    Some(Entrance { title: view.label(key), summary: Text::default(), url, picto: view.pictogram_of(entry), count })
}

fn kind_entrance(view: &EditionView<'_>, kind: ServiceKind) -> Option<Entrance> {
    let url = view.plan.url(&Subject::FinderKind(kind), view.edition)?.to_owned();
    let picto = view.pictogram(pictogram_of_kind(kind));
    let count = count(view, &Query::of_kind(kind.as_str()));
    Some(Entrance { title: kind_title(view, kind), summary: Text::default(), url, picto, count })
}

fn count(view: &EditionView<'_>, query: &Query) -> String {
    let found = catalogue::services(view.site, query).into_iter().filter(|entry| view.shown(&entry.key).is_some()).count();
    count_text(view, found)
}

fn count_text(view: &EditionView<'_>, count: usize) -> String {
    view.localizer.format("count-services", &[("count", count.into())])
}
