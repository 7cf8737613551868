//! A11Y054: a table says what it holds.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};
use crate::dom::Node;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y054", name: "table-without-caption", severity: Severity::Info },
    act: &[],
    basis: "WCAG 2.2, 1.3.1; WCAG H39",
    limits: &[],
    examples: &[
        Example {
            bad: Input::Html(
                "<p>Text.</p><table><tr><th scope=\"col\">Dag</th><th scope=\"col\">Tid</th></tr><tr><td>Måndag</td><td>9–16</td></tr></table>",
            ),
            found: "<table>",
            good: Input::Html(
                "<table><caption>Tider</caption><tr><th scope=\"col\">Dag</th><th scope=\"col\">Tid</th></tr><tr><td>Måndag</td><td>9–16</td></tr></table>",
            ),
        },
        Example {
            bad: Input::Html(
                "<table><caption> </caption><tr><th scope=\"col\">Dag</th><th scope=\"col\">Tid</th></tr><tr><td>Måndag</td><td>9–16</td></tr></table>",
            ),
            found: "<caption>",
            good: Input::Html(
                "<table><caption>Tider</caption><tr><th scope=\"col\">Dag</th><th scope=\"col\">Tid</th></tr><tr><td>Måndag</td><td>9–16</td></tr></table>",
            ),
        },
        Example {
            bad: Input::Html(
                "<h2>Tider</h2><table><tr><th colspan=\"2\">Tider på sommaren</th></tr><tr><th scope=\"col\">Dag</th><th scope=\"col\">Tid</th></tr><tr><td>Måndag</td><td>9–16</td></tr></table>",
            ),
            found: "<th colspan=\"2\">",
            good: Input::Html(
                "<h2>Tider</h2><table><caption>Tider på sommaren</caption><tr><th scope=\"col\">Dag</th><th scope=\"col\">Tid</th></tr><tr><td>Måndag</td><td>9–16</td></tr></table>",
            ),
        },
    ],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let tables = page.tables().iter().filter(|table| table.node.is("table") && !table.is_layout());
    let unnamed = tables.map(|table| table.node).filter(|table| table.accessible_name().is_empty());
    unnamed
        .filter_map(|table| {
            let caption = table.child_elements().find(|child| child.is("caption"));
            let place = caption.or_else(|| caption_in_row(table)).or_else(|| (!is_introduced(table)).then_some(table))?;
            Some(Finding::at(&RULE.code, place.span()))
        })
        .collect()
}

/// The first row's only cell, over all columns, with words in it: it looks like a caption.
fn caption_in_row(table: Node<'_>) -> Option<Node<'_>> {
    let row = table.descendants().find(|node| node.is("tr"))?;
    let mut cells = row.child_elements();
    let only = cells.next().filter(|cell| cells.next().is_none() && cell.is_any(&["td", "th"]) && !cell.text().is_empty())?;
    let width: usize = only.attr("colspan").and_then(|columns| columns.trim().parse().ok()).unwrap_or(1);
    let next = row.parent().and_then(|parent| parent.child_elements().find(|node| node.index() > row.index()));
    let next = next.or_else(|| table.descendants().filter(|node| node.is("tr")).nth(1))?;
    (width >= 2 && next.child_elements().count() <= width).then_some(only)
}

/// Whether a heading, a caption or a line that ends with a colon stands right before it.
fn is_introduced(table: Node<'_>) -> bool {
    if table.closest("figure").is_some_and(|figure| figure.child_elements().any(|child| child.is("figcaption"))) {
        return true;
    }
    let nearest = table.inclusive_ancestors().take_while(|outer| !outer.is_any(&["body", "main"])).find_map(element_before);
    nearest.is_some_and(|node| node.has_role(&["heading"]) || node.text().ends_with(':'))
}

fn element_before(node: Node<'_>) -> Option<Node<'_>> {
    node.parent()?.child_elements().take_while(|child| *child != node).last()
}
