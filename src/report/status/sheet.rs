//! The state of the translations as a report: totals, what to do first, and every entry.

use crate::check::status::{State, Table};
use crate::model::sheet::{Cell, Grid, Section, Sheet};

use super::{Speaker, TASKS};

/// The report.
pub fn of(speaker: &Speaker<'_>, table: &Table<'_>) -> Sheet {
    let say = |id: &str| speaker.say(id, &[]);
    let text = |id: &str| Cell::Text(say(id));
    let tasks = table.tasks();
    let rest = speaker.say("status-rest", &[("count", tasks.len().saturating_sub(TASKS).into())]);
    let expired = speaker.say("status-expired-count", &[("count", table.expired().into())]);
    let first = tasks.iter().take(TASKS).map(|task| {
        vec![
            Cell::entry(task.row.entry),
            Cell::Edition(task.edition.clone()),
            Cell::State(task.cell.state.as_str(), speaker.cell(task.cell)),
        ]
    });
    let mut head = vec![text("status-entry")];
    head.extend(table.editions.iter().map(|edition| Cell::Edition((*edition).clone())));
    head.push(text("status-review"));
    let sections = vec![
        Section { title: say("status-totals"), lines: vec![expired], grid: Some(totals(speaker, table)) },
        Section {
            title: say("status-first"),
            lines: vec![if tasks.is_empty() { say("status-none") } else { rest }],
            grid: (!tasks.is_empty())
                .then(|| Grid { head: vec![text("status-entry"), text("status-edition"), text("status-state")], rows: first.collect() }),
        },
        Section { title: say("status-entries"), lines: Vec::new(), grid: Some(Grid { head, rows: entries(speaker, table) }) },
    ];
    Sheet { language: Some(speaker.language.clone()), sections }
}

/// A row for each edition, a column for each state.
fn totals(speaker: &Speaker<'_>, table: &Table<'_>) -> Grid {
    let mut head = vec![Cell::Text(speaker.say("status-edition", &[]))];
    head.extend(State::ALL.iter().map(|state| Cell::Text(speaker.state(*state))));
    head.push(Cell::Text(speaker.say("status-unknown", &[])));
    let row = |(number, edition): (usize, &&crate::base::edition::Edition)| {
        let states = State::ALL.iter().map(|state| Cell::Number(table.count(number, |cell| cell.state == *state)));
        let unknown = Cell::Number(table.count(number, |cell| cell.is_unknown));
        std::iter::once(Cell::Edition((*edition).clone())).chain(states).chain([unknown]).collect()
    };
    Grid { head, rows: table.editions.iter().enumerate().map(row).collect() }
}

fn entries(speaker: &Speaker<'_>, table: &Table<'_>) -> Vec<Vec<Cell>> {
    let row = |row: &crate::check::status::Row<'_>| {
        let expired = row.expired.map(|due| speaker.say("status-expired", &[("date", due.to_string().into())]));
        let cells = row.cells.iter().map(|cell| Cell::State(cell.state.as_str(), speaker.cell(cell)));
        let review = expired.map_or(Cell::Text(String::new()), |words| Cell::State("expired", words));
        std::iter::once(Cell::entry(row.entry)).chain(cells).chain([review]).collect()
    };
    table.rows.iter().map(row).collect()
}
