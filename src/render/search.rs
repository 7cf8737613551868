//! What the search of an edition can find: how each page is shown among the results, and its words by where they stand.

use crate::base::edition::Edition;
use crate::model::catalogue;
use crate::model::common::Words;
use crate::model::doc::{Block, plain_text};
use crate::model::entry::{EntryRef, Id};
use crate::model::page::PageType;
use crate::model::plan_words::by_id;
use crate::model::service::ServiceFacts;
use crate::model::{Entry, Extra, Facts};
use crate::plan::Subject;

use super::edition_view::EditionView;
use super::view::{Channel, Text};
use super::{card, finder, plans};

/// Most results that are shown.
pub const MOST_RESULTS: usize = 20;

/// All that an edition's search knows.
#[derive(Hash)]
pub struct Findable {
    /// The pages, in the order of the plan.
    pub pages: Vec<FindablePage>,
    /// How many were found, in words: for none, for one, … for [`MOST_RESULTS`], and for more.
    pub counts: Vec<String>,
}

/// A page that can be found.
#[derive(Hash)]
pub struct FindablePage {
    /// What the result says.
    pub title: String,
    /// Where it leads.
    pub url: String,
    /// One or two sentences; may be empty.
    pub summary: String,
    /// What kind of thing it is, "Stödlinje"; may be empty.
    pub kind: String,
    /// The edition of its words.
    pub edition: Edition,
    /// The name of that edition, when it is another than the reader's.
    pub language: String,
    /// The first way to call, of a service.
    pub call: Option<Channel>,
    /// Its words, each with where they stand.
    pub words: Vec<(Field, String)>,
}

/// Where a word stands, the weightiest first. What stands first in a result's order must not be moved without `search.js`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// In the title.
    Title,
    /// Among other names for the same: synonyms, words to avoid, aliases.
    Name,
    /// In the summary.
    Summary,
    /// In a heading, or in the name of what it concerns.
    Heading,
    /// In the text.
    Text,
}

/// Collects it; nothing for an edition without a page to search on.
pub fn findable(view: &EditionView<'_>) -> Option<Findable> {
    view.page_of_type(PageType::Search)?;
    let pages = view.plan.pages.iter().filter(|page| page.edition == *view.edition);
    Some(Findable { pages: pages.filter_map(|page| find(view, &page.subject)).collect(), counts: counts(view) })
}

fn counts(view: &EditionView<'_>) -> Vec<String> {
    let some = (0..=MOST_RESULTS).map(|count| view.localizer.format("search-count", &[("count", count.into())]));
    some.chain([view.localizer.format("search-many", &[("count", MOST_RESULTS.into())])]).collect()
}

fn find(view: &EditionView<'_>, subject: &Subject) -> Option<FindablePage> {
    let url = view.url(subject);
    match subject {
        Subject::Entry(key) => entry(view, key, url),
        Subject::Area { plan, area: id } => area(view, plan, id, url),
        Subject::FinderKind(kind) => Some(list(view, finder::kind_title(view, *kind), Vec::new(), url)),
        Subject::FinderLanguage(language) => {
            let own_name = view.site.languages.get(language).map(|known| known.name.value.clone());
            Some(list(view, finder::language_title(view, language), own_name.into_iter().collect(), url))
        }
        Subject::FinderPlace(place) => Some(list(view, finder::place_title(view, place), Vec::new(), url)),
        // The page of the audience, the form or the plan itself is found, and leads to its lists.
        Subject::FinderBy(_) | Subject::PlanSide { .. } => None,
        Subject::Permalink(_) | Subject::PermalinkIn(_) | Subject::Former { .. } | Subject::Root | Subject::NotFound => None,
    }
}

/// A list of the finder.
fn list(view: &EditionView<'_>, title: Text, names: Vec<String>, url: String) -> FindablePage {
    let words = std::iter::once((Field::Title, title.text.clone())).chain(names.into_iter().map(|name| (Field::Name, name)));
    FindablePage {
        words: words.collect(),
        title: title.text,
        url,
        summary: String::new(),
        kind: view.page_of_type(PageType::Finder).map(|page| view.title(&page.key).text).unwrap_or_default(),
        edition: view.edition.clone(),
        language: String::new(),
        call: None,
    }
}

/// A page with an entry's words, as far as every kind of entry has them.
fn page(view: &EditionView<'_>, words: &Words, title: String, summary: String, url: String) -> FindablePage {
    let is_own = words.edition == *view.edition;
    FindablePage {
        words: vec![(Field::Title, title.clone()), (Field::Summary, summary.clone())],
        title,
        url,
        summary,
        kind: String::new(),
        edition: words.edition.clone(),
        language: if is_own { String::new() } else { view.localizer.sentence(&view.localizer.language_name(&words.edition)) },
        call: None,
    }
}

fn entry(view: &EditionView<'_>, key: &EntryRef, url: String) -> Option<FindablePage> {
    let entry = view.shown(key)?;
    if matches!(&entry.facts, Facts::Page(facts) if facts.page_type.value == PageType::Search) {
        return None;
    }
    let words = view.words(entry)?;
    let summary = words.summary.as_ref().map(|summary| summary.value.clone()).unwrap_or_default();
    let mut found = page(view, words, words.title.value.clone(), summary, url);
    found.words.extend(text(words));
    found.words.extend(names(words).into_iter().map(|name| (Field::Name, name)));
    match &entry.facts {
        Facts::Service(facts) => service(view, entry, facts, &mut found),
        Facts::Organisation(facts) => {
            found.kind = view.localizer.text(&format!("organisation-kind-{}", facts.organisation_kind.as_str()));
            found.words.extend(facts.aliases.iter().map(|alias| (Field::Name, alias.value.clone())));
        }
        Facts::Definition(_) => {
            found.kind = view.page_of_type(PageType::Glossary).map(|page| view.title(&page.key).text).unwrap_or_default()
        }
        _ => {}
    }
    Some(found)
}

/// Other names for what an entry is about.
fn names(words: &Words) -> Vec<String> {
    match &words.extra {
        Extra::Definition(extra) => extra.synonyms.iter().chain(&extra.avoid).map(|name| name.value.clone()).collect(),
        Extra::Audience(extra) => extra.label.iter().chain(&extra.door).map(|name| name.value.clone()).collect(),
        _ => Vec::new(),
    }
}

/// The text below the summary. The actions of a plan are found on the pages of its areas.
fn text(words: &Words) -> Vec<(Field, String)> {
    let mut found = Vec::new();
    words.body.each_block(&mut |block| match block {
        Block::Heading { words, .. } => found.push((Field::Heading, plain_text(words))),
        Block::Paragraph { words, .. } => found.push((Field::Text, plain_text(words))),
        Block::Table { head, rows } => {
            found.extend(head.iter().chain(rows.iter().flatten()).map(|cell| (Field::Text, plain_text(&cell.value))))
        }
        _ => {}
    });
    match &words.extra {
        Extra::Plan(extra) => found.extend(extra.goals.iter().map(|(_, goal)| (Field::Text, plain_text(&goal.text.0)))),
        extra => found.extend(extra.lines().into_iter().map(|line| (Field::Text, plain_text(&line.value.0)))),
    }
    found
}

/// What is known of a service beyond its words. Of its address nothing, of its number what its card shows.
fn service(view: &EditionView<'_>, entry: &Entry, facts: &ServiceFacts, found: &mut FindablePage) {
    found.kind = view.localizer.text(&format!("service-kind-{}", facts.service_kind.as_str()));
    found.words.push((Field::Heading, found.kind.clone()));
    let concerned = entry.common.audiences.iter().chain(&entry.common.forms).chain(&facts.provider);
    let labels = concerned.filter(|key| view.shown(&key.value).is_some()).map(|key| view.label(&key.value).text);
    found.words.extend(labels.map(|label| (Field::Heading, label)));
    // A line that answers professionals alone is no number to call for anybody else.
    if catalogue::is_for_professionals_alone(view.site, entry) {
        return;
    }
    found.call = card::card(view, entry).and_then(|card| card.channels.into_iter().find(|channel| channel.href.starts_with("tel:")));
    if let Some(call) = &found.call {
        let digits = call.value.chars().filter(char::is_ascii_digit).collect();
        found.words.extend([(Field::Name, digits), (Field::Name, call.value.clone())]);
    }
}

/// An area of a plan, with its actions.
fn area(view: &EditionView<'_>, plan: &EntryRef, id: &Id, url: String) -> Option<FindablePage> {
    let entry = view.shown(plan)?;
    let words = view.words(entry)?;
    let (Facts::Plan(facts), Extra::Plan(texts)) = (&entry.facts, &words.extra) else { return None };
    let area = facts.areas.iter().find(|area| area.id.value == *id)?;
    let why = by_id(&texts.areas, id.as_str()).and_then(|area| area.why.as_ref()).map(|why| plain_text(&why.0)).unwrap_or_default();
    let mut found = page(view, words, plans::words::PlanInEdition::of(view, plan)?.area_title(area).text, why, url);
    found.kind = words.title.value.clone();
    for action in area.all_actions().into_iter().filter_map(|action| by_id(&texts.actions, action.id.as_str())) {
        found.words.push((Field::Heading, action.what.value.clone()));
        found.words.extend(action.how.iter().chain(&action.effect).map(|line| (Field::Text, plain_text(&line.0))));
    }
    Some(found)
}
