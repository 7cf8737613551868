//! A11Y052: the attribute headers names header cells of the same table.

use std::collections::BTreeSet;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::table::Table;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y052", name: "headers-elsewhere", severity: Severity::Error },
    act: &["a25f45"],
    basis: "WHATWG HTML, 4.9.11; WCAG 2.2, 1.3.1; ACT a25f45",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<table><caption>Tider</caption><tr><th scope=\"col\" id=\"dag\">Dag</th><th scope=\"col\">Tid</th></tr><tr><td headers=\"dagen\">Måndag</td><td>9–16</td></tr></table>",
        ),
        found: "dagen",
        good: Input::Html(
            "<table><caption>Tider</caption><tr><th scope=\"col\" id=\"dag\">Dag</th><th scope=\"col\">Tid</th></tr><tr><td headers=\"dag\">Måndag</td><td>9–16</td></tr></table>",
        ),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for Table { cells, .. } in page.tables() {
        let headers: BTreeSet<&str> = cells.iter().filter(|cell| cell.is_header()).filter_map(|cell| cell.node.attr("id")).collect();
        for cell in cells.iter().filter(|cell| cell.node.is_any(&["td", "th"]) && !cell.node.has_role(&["none"])) {
            let ids = cell.node.attr("headers").unwrap_or_default().split_ascii_whitespace();
            let wrong = ids.filter(|id| !headers.contains(id) || cell.node.attr("id") == Some(*id)).collect::<Vec<_>>();
            if let Some(id) = wrong.first() {
                findings.push(Finding::at(&RULE.code, cell.node.attr_span("headers")).with("id", *id));
            }
        }
    }
    findings
}
