//! I18N001: a page should have words in every edition of the site.

use crate::base::code::{Code, Severity};
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::Entry;
use crate::model::entry::Kind;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "I18N001", name: "missing-edition", severity: Severity::Warning },
    act: &[],
    basis: "Språklagen (2009:600); webbriktlinjer R14 and R15",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[("content/pages/ny/sv.md", "---\ntitle: Vägar\nsummary: Den finns bara på svenska.\n---\n\nOrd.\n")]),
        found: "",
        good: Input::Site(&[
            ("content/pages/ny/sv.md", "---\ntitle: Vägar\nsummary: Den finns på alla språk.\n---\n\nOrd.\n"),
            ("content/pages/ny/sv-simple.md", "---\ntitle: Vägar\nsummary: Den finns på alla språk.\n---\n\nOrd.\n"),
            ("content/pages/ny/en.md", "---\ntitle: Roads\nsummary: It is there in all languages.\n---\n\nWords.\n"),
            ("content/pages/ny/ar.md", "---\ntitle: طرق\nsummary: هذه الصفحة بكل اللغات.\n---\n\nكلمات.\n"),
        ]),
    }],
    look: Look::Entry(find),
};

/// Kinds whose readers are residents. Organisations, plans and campaigns are read by those who follow the work, and
/// what is internal by staff.
const READ_BY_RESIDENTS: [Kind; 5] = [Kind::Page, Kind::Service, Kind::Definition, Kind::Audience, Kind::Form];

fn find(entry: &Entry, background: &Background<'_>) -> Vec<Finding> {
    if !READ_BY_RESIDENTS.contains(&entry.key.kind) || entry.is_internal() || entry.words.is_empty() {
        return Vec::new();
    }
    // Where an edition has only what is translated, what is not is the editor's choice.
    let is_wanted = |edition: &&Edition| !background.settings.is_only_translated(edition, entry.key.kind);
    let wanted = background.editions().filter(is_wanted);
    let missing: Vec<&str> = wanted.filter(|edition| entry.words.get(edition).is_none()).map(Edition::tag).collect();
    if missing.is_empty() {
        return Vec::new();
    }
    let finding = Finding::at(&RULE.code, Span::file(entry.file)).with("entry", entry.key.to_string());
    vec![finding.with("editions", missing.join(", "))]
}
