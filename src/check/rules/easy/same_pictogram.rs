//! EASY030: a heading that names a concept has the same pictogram wherever it stands.

use std::collections::BTreeMap;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Located;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::language::segment;
use crate::model::doc::{Block, Inline, plain_text};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "EASY030", name: "easy-same-pictogram", severity: Severity::Warning },
    act: &[],
    basis: "WCAG 2.2, 3.2.4 Consistent Identification; Inclusion Europe: the same picture for the same thing",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose(
            "sv-simple",
            "## Prata med oss\n\n![](picto:talk)\n\nVi svarar alltid.\n\n## Prata med oss\n\n![](picto:phone)\n\nVi har tid.",
        ),
        found: "picto:phone",
        good: Input::Prose(
            "sv-simple",
            "## Prata med oss\n\n![](picto:talk)\n\nVi svarar alltid.\n\n## Prata med oss\n\n![](picto:talk)\n\nVi har tid.",
        ),
    }],
    look: Look::Site(find),
};

/// Headings that no word of is a concept, "Så kan det vara", are about what stands around them: there the picture may differ.
fn find(context: &Context<'_>) -> Vec<Finding> {
    let site = context.site;
    let mut first: BTreeMap<(&str, String), &Located<String>> = BTreeMap::new();
    let mut findings = Vec::new();
    for (_, words) in site.entries().flat_map(|entry| entry.words.iter()).filter(|(edition, _)| edition.is_simple()) {
        let (joined, _) = site.languages.affixes(&words.edition);
        for (heading, name) in headings(&words.body.blocks) {
            if site.concepts.find(&heading, &segment::words(&heading), &words.edition, joined).is_empty() {
                continue;
            }
            let known = *first.entry((words.edition.language(), heading.to_lowercase())).or_insert(name);
            if known.value != name.value {
                let finding = Finding::at(&RULE.code, name.span).with("heading", heading);
                findings.push(finding.with("pictogram", name.value.as_str()).with("other", known.value.as_str()));
            }
        }
    }
    findings
}

/// The headings that have a pictogram in them or right under them.
fn headings(blocks: &[Block]) -> Vec<(String, &Located<String>)> {
    let pairs = blocks.iter().zip(blocks.iter().skip(1).map(Some).chain([None]));
    let found = pairs.filter_map(|(block, after)| {
        let Block::Heading { words, .. } = block else { return None };
        let within = words.iter().find_map(|word| match word {
            Inline::Picto(name) => Some(name.as_ref()),
            _ => None,
        });
        let under = match after {
            Some(Block::Picto(name)) => Some(name),
            _ => None,
        };
        Some((plain_text(words).trim().to_owned(), within.or(under)?))
    });
    found.collect()
}
