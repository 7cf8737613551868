//! How far every entry has come in every edition: what is missing, behind its source, unread, or past its review.

use jiff::civil::Date;

use crate::base::edition::Edition;
use crate::model::audience::Role;
use crate::model::common::{Status, Words};
use crate::model::entry::{EntryRef, Kind};
use crate::model::{Entry, Facts, Site};

use super::editions::source;
use super::review::reviewed;
use super::rule::Context;

crate::choices! {
    /// How far an entry has come in an edition, what asks for most work first.
    State {
        /// There are no words.
        Missing = "missing",
        /// The words they were made from say something else now.
        Stale = "stale",
        /// Made by a machine, read by nobody.
        Machine = "machine",
        /// Not yet read by another.
        Draft = "draft",
        /// Nobody has said how far it has come.
        Untold = "untold",
        /// Read by a person who knows both languages.
        Reviewed = "reviewed",
        /// Tried out by readers it is for.
        Tested = "tested",
        /// What the others are made from.
        Source = "source",
    }
}

/// An entry in one edition.
#[derive(Debug, Clone)]
pub struct Cell {
    /// How far it has come.
    pub state: State,
    /// How many pieces are behind their source.
    pub behind: usize,
    /// The day since which they may have been.
    pub since: Option<Date>,
    /// Whether the ledger does not say what it was made from.
    pub is_unknown: bool,
}

/// An entry in all editions.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    /// The entry.
    pub entry: &'a EntryRef,
    /// Its title in the source.
    pub title: &'a str,
    /// In the order of the site's editions.
    pub cells: Vec<Cell>,
    /// The last day that its review held, when that is past.
    pub expired: Option<Date>,
    rank: (u8, u8),
}

/// Something to translate.
pub struct Task<'a, 't> {
    /// The entry.
    pub row: &'t Row<'a>,
    /// The edition.
    pub edition: &'a Edition,
    /// How far it has come.
    pub cell: &'t Cell,
}

/// The whole table.
pub struct Table<'a> {
    /// The site's editions.
    pub editions: Vec<&'a Edition>,
    /// All entries that have words.
    pub rows: Vec<Row<'a>>,
}

impl<'a> Table<'a> {
    /// The table of a site, of some editions or of all.
    pub fn of(context: &Context<'a>, only: &[Edition]) -> Self {
        let site = context.site;
        let editions: Vec<&Edition> = site.editions().filter(|edition| only.is_empty() || only.contains(edition)).collect();
        let mut expired = reviewed(context).into_iter().filter(|reviewed| reviewed.due < context.as_of).peekable();
        let rows = site.entries().filter(|entry| !entry.words.is_empty());
        let rows = rows
            .map(|entry| {
                // Both are in the order of entries.
                while expired.next_if(|reviewed| reviewed.entry.key < entry.key).is_some() {}
                let expired = expired.next_if(|reviewed| reviewed.entry.key == entry.key).map(|reviewed| reviewed.due);
                row(site, entry, &editions, expired)
            })
            .collect();
        Self { editions, rows }
    }

    /// How many entries of an edition, by its number, are in a state.
    pub fn count(&self, edition: usize, is_counted: impl Fn(&Cell) -> bool) -> usize {
        self.rows.iter().filter_map(|row| row.cells.get(edition)).filter(|cell| is_counted(cell)).count()
    }

    /// How many entries are past their review.
    pub fn expired(&self) -> usize {
        self.rows.iter().filter(|row| row.expired.is_some()).count()
    }

    /// What is missing, behind or unread, what does most harm first: by the risk of the page, by whom it is for, and by
    /// how far it has come.
    pub fn tasks(&self) -> Vec<Task<'a, '_>> {
        let cells =
            self.rows.iter().flat_map(|row| row.cells.iter().zip(&self.editions).map(move |(cell, edition)| Task { row, edition, cell }));
        let mut tasks: Vec<Task<'a, '_>> = cells.filter(|task| task.cell.state <= State::Machine).collect();
        tasks.sort_by_key(|task| (task.row.rank, task.cell.state));
        tasks
    }
}

fn row<'a>(site: &'a Site, entry: &'a Entry, editions: &[&Edition], expired: Option<Date>) -> Row<'a> {
    let source = source(site.editions(), entry);
    let title = source.map(|words| words.title.as_str()).unwrap_or_default();
    let is_source = |edition: &Edition| source.is_some_and(|words| words.edition == *edition);
    let cells = editions.iter().map(|edition| cell(entry.words.get(edition), is_source(edition))).collect();
    Row { entry: &entry.key, title, cells, expired, rank: (risk(entry), audience(site, entry)) }
}

fn cell(words: Option<&Words>, is_source: bool) -> Cell {
    let Some(words) = words else { return Cell { state: State::Missing, behind: 0, since: None, is_unknown: false } };
    let standing = words.standing.as_ref();
    let behind = standing.map_or(0, |standing| standing.behind.len());
    let status = words.translation.as_ref().map(|translation| translation.status.value);
    let state = match status {
        _ if is_source => State::Source,
        _ if behind > 0 => State::Stale,
        Some(Status::Machine) => State::Machine,
        Some(Status::Draft) => State::Draft,
        Some(Status::Reviewed) => State::Reviewed,
        Some(Status::Tested) => State::Tested,
        None => State::Untold,
    };
    Cell { state, behind, since: standing.and_then(|standing| standing.since()), is_unknown: !is_source && standing.is_none() }
}

/// Where a wrong word does most harm: services and pages of high risk first, then what residents read, then the rest.
fn risk(entry: &Entry) -> u8 {
    match &entry.facts {
        Facts::Service(_) => 0,
        facts if facts.is_at_risk() => 0,
        Facts::Page(_) | Facts::Form(_) | Facts::Audience(_) | Facts::Definition(_) => 1,
        _ => 2,
    }
}

/// Whose words come first: of those who live with violence, children, the young, groups at greater risk, then others.
fn audience(site: &Site, entry: &Entry) -> u8 {
    const ORDER: [Role; 7] = [Role::Exposed, Role::Child, Role::Young, Role::Group, Role::Relative, Role::UsesViolence, Role::Professional];
    let role = |key: &EntryRef| match site.entry(key).map(|entry| &entry.facts) {
        Some(Facts::Audience(facts)) => ORDER.iter().position(|role| *role == facts.role.value),
        _ => None,
    };
    let own = Some(&entry.key).filter(|key| key.kind == Kind::Audience);
    let first = entry.common.audiences.iter().map(|key| &key.value).chain(own).filter_map(role).min();
    // What is for nobody in particular is for everybody.
    first.and_then(|first| u8::try_from(first).ok()).unwrap_or_default()
}
