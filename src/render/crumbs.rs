//! The breadcrumb: from the start page down to the page above.

use crate::model::Facts;
use crate::model::entry::{EntryRef, Kind};
use crate::model::page::PageType;
use crate::plan::Subject;

use super::edition_view::EditionView;
use super::view::Link;

/// The pages above a subject, the start page first; none for the start page itself.
pub fn breadcrumb(view: &EditionView<'_>, subject: &Subject) -> Vec<Link> {
    let home = &view.site.settings.home.value;
    let mut above: Vec<EntryRef> = Vec::new();
    match subject {
        Subject::Entry(key) if key == home => return Vec::new(),
        Subject::Entry(key) => above.extend(parent(view, key)),
        Subject::Area { plan, .. } | Subject::PlanSide { plan, .. } => above.push(plan.clone()),
        Subject::FinderBy(_) | Subject::FinderKind(_) | Subject::FinderLanguage(_) | Subject::FinderPlace(_) => {
            above.extend(listing(view, PageType::Finder))
        }
        Subject::Permalink(_) | Subject::PermalinkIn(_) | Subject::Former { .. } | Subject::Root | Subject::NotFound => {}
    }
    // A chain longer than the number of entries goes in a circle.
    while let Some(next) = above.last().and_then(|key| parent(view, key)) {
        if next == *home || above.contains(&next) {
            break;
        }
        above.push(next);
    }
    above.retain(|key| key != home);
    above.push(home.clone());
    view.links(above.iter().rev())
}

fn parent(view: &EditionView<'_>, key: &EntryRef) -> Option<EntryRef> {
    match &view.site.entry(key)?.facts {
        Facts::Page(facts) => facts.parent.as_ref().map(|parent| parent.value.clone()),
        Facts::Service(_) => listing(view, PageType::Finder),
        Facts::Definition(_) => listing(view, PageType::Glossary),
        Facts::Form(_) => listing(view, PageType::Forms),
        Facts::Plan(_) => listing(view, PageType::Plans),
        Facts::Audience(facts) => facts.broader.as_ref().map(|broader| broader.value.clone()),
        Facts::Organisation(facts) => {
            facts.parent.as_ref().map(|parent| parent.value.clone()).filter(|parent| parent.kind == Kind::Organisation)
        }
        _ => None,
    }
}

fn listing(view: &EditionView<'_>, page_type: PageType) -> Option<EntryRef> {
    view.page_of_type(page_type).map(|entry| entry.key.clone())
}
