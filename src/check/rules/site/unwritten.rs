//! SITE033: what `fristad new` wrote is replaced by what an editor writes.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::background::Background;
use crate::check::passages::{Part, Passage};
use crate::check::rule::{Example, Input, Look, Rule};
use crate::check::unwritten::is_unwritten;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SITE033", name: "unwritten-page", severity: Severity::Warning },
    act: &[],
    basis: "A page that nobody wrote stands where a reader looks for help",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[("content/pages/start/sv.md", "---\ntitle: Start\nsummary: Skriv en mening om vad det handlar om.\n---\n")]),
        found: "Skriv en mening om vad det handlar om.",
        good: Input::Site(&[("content/pages/start/sv.md", "---\ntitle: Start\nsummary: Skriv en mening om dig själv.\n---\n")]),
    }],
    look: Look::Passage(find),
};

/// Titles that nobody would choose.
const TITLES: [&str; 8] = ["ny sida", "namnlös", "rubrik", "titel", "new page", "untitled", "title", "test"];

fn find(passage: &Passage<'_>, _: &Background<'_>) -> Vec<Finding> {
    let is_no_title = passage.part == Part::Title && TITLES.contains(&passage.text.trim().to_lowercase().as_str());
    let is_told = is_no_title || is_unwritten(&passage.text);
    is_told.then(|| Finding::at(&RULE.code, passage.span).with("words", passage.text.trim())).into_iter().collect()
}
