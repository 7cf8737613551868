//! The state of the translations as JSON.

use serde::Serialize;

use crate::check::status::{State, Table};

#[derive(Serialize)]
struct Status {
    editions: Vec<Total>,
    expired: usize,
    entries: Vec<Entry>,
    first: Vec<Task>,
}

#[derive(Serialize)]
struct Total {
    edition: String,
    states: std::collections::BTreeMap<&'static str, usize>,
    unknown: usize,
}

#[derive(Serialize)]
struct Entry {
    entry: String,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    expired: Option<String>,
    editions: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    edition: String,
    state: &'static str,
    behind: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    unknown: bool,
}

#[derive(Serialize)]
struct Task {
    entry: String,
    edition: String,
    state: &'static str,
}

/// `editions` with totals by state, `entries` with a cell for each edition, and in `first` all that is missing, behind
/// or unread, in the order to take it. `unknown` says that the ledger does not know what the words were made from,
/// `expired` the last day that the entry's review held.
pub fn render(table: &Table<'_>) -> String {
    let total = |(number, edition): (usize, &&crate::base::edition::Edition)| Total {
        edition: edition.to_string(),
        states: State::ALL.iter().map(|state| (state.as_str(), table.count(number, |cell| cell.state == *state))).collect(),
        unknown: table.count(number, |cell| cell.is_unknown),
    };
    let status = Status {
        editions: table.editions.iter().enumerate().map(total).collect(),
        expired: table.expired(),
        entries: table.rows.iter().map(|row| entry(table, row)).collect(),
        first: table
            .tasks()
            .into_iter()
            .map(|task| Task { entry: task.row.entry.to_string(), edition: task.edition.to_string(), state: task.cell.state.as_str() })
            .collect(),
    };
    let json = serde_json::to_string_pretty(&status).unwrap_or_else(|_| "{}".to_owned());
    format!("{json}\n")
}

fn entry(table: &Table<'_>, row: &crate::check::status::Row<'_>) -> Entry {
    let cells = row.cells.iter().zip(&table.editions).map(|(cell, edition)| Cell {
        edition: edition.to_string(),
        state: cell.state.as_str(),
        behind: cell.behind,
        since: cell.since.map(|since| since.to_string()),
        unknown: cell.is_unknown,
    });
    Entry {
        entry: row.entry.to_string(),
        title: row.title.to_owned(),
        expired: row.expired.map(|due| due.to_string()),
        editions: cells.collect(),
    }
}
