//! A11Y051: a header cell has words.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y051", name: "table-header-empty", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 1.3.1; axe empty-table-header",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<table><caption>Tider</caption><tr><th scope=\"col\">Dag</th><th scope=\"col\"></th></tr><tr><td>Måndag</td><td>9–16</td></tr></table>",
        ),
        found: "<th scope=\"col\">",
        good: Input::Html(
            "<table><caption>Tider</caption><tr><th></th><th scope=\"col\">Tid</th></tr><tr><th scope=\"row\">Måndag</th><td>9–16</td></tr></table>",
        ),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let cells = page.tables().iter().flat_map(|table| &table.cells);
    // Where the headers of columns and of rows meet, there is nothing to say.
    let elsewhere = cells.filter(|cell| cell.is_header() && (cell.row, cell.column) != (0, 0));
    elsewhere
        .filter(|cell| cell.node.is_exposed() && cell.node.accessible_name().is_empty())
        .map(|cell| Finding::at(&RULE.code, cell.node.span()))
        .collect()
}
