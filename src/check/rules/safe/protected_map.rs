//! SAFE005: no map shows a protected service.

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::check::links::web_links;
use crate::check::rule::{Background, Example, Input, Look, Rule};
use crate::check::services::facts;
use crate::model::Entry;

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SAFE005", name: "protected-service-on-map", severity: Severity::Error },
    act: &[],
    basis: "Offentlighets- och sekretesslagen (2009:400) 26 kap.; a map tells as much as an address",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/services/larm/facts.yaml", "kind: shelter\nprotected_location: true\n"),
            (
                "content/services/larm/sv.md",
                "---\ntitle: Larm\nsummary: Ring dit.\n---\n\nSe [vägen till huset](https://www.openstreetmap.org/way/1).\n",
            ),
        ]),
        found: "https://www.openstreetmap.org/way/1",
        good: Input::Site(&[(
            "content/services/larm/sv.md",
            "---\ntitle: Larm\nsummary: Ring dit.\n---\n\nSe [vägen till huset](https://www.openstreetmap.org/way/1).\n",
        )]),
    }],
    look: Look::Entry(find),
};

const MAPS: [&str; 10] = [
    "openstreetmap.org",
    "maps.google.com",
    "maps.app.goo.gl",
    "goo.gl",
    "maps.apple.com",
    "hitta.se",
    "eniro.se",
    "what3words.com",
    "w3w.co",
    "waze.com",
];

fn find(entry: &Entry, background: &Background<'_>) -> Vec<Finding> {
    if !facts(entry).is_some_and(|facts| facts.protected_location.value) {
        return Vec::new();
    }
    let links = web_links(entry, background.sources);
    let maps = links.iter().filter(|link| {
        let is_google = link.host().contains("google.") && link.path().starts_with("/maps");
        is_google || MAPS.iter().any(|map| link.is_at(map))
    });
    maps.map(|link| Finding::at(&RULE.code, link.span).with("entry", entry.key.to_string())).collect()
}
