//! A11Y050: a table of data says what its columns or rows are.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;
use crate::dom::table::Cell;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y050", name: "table-without-headers", severity: Severity::Error },
    act: &[],
    basis: "WCAG 2.2, 1.3.1; WCAG F91",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html(
                "<table><caption>Tider</caption><tr><td>Dag</td><td>Tid</td></tr><tr><td>Måndag</td><td>9–16</td></tr></table>",
            ),
            found: "<table>",
            good: Input::Html(
                "<table><caption>Tider</caption><tr><th scope=\"col\">Dag</th><th scope=\"col\">Tid</th></tr><tr><td>Måndag</td><td>9–16</td></tr></table>",
            ),
        },
        Example {
            bad: Input::Html(
                "<table><caption>Tider</caption><thead><tr><td>Dag</td><td>Tid</td></tr></thead><tbody><tr><th scope=\"row\">Måndag</th><td>9–16</td></tr></tbody></table>",
            ),
            found: "<tr>",
            good: Input::Html(
                "<table><caption>Tider</caption><tr><th scope=\"col\">Dag</th><th scope=\"col\">Tid</th></tr><tr><td>Måndag</td><td>9–16</td></tr></table>",
            ),
        },
        Example {
            bad: Input::Html(
                "<table><caption>Tider</caption><tr><td></td><td><strong>Besök</strong></td><td><b>Telefon</b></td></tr><tr><th scope=\"row\">Måndag</th><td>9–16</td><td>9–12</td></tr></table>",
            ),
            found: "<tr>",
            good: Input::Html(
                "<table><caption>Tider</caption><tr><td></td><th scope=\"col\">Besök</th><th scope=\"col\">Telefon</th></tr><tr><th scope=\"row\">Måndag</th><td><b>9–16</b></td><td>9–12</td></tr></table>",
            ),
        },
    ],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let tables = page.tables().iter().filter(|table| !table.is_layout());
    tables.filter_map(|table| headless(table.node, &table.cells).map(|place| Finding::at(&RULE.code, place.span()))).collect()
}

/// The first row when all its cells are words in bold that only look like headers, and the others are not.
fn bold_row<'a>(table: Node<'a>, cells: &[Cell<'a>]) -> Option<Node<'a>> {
    let row = table.descendants().find(|node| node.is("tr"))?;
    let (first, rest): (Vec<_>, Vec<_>) = cells.iter().map(|cell| cell.node).partition(|cell| cell.parent() == Some(row));
    let is_bold = |cell: &Node<'_>| {
        let mut runs = cell.descendants().filter(|node| node.is_text() && !node.own_text().trim().is_empty()).peekable();
        cell.is("td")
            && runs.peek().is_some()
            && runs.all(|run| run.closest("strong").or_else(|| run.closest("b")).is_some_and(|bold| cell.contains(bold)))
    };
    let said = first.iter().filter(|cell| !cell.text().is_empty()).count();
    let is_head = said >= 2 && first.iter().all(|cell| cell.text().is_empty() || is_bold(cell));
    (is_head && !rest.iter().any(is_bold)).then_some(row)
}

/// The table when it has no headers, or the row of its head when none of its cells is one.
fn headless<'a>(table: Node<'a>, cells: &[Cell<'a>]) -> Option<Node<'a>> {
    let has_words = cells.iter().filter(|cell| !cell.node.text().is_empty()).count() >= 3;
    if !has_words {
        return None;
    }
    if !cells.iter().any(Cell::is_header) {
        return Some(table);
    }
    if let Some(row) = bold_row(table, cells) {
        return Some(row);
    }
    let in_head: Vec<&Cell<'_>> = cells.iter().filter(|cell| cell.node.closest("thead").is_some()).collect();
    let first = in_head.first().filter(|_| !in_head.iter().any(|cell| cell.is_header()))?;
    first.node.closest("tr")
}
