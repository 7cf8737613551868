//! Tables as grids: which cells stand in which rows and columns (WHATWG HTML, 4.9.12), for elements and for ARIA roles.

use super::Document;
use super::tree::Node;

/// The most cells and columns of a table that are looked at.
const MOST_CELLS: usize = 20_000;
const MOST_COLUMNS: usize = 300;

/// A table with its cells, row by row.
#[derive(Debug)]
pub struct Table<'a> {
    /// The element.
    pub node: Node<'a>,
    /// Its cells.
    pub cells: Vec<Cell<'a>>,
}

impl<'a> Table<'a> {
    /// The tables of a page that are told of as tables.
    pub fn all(document: &'a Document) -> Vec<Self> {
        let told = document.with_role(&["table", "grid", "treegrid"]).filter(|node| node.is_exposed() && node.is_visible());
        told.map(|node| Self { node, cells: cells(node) }).collect()
    }

    /// Whether it only arranges a page: one row or column, or whole parts of a page in its cells.
    pub fn is_layout(&self) -> bool {
        let is_part = |node: &Node<'_>| {
            node.is_any(&["table", "main", "nav", "header", "footer", "form", "h1", "h2", "h3"]) && owner(*node) == Some(self.node)
        };
        let (rows, columns) = self.cells.iter().fold((0, 0), |(rows, columns), cell| (rows.max(cell.row), columns.max(cell.column)));
        rows == 0 || columns == 0 || self.node.descendants().any(|node| is_part(&node))
    }
}

/// A cell with its place.
#[derive(Debug, Clone, Copy)]
pub struct Cell<'a> {
    /// The element.
    pub node: Node<'a>,
    /// Its first row, from 0.
    pub row: usize,
    /// The row after its last.
    pub end_row: usize,
    /// Its first column, from 0.
    pub column: usize,
    /// The column after its last.
    pub end_column: usize,
}

impl Cell<'_> {
    /// Whether it heads a column or a row.
    pub fn is_header(&self) -> bool {
        self.node.has_role(&["columnheader", "rowheader"])
    }

    /// Whether it has a row in common with another.
    pub fn shares_row(&self, other: &Self) -> bool {
        self.row < other.end_row && other.row < self.end_row
    }

    /// Whether it has a column in common with another.
    pub fn shares_column(&self, other: &Self) -> bool {
        self.column < other.end_column && other.column < self.end_column
    }
}

fn cells(table: Node<'_>) -> Vec<Cell<'_>> {
    let mut cells = Vec::new();
    // For each column the row in which it is free again.
    let mut free_from: Vec<usize> = Vec::new();
    let rows = table.descendants().filter(|row| is_row(*row) && owner(*row) == Some(table));
    for (row, node) in rows.enumerate() {
        let mut column = 0_usize;
        for cell in node.descendants().filter(|cell| is_cell(*cell) && nearest_row(*cell) == Some(node)) {
            while free_from.get(column).is_some_and(|free| *free > row) {
                column = column.saturating_add(1);
            }
            if column >= MOST_COLUMNS {
                break;
            }
            let size = |name: &str| cell.attr(name).and_then(|text| text.trim().parse::<usize>().ok());
            let (width, height) = (size("colspan").unwrap_or(1).clamp(1, MOST_COLUMNS), size("rowspan").unwrap_or(1));
            let end_row = if height == 0 { usize::MAX } else { row.saturating_add(height) };
            let end_column = column.saturating_add(width);
            free_from.resize(free_from.len().max(end_column), 0);
            free_from.iter_mut().take(end_column).skip(column).for_each(|free| *free = end_row);
            cells.push(Cell { node: cell, row, end_row, column, end_column });
            column = end_column;
        }
        if cells.len() > MOST_CELLS {
            break;
        }
    }
    cells
}

/// The table that a row or cell is of.
fn owner(node: Node<'_>) -> Option<Node<'_>> {
    node.ancestors().find(|outer| outer.is("table") || outer.has_role(&["table", "grid", "treegrid"]))
}

fn nearest_row(cell: Node<'_>) -> Option<Node<'_>> {
    cell.ancestors().find(|outer| is_row(*outer))
}

fn is_row(node: Node<'_>) -> bool {
    node.is("tr") || node.has_role(&["row"])
}

fn is_cell(node: Node<'_>) -> bool {
    node.is_any(&["td", "th"]) || node.has_role(&["cell", "gridcell", "columnheader", "rowheader"])
}
