//! ALT001: a picture that is shown must have an alternative text in that edition, or be declared decorative.

use crate::base::code::{Code, Severity};
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::entry::{EntryRef, Kind};
use crate::model::{Entry, Extra, Facts, Site};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "ALT001", name: "alt-missing", severity: Severity::Error },
    act: &["23a2a8"],
    basis: "WCAG 2.2, 1.1.1 Non-text Content",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
            ("content/pictures/bild/facts.yaml", "file: bild.svg\nlicence: CC0-1.0\n"),
            ("content/pictures/bild/sv.md", "---\ncaption: Hamnen.\n---\n"),
        ]),
        found: "",
        good: Input::Site(&[
            ("content/pictures/bild/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n"),
            ("content/pictures/bild/facts.yaml", "file: bild.svg\nlicence: CC0-1.0\n"),
            ("content/pictures/bild/sv.md", "---\nalt: En brygga i kvällsljus.\n---\n"),
            ("content/pictures/bild/en.md", "---\nalt: A jetty in the evening light.\n---\n"),
        ]),
    }],
    look: Look::Site(find),
};

fn find(context: &Context<'_>) -> Vec<Finding> {
    let site = context.site;
    site.of_kind(Kind::Picture).filter(|entry| !is_decorative(entry)).flat_map(|entry| of_picture(site, entry)).collect()
}

fn is_decorative(entry: &Entry) -> bool {
    matches!(&entry.facts, Facts::Picture(facts) if facts.decorative.value)
}

fn of_picture(site: &Site, picture: &Entry) -> Vec<Finding> {
    let without_text = |edition: &&Edition| {
        // An edition of the same language may lend its text: easy Swedish readers can hear the Swedish one.
        let same_language = site.settings.chain(edition).into_iter().filter(|other| other.language() == edition.language());
        !same_language
            .filter_map(|other| picture.words.get(&other))
            .any(|words| matches!(&words.extra, Extra::Picture(extra) if extra.alt.is_some()))
    };
    let editions: Vec<_> = site.editions().filter(without_text).collect();
    let all = editions.len() == site.editions().count();
    let shown: Vec<_> =
        editions.into_iter().filter(|edition| all || is_shown(site, &picture.key, edition)).map(ToString::to_string).collect();
    if shown.is_empty() {
        return Vec::new();
    }
    let span = Span::file(picture.words.iter().next().map_or(picture.file, |(_, words)| words.file));
    vec![Finding::at(&RULE.code, span).with("picture", picture.key.id.as_str()).with("editions", shown.join(", "))]
}

/// Whether the picture is on a page of which the edition has words: a borrowed page borrows the text with it.
fn is_shown(site: &Site, picture: &EntryRef, edition: &Edition) -> bool {
    site.entries().any(|entry| {
        let Some(words) = entry.words.get(edition) else { return false };
        let at_top = match &entry.facts {
            Facts::Page(facts) => facts.picture.as_ref(),
            Facts::Audience(facts) => facts.picture.as_ref(),
            _ => None,
        };
        at_top.is_some_and(|key| key.value == *picture)
            || words.pictures().iter().any(|shown| shown.picture.value == *picture && shown.alt.is_none())
    })
}
