//! The state of the translations as a page for the editor and for those who ask for evidence.

use serde::Serialize;
use tera::{Context, Tera};

use crate::check::status::{State, Table};

use super::{Speaker, TASKS};

const TEMPLATE: &str = include_str!("page.html");

#[derive(Serialize)]
struct Total {
    edition: String,
    counts: Vec<usize>,
    unknown: usize,
}

#[derive(Serialize)]
struct Row {
    entry: String,
    title: String,
    cells: Vec<Cell>,
    expired: String,
}

#[derive(Serialize)]
struct Cell {
    state: &'static str,
    words: String,
}

#[derive(Serialize)]
struct Task {
    entry: String,
    title: String,
    edition: String,
    words: String,
}

/// The page's own words: their names in the template and their messages.
const WORDS: &[(&str, &str)] = &[
    ("heading", "status-title"),
    ("totals_title", "status-totals"),
    ("first_title", "status-first"),
    ("entries_title", "status-entries"),
    ("edition_label", "status-edition"),
    ("entry_label", "status-entry"),
    ("state_label", "status-state"),
    ("unknown_label", "status-unknown"),
    ("review_label", "status-review"),
    ("nothing", "status-none"),
];

/// The whole page. The template is a part of the program and tried by a test; should it fail all the same, its fault is the page.
pub fn render(speaker: &Speaker<'_>, table: &Table<'_>, source_tag: &str) -> String {
    let mut context = Context::new();
    context.insert("lang", speaker.language.tag());
    context.insert("source", source_tag);
    context.insert("states", &State::ALL.iter().map(|state| speaker.state(*state)).collect::<Vec<_>>());
    context.insert("editions", &table.editions.iter().map(ToString::to_string).collect::<Vec<_>>());
    context.insert("totals", &totals(table));
    context.insert("expired", &speaker.say("status-expired-count", &[("count", table.expired().into())]));
    context.insert("rows", &rows(speaker, table));
    let tasks = table.tasks();
    context.insert("rest", &speaker.say("status-rest", &[("count", tasks.len().saturating_sub(TASKS).into())]));
    let first = tasks.iter().take(TASKS).map(|task| Task {
        entry: task.row.entry.to_string(),
        title: task.row.title.to_owned(),
        edition: task.edition.to_string(),
        words: speaker.cell(task.cell),
    });
    context.insert("tasks", &first.collect::<Vec<_>>());
    for (name, id) in WORDS {
        context.insert(*name, &speaker.say(id, &[]));
    }
    Tera::one_off(TEMPLATE, &context, true).unwrap_or_else(|error| error.to_string())
}

fn totals(table: &Table<'_>) -> Vec<Total> {
    let total = |(number, edition): (usize, &&crate::base::edition::Edition)| Total {
        edition: edition.to_string(),
        counts: State::ALL.iter().map(|state| table.count(number, |cell| cell.state == *state)).collect(),
        unknown: table.count(number, |cell| cell.is_unknown),
    };
    table.editions.iter().enumerate().map(total).collect()
}

fn rows(speaker: &Speaker<'_>, table: &Table<'_>) -> Vec<Row> {
    let row = |row: &crate::check::status::Row<'_>| Row {
        entry: row.entry.to_string(),
        title: row.title.to_owned(),
        cells: row.cells.iter().map(|cell| Cell { state: cell.state.as_str(), words: speaker.cell(cell) }).collect(),
        expired: row.expired.map(|due| speaker.say("status-expired", &[("date", due.to_string().into())])).unwrap_or_default(),
    };
    table.rows.iter().map(row).collect()
}
