//! A11Y053: a header cell heads cells.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::table::{Cell, Table};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y053", name: "header-of-nothing", severity: Severity::Warning },
    act: &["d0f69e"],
    basis: "WHATWG HTML, 4.9.12; WCAG 2.2, 1.3.1; ACT d0f69e",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<table><caption>Tider</caption><tr><th>Dag</th><th>Tid</th><th>Plats</th></tr><tr><td>Måndag</td><td>9–16</td></tr></table>",
        ),
        found: "<th>",
        good: Input::Html(
            "<table><caption>Tider</caption><tr><th>Dag</th><th>Tid</th><th>Plats</th></tr><tr><td>Måndag</td><td colspan=\"2\">Stängt</td></tr></table>",
        ),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for Table { cells, .. } in page.tables() {
        // Tables of thousands of headers are nobody's: what is compared stays within bounds.
        let headers = cells.iter().filter(|cell| cell.is_header() && cell.node.is_exposed()).take(200);
        let alone = headers.filter(|header| !cells.iter().any(|cell| is_headed_by(cell, header, cells)));
        findings.extend(alone.map(|header| Finding::at(&RULE.code, header.node.span())));
    }
    findings
}

fn is_headed_by(cell: &Cell<'_>, header: &Cell<'_>, cells: &[Cell<'_>]) -> bool {
    if cell.node == header.node {
        return false;
    }
    if let Some(ids) = cell.node.attr("headers").filter(|ids| !ids.trim().is_empty()) {
        return header.node.attr("id").is_some_and(|id| ids.split_ascii_whitespace().any(|one| one == id));
    }
    let is_below = || cell.shares_column(header) && cell.row >= header.end_row.min(header.row.saturating_add(1));
    let is_beside = || cell.shares_row(header) && cell.column != header.column;
    let scope = header.node.attr("scope").unwrap_or_default().to_ascii_lowercase();
    let role = header.node.explicit_role().map_or("", |role| role.name);
    match (scope.as_str(), role) {
        ("col" | "colgroup", _) | (_, "columnheader") => is_below(),
        ("row" | "rowgroup", _) | (_, "rowheader") => is_beside(),
        _ if cells.iter().any(|other| !other.is_header() && other.shares_row(header)) => is_beside() || is_below(),
        _ => is_below(),
    }
}
