//! A report in the terminal: section by section, its tables in columns.

use crate::model::Site;
use crate::model::sheet::{Cell, Grid, Sheet};
use crate::report::columns::{padded, shortened, width};
use crate::report::safe_text::visible;

use super::title;

/// No cell is shown with more cells of the terminal than this.
const WIDEST: usize = 60;

/// Of many entries in one cell so many are named.
const NAMED: usize = 4;

/// The whole report.
pub fn render(sheet: &Sheet, site: &Site) -> String {
    let section = |section: &crate::model::sheet::Section| {
        let lines: String = section.lines.iter().map(|line| format!("{line}\n")).collect();
        let table = section.grid.as_ref().map(|grid| table(grid, site)).unwrap_or_default();
        format!("{}\n\n{lines}{table}", section.title.to_uppercase())
    };
    sheet.sections.iter().map(section).collect::<Vec<_>>().join("\n")
}

fn table(grid: &Grid, site: &Site) -> String {
    let rows: Vec<Vec<String>> =
        std::iter::once(&grid.head).chain(&grid.rows).map(|row| row.iter().map(|cell| words(cell, site)).collect()).collect();
    let columns = grid.head.len();
    let widths: Vec<usize> = (0..columns)
        .map(|column| rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or_default())
        .collect();
    let is_number = |column: usize| grid.rows.iter().all(|row| matches!(row.get(column), Some(Cell::Number(_))));
    let line = |row: &Vec<String>| {
        let cells: Vec<String> =
            row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| padded(cell, *width, is_number(column))).collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

fn words(cell: &Cell, site: &Site) -> String {
    match cell {
        Cell::Text(text) | Cell::Source(text) | Cell::State(_, text) => shortened(&visible(text), WIDEST),
        Cell::Number(number) => number.to_string(),
        Cell::Edition(edition) => edition.to_string(),
        Cell::Entries(keys) => {
            let mut names: Vec<String> = keys.iter().take(NAMED).map(|key| shortened(&visible(title(site, key)), WIDEST)).collect();
            if keys.len() > NAMED {
                names.push(format!("+{}", keys.len().saturating_sub(NAMED)));
            }
            names.join(", ")
        }
    }
}
