//! The state of the translations as CSV (RFC 4180), a row for each entry in each edition.

use crate::base::csv::field;
use crate::check::status::Table;

/// The rows, under a head of names that are the same in every language.
pub fn render(table: &Table<'_>) -> String {
    let mut text = String::from("entry,edition,state,behind,since,unknown,expired,title\r\n");
    for row in &table.rows {
        for (cell, edition) in row.cells.iter().zip(&table.editions) {
            let day = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string()).unwrap_or_default();
            let (state, unknown) = (cell.state.as_str(), if cell.is_unknown { "yes" } else { "no" });
            let (since, expired) = (day(cell.since), day(row.expired));
            text.push_str(&format!("{},{edition},{state},{},{since},{unknown},{expired},{}\r\n", row.entry, cell.behind, field(row.title)));
        }
    }
    text
}
