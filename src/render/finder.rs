//! The finder: every way to a service, as static pages.

use crate::model::Facts;
use crate::model::audience::Role;
use crate::model::catalogue;
use crate::model::entry::{EntryRef, Kind};
use crate::model::link::Query;
use crate::model::service::ServiceKind;
use crate::plan::Subject;

use super::card;
use super::edition_view::EditionView;
use super::pictogram::pictogram_of_kind;
use super::view::{Entrance, Group, Link, Page, Text};

/// The services for an audience or against a form of violence.
pub fn by_entry(view: &EditionView<'_>, key: &EntryRef, page: &mut Page) -> &'static str {
    page.related.extend(view.link(key));
    list(view, &Query::about(key), title(view, key), page)
}

/// The services of a kind.
pub fn by_kind(view: &EditionView<'_>, kind: ServiceKind, page: &mut Page) -> &'static str {
    list(view, &Query::of_kind(kind.as_str()), kind_title(view, kind), page)
}

fn list(view: &EditionView<'_>, query: &Query, title: Text, page: &mut Page) -> &'static str {
    page.set_title(title, view.localizer.text("finder-tab"));
    let found = catalogue::services(view.site, query);
    page.content.cards = card::cards(view, found.iter().map(|entry| &entry.key));
    "pages/finder_list.html"
}

fn title(view: &EditionView<'_>, key: &EntryRef) -> Text {
    let id = if key.kind == Kind::Audience { "finder-for" } else { "finder-about" };
    view.own(view.localizer.format(id, &[("name", view.label(key).text.into())]))
}

fn kind_title(view: &EditionView<'_>, kind: ServiceKind) -> Text {
    view.own(view.localizer.text(&format!("service-kind-{}", kind.as_str())))
}

/// A link to the finder's list for an audience or a form, where there is one.
pub fn link(view: &EditionView<'_>, key: &EntryRef) -> Option<Link> {
    let url = view.plan.url(&Subject::FinderBy(key.clone()), view.edition)?.to_owned();
    Some(Link { title: title(view, key), url })
}

/// The ways in: by audience, by form, by kind. Professionals have an entrance of their own.
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
    ]
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
    view.localizer.format("count-services", &[("count", found.into())])
}
