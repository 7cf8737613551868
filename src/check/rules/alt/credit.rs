//! ALT026: a picture says who made it and where it is from.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::{Entry, Facts};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT026", name: "picture-credit", severity: Severity::Info },
    act: &[],
    basis: "Act (1960:729) on Copyright in Literary and Artistic Works, section 3; Creative Commons licences, attribution",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
            ("content/pictures/bild/sv.md", "---\nalt: En röd båt.\n---\n"),
            ("content/pictures/bild/en.md", "---\nalt: A red boat.\n---\n"),
            ("content/pictures/bild/facts.yaml", "file: bild.svg\nlicence: CC-BY-4.0\n"),
        ]),
        found: "CC-BY-4.0",
        good: Input::Alt("sv", "En röd båt"),
    }],
    look: Look::Entry(find),
};

/// A work in the public domain needs no credit, and a picture may be the municipality's own: then its author is enough.
fn find(entry: &Entry, _: &Background<'_>) -> Vec<Finding> {
    let Facts::Picture(facts) = &entry.facts else { return Vec::new() };
    let free =
        |licence: &str| licence.starts_with("CC0") || licence.starts_with("CC-PDDC") || licence.eq_ignore_ascii_case("public-domain");
    let is_owed = facts.author.is_none() && facts.source.is_none() && !free(&facts.licence.value);
    let owed = is_owed.then(|| Finding::at(&RULE.code, facts.licence.span).with("picture", entry.key.id.as_str()));
    owed.into_iter().collect()
}
