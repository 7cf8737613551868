//! PLAIN006: a heading can be taken in at a glance.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::passages::Part;
use crate::check::rule::{Example, Input, Limit, Look, Rule};
use crate::check::text::Text;
use crate::model::entry::Kind;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "PLAIN006", name: "long-heading", severity: Severity::Warning },
    act: &[],
    basis: "Webbriktlinjer R61; WCAG 2.2, 2.4.6 Headings and Labels",
    limits: &[Limit { name: "most-words", default: 10 }, Limit { name: "most-words-easy", default: 8 }],
    examples: &[Example {
        bad: Input::Prose("sv", "## Så gör du när du vill prata med någon om det som har hänt\n\nRing oss."),
        found: "Så gör du när du vill prata med någon om det som har hänt",
        good: Input::Prose("sv", "## När du vill prata med någon\n\nRing oss."),
    }],
    look: Look::Text(find),
};

fn find(text: &Text<'_>) -> Vec<Finding> {
    // The names of plans, bodies and services are what they are.
    let is_name = matches!(text.entry.key.kind, Kind::Plan | Kind::Organisation | Kind::Campaign | Kind::Service);
    let most = text.limit(&RULE, if text.is_easy() { "most-words-easy" } else { "most-words" });
    let headings = text.passages.iter().filter(|passage| passage.part == Part::Heading || passage.part == Part::Title && !is_name);
    headings
        .filter(|passage| text.is_countable() && passage.words().count() > most)
        .map(|passage| {
            let span = passage.line.span(&(0..passage.line.text.len()));
            Finding::at(&RULE.code, span).with("count", passage.words().count().to_string()).with("limit", most.to_string())
        })
        .collect()
}
