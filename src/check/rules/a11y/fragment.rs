//! A11Y063: a link to a place on the page leads there.

use super::fragments;
use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Example, Input, Look, Page, Rule};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "A11Y063", name: "place-missing", severity: Severity::Error },
    act: &[],
    basis: "WCAG 2.2, 2.4.1; WHATWG HTML, 7.4.2.3.3",
    limits: &[],
    examples: &[Example {
        bad: Input::Html("<p>Gå till <a href=\"/a/\">Om byn</a>, <a href=\"#skydd\">skydd</a>.</p><h2 id=\"skyd\">Skydd</h2><p>Text.</p>"),
        found: "#skydd",
        good: Input::Html(
            "<p>Gå till <a href=\"/a/\">Om byn</a>, <a href=\"#skydd\">skydd</a>.</p><h2 id=\"skydd\">Skydd</h2><p>Text.</p>",
        ),
    }],
    look: Look::Page(find),
};

fn find(page: &Page<'_>) -> Vec<Finding> {
    let skip_link = fragments::skip_link(page);
    let broken = fragments::broken(page).into_iter().filter(|(link, _)| Some(*link) != skip_link);
    broken.map(|(link, id)| Finding::at(&RULE.code, link.attr_span("href")).with("id", id)).collect()
}
