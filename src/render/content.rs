//! What each kind of entry adds to the words of its page.

use crate::base::span::Located;
use crate::model::common::Words;
use crate::model::doc::Prose as Line;
use crate::model::entry::{EntryRef, Kind};
use crate::model::page::PageType;
use crate::model::{Entry, Extra, Facts};
use crate::plan::Subject;

use super::card;
use super::edition_view::EditionView;
use super::inline::prose;
use super::recurrence::recurrence;
use super::sheet::sheet;
use super::view::{Entrance, Fact, Page, Text};
use super::{finder, glossary, plans, posts, printed, statement};

/// Fills in what the kind of entry adds.
pub fn fill<'a>(view: &EditionView<'a>, entry: &'a Entry, words: &'a Words, page: &mut Page) {
    match &entry.facts {
        Facts::Page(facts) => {
            page.content.cards = card::cards(view, facts.services.iter().map(|key| &key.value));
            // Most pages have none, and nothing else to add.
            if !page.content.cards.is_empty() {
                page.content.cards_title = view.localizer.text("cards-title");
            }
            match facts.page_type.value {
                PageType::Start => page.content.entrances = doors(view, facts.doors.iter().map(|key| &key.value)),
                PageType::Forms => page.content.entrances = forms(view),
                PageType::Plans => page.content.plan.tiers = plans::documents::all_plans(view),
                PageType::StaffStart => page.content.entrances = internal(view, &entry.key),
                PageType::Status => page.content.sheet = sheet(view, &view.evidence.status),
                PageType::Coverage => page.content.sheet = sheet(view, &view.evidence.coverage),
                PageType::Posts => page.content.postings = posts::shown(view),
                PageType::Printed => page.content.sheet = printed::sheet(view),
                PageType::Glossary => page.content.letters = glossary::letters(view),
                PageType::Finder => page.content.finder = finder::groups(view),
                PageType::Statement => page.content.sections = statement::sections(view),
                _ => {}
            }
        }
        Facts::Service(facts) => {
            page.content.cards = card::card(view, entry).into_iter().collect();
            page.content.facts = card::facts(view, entry, facts);
            service_words(view, entry, words, page);
        }
        Facts::Audience(facts) => {
            page.content.cards = card::cards(view, facts.services.iter().map(|key| &key.value));
            page.content.cards_title = view.localizer.text("cards-title");
            page.content.entrances = narrower(view, &entry.key);
            page.content.entrances_title = view.localizer.text("narrower-title");
            page.related.extend(finder::link(view, &entry.key));
        }
        Facts::Form(facts) => {
            page.related.extend(facts.term.iter().filter_map(|term| view.link(&term.value)));
            page.related.extend(finder::link(view, &entry.key));
        }
        Facts::Definition(facts) => glossary::definition(view, entry, facts, words, page),
        Facts::Organisation(_) => organisation(view, entry, page),
        Facts::Plan(_) => plans::overview(view, entry, page),
        Facts::Campaign(facts) => {
            page.content.facts = vec![Fact {
                label: view.localizer.text("when"),
                texts: vec![view.own(recurrence(view, &facts.when.value)).into()],
                links: Vec::new(),
            }];
        }
        Facts::Leaflet(_) | Facts::Picture(_) => {}
    }
}

fn doors<'k>(view: &EditionView<'_>, keys: impl Iterator<Item = &'k EntryRef>) -> Vec<Entrance> {
    keys.filter_map(|key| {
        let entry = view.shown(key)?;
        let words = view.words(entry)?;
        let mut door = view.entrance(entry)?;
        if let Extra::Audience(extra) = &words.extra
            && let Some(text) = &extra.door
        {
            door.title = view.link_to(&Subject::Entry(key.clone()), view.text(words, text))?.title;
        }
        Some(door)
    })
    .collect()
}

fn forms(view: &EditionView<'_>) -> Vec<Entrance> {
    view.site.in_order(Kind::Form).into_iter().filter_map(|entry| view.entrance(entry)).collect()
}

/// All that is for staff alone, besides the page that lists it.
fn internal(view: &EditionView<'_>, own: &EntryRef) -> Vec<Entrance> {
    let internal = view.site.entries().filter(|entry| entry.is_internal() && entry.key != *own);
    internal.filter_map(|entry| view.entrance(entry)).collect()
}

/// The audiences within one, in their order.
fn narrower(view: &EditionView<'_>, key: &EntryRef) -> Vec<Entrance> {
    let is_within =
        |facts: &Facts| matches!(facts, Facts::Audience(facts) if facts.broader.as_ref().is_some_and(|broader| broader.value == *key));
    let within = view.site.in_order(Kind::Audience).into_iter().filter(|entry| is_within(&entry.facts));
    within.filter_map(|entry| view.entrance(entry)).collect()
}

fn service_words(view: &EditionView<'_>, entry: &Entry, words: &Words, page: &mut Page) {
    let Extra::Service(extra) = &words.extra else { return };
    let prose = |line: &Located<Line>| prose(view, &entry.key, words, line);
    // A card has the words alone; on the service's own page there is room for their links.
    if let (Some(own), Some(line)) = (page.content.cards.first_mut(), &extra.who_answers) {
        own.who_answers = prose(line);
    }
    page.content.steps = extra.what_happens.iter().map(prose).collect();
    page.content.confidentiality = extra.confidentiality.as_ref().map(prose).unwrap_or_default();
    page.content.note = extra.note.as_ref().map(prose).unwrap_or_default();
}

fn organisation(view: &EditionView<'_>, entry: &Entry, page: &mut Page) {
    let Facts::Organisation(facts) = &entry.facts else { return };
    let say = &view.localizer;
    let mut text_row = |label: &str, text: Text| {
        page.content.facts.push(Fact { label: say.text(label), texts: vec![text.into()], links: Vec::new() });
    };
    text_row("kind", view.own(say.text(&format!("organisation-kind-{}", facts.organisation_kind.as_str()))));
    if let Some(law) = &facts.legal_basis {
        text_row("legal-basis", view.source_text(law));
    }
    if let Some(website) = &facts.website {
        text_row("website", view.own(website.value.0.trim_start_matches("https://").trim_end_matches('/')));
    }
    if let Some(link) = facts.parent.as_ref().and_then(|parent| view.link(&parent.value)) {
        page.content.facts.push(Fact { label: say.text("part-of"), texts: Vec::new(), links: vec![link] });
    }
    let of_this = |service: &&Entry| matches!(&service.facts, Facts::Service(facts) if facts.provider.as_ref().is_some_and(|provider| provider.value == entry.key));
    page.content.cards = view.site.of_kind(Kind::Service).filter(of_this).filter_map(|service| card::card(view, service)).collect();
    page.content.cards_title = say.text("organisation-services");
    page.content.actions = plans::action::actions_of(view, &entry.key);
    page.content.actions_title = say.text("organisation-actions");
}
