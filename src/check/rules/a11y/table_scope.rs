//! A11Y071: what a header says of its direction is a word that browsers know.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y071", name: "scope-unknown", severity: Severity::Error },
    act: &[],
    basis: "WHATWG HTML, 4.9.10; WCAG 2.2, 1.3.1; H63",
    limits: &[],
    examples: &[Example {
        bad: Input::Html(
            "<table><caption>Tider</caption><tr><th scope=\"kolumn\">Dag</th><th scope=\"col\">Tid</th></tr><tr><td>Måndag</td><td>9–16</td></tr></table>",
        ),
        found: "kolumn",
        good: Input::Html(
            "<table><caption>Tider</caption><tr><th scope=\"col\">Dag</th><th scope=\"col\">Tid</th></tr><tr><td>Måndag</td><td>9–16</td></tr></table>",
        ),
    }],
    look: Look::Page(find),
};

const SCOPES: [&str; 4] = ["row", "col", "rowgroup", "colgroup"];

fn find(page: &Page<'_>) -> Vec<Finding> {
    let headers = page.document.named("th").filter(|node| node.is_exposed());
    let said = headers.filter_map(|node| Some((node, node.attr("scope")?.trim())));
    let unknown = said.filter(|(_, scope)| !SCOPES.iter().any(|known| known.eq_ignore_ascii_case(scope)));
    unknown.map(|(node, scope)| Finding::at(&RULE.code, node.attr_span("scope")).with("scope", scope)).collect()
}
