//! SITE036: a page has something to read.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::page::{PageFacts, PageType};
use crate::model::{Entry, Facts};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SITE036", name: "empty-page", severity: Severity::Warning },
    act: &[],
    basis: "Whoever follows a link in a hard hour and finds a heading alone may look no further",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/pages/start/facts.yaml", "type: rights\n"),
            ("content/pages/start/ar.md", "---\ntitle: البداية\nsummary: هنا تبدأ الصفحة.\n---\n\nلديك حقوق.\n"),
            ("content/pages/start/en.md", "---\ntitle: Start\nsummary: Here it begins.\n---\n\nYou have rights.\n"),
            ("content/pages/start/sv-simple.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nDu har rätt.\n"),
            ("content/pages/start/sv.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\n"),
        ]),
        found: "",
        good: Input::Site(&[
            ("content/pages/start/facts.yaml", "type: rights\nservices: [larm]\n"),
            ("content/pages/start/sv.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\n"),
        ]),
    }],
    look: Look::Entry(find),
};

fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let Facts::Page(facts) = &entry.facts else { return Vec::new() };
    if is_filled(facts) || !is_begun(entry) {
        return Vec::new();
    }
    let empty = entry.words.iter().filter(|(_, words)| words.body.blocks.is_empty());
    let told = empty.map(|(edition, words)| {
        let finding = Finding::at(&RULE.code, Span::file(words.file)).with("entry", entry.key.to_string());
        finding.with("edition", edition.tag())
    });
    told.collect()
}

/// Types of pages that show what the site knows.
const MADE_OF_DATA: [PageType; 12] = [
    PageType::Start,
    PageType::Finder,
    PageType::Forms,
    PageType::Glossary,
    PageType::Plans,
    PageType::Search,
    PageType::StaffStart,
    PageType::Status,
    PageType::Coverage,
    PageType::Posts,
    PageType::Printed,
    PageType::Statement,
];

/// Whether the page shows something of itself besides its text.
fn is_filled(facts: &PageFacts) -> bool {
    let is_made_of_data = MADE_OF_DATA.contains(&facts.page_type.value);
    is_made_of_data || !facts.services.is_empty() || !facts.related.is_empty()
}

/// Whether it is written in some edition. One that is written in none is a place in the menu, with the pages below it.
fn is_begun(entry: &Entry) -> bool {
    entry.words.iter().any(|(_, words)| !words.body.blocks.is_empty())
}
