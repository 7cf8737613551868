//! The state of the translations in the terminal: totals, what to do first, and every entry.

use crate::check::status::{State, Table};

use super::{Speaker, TASKS};
use crate::report::columns::{padded, shortened, width};
use crate::report::safe_text::visible;

/// No title is shown with more cells than this.
const WIDEST: usize = 40;

/// The table as text.
pub fn render(speaker: &Speaker<'_>, table: &Table<'_>) -> String {
    let mut text = lay(&totals(speaker, table), 1);
    text.push('\n');
    text.push_str(&speaker.say("status-expired-count", &[("count", table.expired().into())]));
    let tasks = table.tasks();
    if !tasks.is_empty() {
        text.push_str(&format!("\n\n{}\n", speaker.say("status-first", &[])));
        let rows: Vec<Vec<String>> = tasks
            .iter()
            .take(TASKS)
            .map(|task| {
                let title = shortened(&visible(task.row.title), WIDEST);
                vec![task.row.entry.to_string(), task.edition.to_string(), speaker.cell(task.cell), title]
            })
            .collect();
        text.push_str(&lay(&rows, usize::MAX));
        let rest = tasks.len().saturating_sub(TASKS);
        text.push_str(&speaker.say("status-rest", &[("count", rest.into())]));
    }
    text.push_str("\n\n");
    text.push_str(&lay(&entries(speaker, table), usize::MAX));
    text
}

/// A row for each edition, a column for each state.
fn totals(speaker: &Speaker<'_>, table: &Table<'_>) -> Vec<Vec<String>> {
    let mut head = vec![speaker.say("status-edition", &[])];
    head.extend(State::ALL.iter().map(|state| speaker.state(*state)));
    head.push(speaker.say("status-unknown", &[]));
    let mut rows = vec![head];
    for (number, edition) in table.editions.iter().enumerate() {
        let mut row = vec![edition.to_string()];
        row.extend(State::ALL.iter().map(|state| table.count(number, |cell| cell.state == *state).to_string()));
        row.push(table.count(number, |cell| cell.is_unknown).to_string());
        rows.push(row);
    }
    rows
}

/// A row for each entry, a column for each edition.
fn entries(speaker: &Speaker<'_>, table: &Table<'_>) -> Vec<Vec<String>> {
    let mut head = vec![speaker.say("status-entry", &[])];
    head.extend(table.editions.iter().map(ToString::to_string));
    let mut rows = vec![head];
    for row in &table.rows {
        let mut cells = vec![row.entry.to_string()];
        cells.extend(row.cells.iter().map(|cell| speaker.cell(cell)));
        if let Some(due) = row.expired {
            cells.push(speaker.say("status-expired", &[("date", due.to_string().into())]));
        }
        rows.push(cells);
    }
    rows
}

/// Rows in columns; those from `numbers` on stand with their ends under each other.
fn lay(rows: &[Vec<String>], numbers: usize) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns)
        .map(|column| rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or_default())
        .collect();
    let line = |row: &Vec<String>| {
        let cells: Vec<String> =
            row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| padded(cell, *width, column >= numbers)).collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}
