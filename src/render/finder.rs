//! The finder: every way to a service, as static pages.

use crate::model::audience::Role;
use crate::model::catalogue;
use crate::model::entry::{EntryRef, Kind};
use crate::model::link::Query;
use crate::model::service::ServiceKind;
use crate::model::{Entry, Facts};
use crate::plan::Subject;

use super::content::{cards, services_for};
use super::edition_view::EditionView;
use super::page::set_title;
use super::view::{Entrance, Group, Link, Page, Text};

/// The services for an audience or against a form of violence.
pub fn by_entry(view: &EditionView<'_>, key: &EntryRef, page: &mut Page) -> &'static str {
    let name = view.label(key);
    let id = if key.kind == Kind::Audience { "finder-for" } else { "finder-about" };
    let title = view.localizer.format(id, &[("name", name.text.into())]);
    set_title(view, page, title, Text::default());
    page.tab_title = view.localizer.text("finder-tab");
    page.content.cards = services_for(view, key).1;
    page.related.extend(view.link(key));
    "pages/finder_list.html"
}

/// The services of a kind.
pub fn by_kind(view: &EditionView<'_>, kind: ServiceKind, page: &mut Page) -> &'static str {
    let title = view.localizer.text(&format!("service-kind-{}", kind.as_str()));
    set_title(view, page, title, Text::default());
    page.tab_title = view.localizer.text("finder-tab");
    let query = Query { kind: Some(kind.as_str().to_owned()), ..Query::default() };
    let found = catalogue::services(view.site, &query);
    page.content.cards = cards(view, found.iter().map(|entry| &entry.key));
    "pages/finder_list.html"
}

/// A link to the finder's list for an audience or a form, where there is one.
pub fn link(view: &EditionView<'_>, key: &EntryRef) -> Option<Link> {
    let url = view.plan.url(&Subject::FinderBy(key.clone()), view.edition)?;
    let name = view.label(key).text;
    let id = if key.kind == Kind::Audience { "finder-for" } else { "finder-about" };
    Some(Link { title: view.own(view.localizer.format(id, &[("name", name.into())])), url: url.to_owned() })
}

/// The ways in: by audience, by form, by kind.
pub fn groups(view: &EditionView<'_>) -> Vec<Group> {
    let mut audiences: Vec<(u32, &Entry)> = view
        .site
        .of_kind(Kind::Audience)
        .filter_map(|entry| match &entry.facts {
            Facts::Audience(facts) if facts.role.value != Role::Professional => Some((facts.order, entry)),
            _ => None,
        })
        .collect();
    audiences.sort_by_key(|(order, entry)| (*order, entry.key.clone()));
    let mut forms: Vec<(u32, &Entry)> = view
        .site
        .of_kind(Kind::Form)
        .filter_map(|entry| match &entry.facts {
            Facts::Form(facts) => Some((facts.order, entry)),
            _ => None,
        })
        .collect();
    forms.sort_by_key(|(order, entry)| (*order, entry.key.clone()));
    let by_entry = |entries: Vec<(u32, &Entry)>| entries.into_iter().filter_map(|(_, entry)| entrance(view, &entry.key)).collect();
    vec![
        Group { title: view.localizer.text("finder-group-audience"), links: by_entry(audiences) },
        Group { title: view.localizer.text("finder-group-form"), links: by_entry(forms) },
        Group { title: view.localizer.text("finder-group-kind"), links: ServiceKind::ALL.iter().filter_map(|kind| kind_entrance(view, *kind)).collect() },
    ]
}

fn entrance(view: &EditionView<'_>, key: &EntryRef) -> Option<Entrance> {
    let entry = view.shown(key)?;
    let (subject, found) = services_for(view, key);
    let url = view.plan.url(&subject, view.edition)?.to_owned();
    let picto = view.pictogram_of(entry);
    Some(Entrance { title: view.label(key), summary: Text::default(), url, picto, count: count(view, found.len()) })
}

fn kind_entrance(view: &EditionView<'_>, kind: ServiceKind) -> Option<Entrance> {
    let url = view.plan.url(&Subject::FinderKind(kind), view.edition)?.to_owned();
    let query = Query { kind: Some(kind.as_str().to_owned()), ..Query::default() };
    let found = catalogue::services(view.site, &query).len();
    Some(Entrance {
        title: view.own(view.localizer.text(&format!("service-kind-{}", kind.as_str()))),
        summary: Text::default(),
        url,
        picto: view.pictogram(super::card::pictogram_of_kind(kind)),
        count: count(view, found),
    })
}

fn count(view: &EditionView<'_>, found: usize) -> String {
    view.localizer.format("count-services", &[("count", found.into())])
}
