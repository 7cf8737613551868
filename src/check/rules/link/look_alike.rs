//! LINK011: the name of a host is made of letters of one alphabet.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::links::web_links;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::model::Entry;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "LINK011", name: "look-alike-host", severity: Severity::Error },
    act: &[],
    basis: "Unicode Technical Standard 39, 5.2: a Cyrillic а in a Latin name leads to somebody else",
    limits: &[],
    examples: &[Example {
        bad: Input::Prose("sv", "Läs mer hos [polisen](https://pоlisen.se)."),
        found: "https://pоlisen.se",
        good: Input::Prose(
            "sv",
            "Läs mer hos [kommunen](https://älmhult.example.se) eller [här hos oss i byn](https://правда.example.com).",
        ),
    }],
    look: Look::Entry(find),
};

fn find(entry: &Entry, background: &Background<'_>) -> Vec<Finding> {
    let links = web_links(entry, background.sources);
    let mixed = links.iter().filter_map(|link| {
        let host = link.host();
        host.split('.').find(|label| is_mixed(label)).map(|label| (link, label.to_owned()))
    });
    mixed.map(|(link, label)| Finding::at(&RULE.code, link.span).with("label", label)).collect()
}

/// Whether a part of a name mixes Latin letters with those of Cyrillic or Greek, which look like them.
fn is_mixed(label: &str) -> bool {
    let is_latin = |c: char| c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}');
    let is_other = |c: char| matches!(c, '\u{370}'..='\u{52f}');
    label.contains(is_latin) && label.contains(is_other)
}
