//! SITE034: a page or a picture that nothing leads to is found by nobody.

use std::collections::BTreeSet;

use crate::base::code::{Code, Severity};
use crate::base::finding::Finding;
use crate::base::span::Span;
use crate::check::rule::{Context, Example, Input, Look, Rule};
use crate::model::common::Words;
use crate::model::doc::{Block, Inline};
use crate::model::entry::{EntryRef, Kind};
use crate::model::link::Target;
use crate::model::page::PageType;
use crate::model::{Entry, Facts, Site};

/// The rule.
pub static RULE: Rule = Rule {
    code: Code { id: "SITE034", name: "nothing-leads-here", severity: Severity::Info },
    act: &[],
    basis: "WCAG 2.2, 2.4.5: there are several ways to a page; an unused picture is work to keep and is never seen",
    limits: &[],
    examples: &[Example {
        bad: Input::Site(&[
            ("content/pictures/hus/hus.svg", HOUSE),
            (
                "content/pictures/hus/facts.yaml",
                "file: hus.svg\nlicence: CC0-1.0\nauthor: byn\nsource: https://www.example.com\ndecorative: true\n",
            ),
            ("content/pages/start/facts.yaml", "type: start\npicture: hus\n"),
            ("content/pictures/bod/bod.svg", HOUSE),
            (
                "content/pictures/bod/facts.yaml",
                "file: bod.svg\nlicence: CC0-1.0\nauthor: byn\nsource: https://www.example.com\ndecorative: true\n",
            ),
        ]),
        found: "",
        good: Input::Site(&[
            ("content/pictures/hus/hus.svg", HOUSE),
            (
                "content/pictures/hus/facts.yaml",
                "file: hus.svg\nlicence: CC0-1.0\nauthor: byn\nsource: https://www.example.com\ndecorative: true\n",
            ),
            ("content/pages/start/facts.yaml", "type: start\npicture: hus\n"),
        ]),
    }],
    look: Look::Site(find),
};

const HOUSE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>\n";

fn find(context: &Context<'_>) -> Vec<Finding> {
    let site = context.site;
    let named = named(site);
    // Everything else is listed somewhere by itself: in the finder, in the glossary, among forms, audiences, plans.
    // A site without a menu, or without any picture in use, has only been begun.
    let is_begun = |kind| match kind {
        Kind::Page => !site.settings.menu.is_empty(),
        Kind::Picture => named.iter().any(|key| key.kind == Kind::Picture),
        _ => false,
    };
    let lonely = site.entries().filter(|entry| is_begun(entry.key.kind) && !named.contains(&entry.key) && !is_led_to(entry));
    lonely.map(|entry| Finding::at(&RULE.code, Span::file(entry.file)).with("entry", entry.key.to_string())).collect()
}

/// A start page needs no link, even when the site names another by mistake; the theme itself leads to the search and to
/// the accessibility statement; what is internal stands on the start page for staff.
fn is_led_to(entry: &Entry) -> bool {
    let by_itself = [PageType::Start, PageType::Search, PageType::Statement];
    entry.is_internal() || matches!(&entry.facts, Facts::Page(facts) if by_itself.contains(&facts.page_type.value))
}

/// Every page and picture that a menu, a text or a fact of another entry names.
fn named(site: &Site) -> BTreeSet<&EntryRef> {
    let settings = &site.settings;
    let mut named: BTreeSet<&EntryRef> = BTreeSet::from([&settings.home.value]);
    named.extend(settings.menu.iter().chain(&settings.footer).map(|entry| &entry.value));
    for entry in site.entries() {
        named.extend(by_facts(entry));
        for (_, words) in entry.words.iter() {
            by_words(words, &mut named);
        }
    }
    named
}

fn by_facts(entry: &Entry) -> Vec<&EntryRef> {
    let mut named = Vec::new();
    match &entry.facts {
        Facts::Page(facts) => named.extend(facts.related.iter().chain(&facts.picture).map(|key| &key.value)),
        Facts::Audience(facts) => named.extend(facts.related.iter().chain(&facts.picture).map(|key| &key.value)),
        Facts::Form(facts) => named.extend(facts.related.iter().map(|key| &key.value)),
        Facts::Campaign(facts) => named.extend(facts.related.iter().map(|key| &key.value)),
        Facts::Leaflet(facts) => named.extend(facts.blocks.iter().chain(&facts.qr).map(|key| &key.value)),
        Facts::Plan(facts) => {
            let served = facts.all_actions().into_iter().flat_map(|action| &action.served_by);
            named.extend(served.map(|key| &key.value));
        }
        Facts::Service(_) | Facts::Definition(_) | Facts::Organisation(_) | Facts::Picture(_) => {}
    }
    named
}

fn leads_to_page(target: &Target) -> Option<&EntryRef> {
    match target {
        Target::Entry { entry, .. } if entry.kind == Kind::Page => Some(entry),
        _ => None,
    }
}

fn by_words<'a>(words: &'a Words, named: &mut BTreeSet<&'a EntryRef>) {
    words.each_inline(&mut |inline| match inline {
        Inline::Link(link) => named.extend(leads_to_page(&link.target)),
        Inline::Picture(picture) => drop(named.insert(&picture.picture.value)),
        _ => {}
    });
    words.body.each_block(&mut |block| {
        if let Block::Picture(picture) = block {
            named.insert(&picture.picture.value);
        }
    });
}
