//! The tables of a page that hold data.

use crate::check::rule::Page;
use crate::dom::Node;
use crate::dom::table::{Cell, cells, owner};

/// Tables that are told of as tables, with their cells.
pub fn of_page<'a>(page: &Page<'a>) -> Vec<(Node<'a>, Vec<Cell<'a>>)> {
    let is_table = |node: &Node<'_>| node.is_exposed() && node.is_visible() && node.has_role(&["table", "grid", "treegrid"]);
    page.document.elements().filter(is_table).map(|table| (table, cells(table))).collect()
}

/// Whether a table only arranges a page: one row or column, or whole parts of a page in its cells.
pub fn is_layout(table: Node<'_>, cells: &[Cell<'_>]) -> bool {
    let is_part = |node: &Node<'_>| {
        node.is_any(&["table", "main", "nav", "header", "footer", "form", "h1", "h2", "h3"]) && owner(*node) == Some(table)
    };
    let (rows, columns) = cells.iter().fold((0, 0), |(rows, columns), cell| (rows.max(cell.row), columns.max(cell.column)));
    rows == 0 || columns == 0 || table.descendants().any(|node| is_part(&node))
}
