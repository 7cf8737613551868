//! ALT026: a picture says who made it and where it is from.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::Facts;
use crate::model::entry::Kind;

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
    look: Look::Site(find),
};

/// A work in the public domain needs no credit, and a picture may be the municipality's own: then its author is enough.
fn find(context: &Context<'_>) -> Vec<Finding> {
    let pictures = context.site.of_kind(Kind::Picture);
    let facts = pictures.filter_map(|entry| match &entry.facts {
        Facts::Picture(facts) => Some((entry, facts)),
        _ => None,
    });
    let free =
        |licence: &str| licence.starts_with("CC0") || licence.starts_with("CC-PDDC") || licence.eq_ignore_ascii_case("public-domain");
    facts
        .filter(|(_, facts)| facts.author.is_none() && facts.source.is_none() && !free(&facts.licence.value))
        .map(|(entry, facts)| Finding::at(&RULE.code, facts.licence.span).with("picture", entry.key.id.as_str()))
        .collect()
}
