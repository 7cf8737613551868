//! What an entry stands among: all of a site that a rule on entries and their texts may look at beside the entry itself.

use std::collections::BTreeSet;

use crate::base::edition::Edition;
use crate::base::hash::{self, Digest};
use crate::base::source::Sources;
use crate::model::entry::{EntryRef, Kind};
use crate::model::service::{ServiceFacts, ServiceKind};
use crate::model::settings::Settings;
use crate::model::{Entry, Site};

use super::glossary::Glossary;
use super::passages::Passage;
use super::services::{dialled, numbers, services};

/// It holds no more, so that what was found in an entry is found again as long as it and the entry are the same.
pub struct Background<'a> {
    /// `site.yaml`.
    pub settings: &'a Settings,
    /// The files that it was read from: a text's words as they are written.
    pub sources: &'a Sources,
    /// The words that it explains, and the names in it.
    pub glossary: Glossary<'a>,
    /// All services with their facts, by id.
    pub services: Vec<(&'a Entry, &'a ServiceFacts)>,
    /// The digits of every telephone number in their facts, with the service's id.
    pub numbers: Vec<(String, String)>,
    /// What bodies and services are called.
    titles: BTreeSet<&'a str>,
}

impl<'a> Background<'a> {
    /// That of a site's texts.
    pub fn of(site: &'a Site, sources: &'a Sources) -> Self {
        let services: Vec<_> = services(site).collect();
        let named = site.of_kind(Kind::Organisation).chain(site.of_kind(Kind::Service));
        Self {
            settings: &site.settings,
            sources,
            glossary: Glossary::of(site),
            numbers: digits(&services),
            titles: named.flat_map(|entry| entry.words.iter().map(|(_, words)| words.title.value.as_str())).collect(),
            services,
        }
    }

    /// The services that a passage is about: its own, those it links to, or those it names.
    pub fn about(&self, passage: &Passage<'_>) -> Vec<(&'a Entry, &'a ServiceFacts)> {
        let services = || self.services.iter().copied();
        let of_key = |key: &EntryRef| services().find(|(entry, _)| entry.key == *key);
        if passage.entry.key.kind == Kind::Service {
            return of_key(&passage.entry.key).into_iter().collect();
        }
        let linked: Vec<_> = linked(self.sources.slice(passage.span)).iter().filter_map(of_key).collect();
        if !linked.is_empty() {
            return linked;
        }
        let is_named = |entry: &Entry| {
            let title = entry.words.get(passage.edition()).map_or("", |words| words.title.as_str());
            title.chars().count() > 4 && passage.text.contains(title)
        };
        services().filter(|(entry, _)| is_named(entry)).collect()
    }

    /// The editions of the site, in its order.
    pub fn editions(&self) -> impl Iterator<Item = &'a Edition> {
        self.settings.editions.iter().map(|edition| &edition.tag.value)
    }

    /// Whether an entry is a service for emergencies.
    pub fn is_emergency(&self, key: &EntryRef) -> bool {
        self.services.iter().any(|(entry, facts)| entry.key == *key && facts.service_kind.value == ServiceKind::Emergency)
    }

    /// Whether a text is what a body or a service is called.
    pub fn is_title(&self, text: &str) -> bool {
        self.titles.contains(text)
    }

    /// A digest of all that it is made of: every file but those of entries, those of words of the glossary and of
    /// services, and of the other entries the names alone.
    pub fn digest(&self) -> Digest {
        let whole = [Kind::Definition, Kind::Service].map(|kind| format!("content/{}/", kind.folder()));
        let is_of_entry = |path: &str| path.starts_with("content/") && path.split('/').count() > 3;
        let around = self.sources.under("").filter(|(_, file)| !is_of_entry(file.path.as_str()));
        let files: Vec<_> = around.chain(whole.iter().flat_map(|folder| self.sources.under(folder))).map(|(_, file)| file).collect();
        hash::digest(&(files, self.glossary.names().collect::<Vec<_>>(), &self.titles))
    }

    /// A digest of all that may be found in an entry, under that of the background.
    pub fn digest_of(&self, background: &Digest, entry: &Entry) -> Digest {
        let folder = entry.key.folder();
        // Findings name files by their numbers.
        let files: Vec<_> = self.sources.under(&folder).collect();
        hash::digest(&(background, files))
    }
}

/// The services that a text as written links to or inserts.
fn linked(written: &str) -> Vec<EntryRef> {
    let after =
        |scheme: &'static str| written.match_indices(scheme).filter_map(move |(at, _)| written.get(at.saturating_add(scheme.len())..));
    let end = |c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    after("service:").chain(after("phone:")).filter_map(|rest| EntryRef::parse(&format!("service:{}", rest.split(end).next()?))).collect()
}

fn digits(services: &[(&Entry, &ServiceFacts)]) -> Vec<(String, String)> {
    let of_service = |entry: &Entry| numbers(entry).map(|channel| (dialled(&channel.value), entry.key.id.to_string())).collect::<Vec<_>>();
    let all = services.iter().flat_map(|(entry, _)| of_service(entry));
    let mut known: Vec<(String, String)> = all.filter(|(digits, _)| digits.len() >= 3).collect();
    known.dedup();
    known
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::base::finding::Finding;
    use crate::base::recall::Recall;
    use crate::check::check;
    use crate::check::example::lay;
    use crate::check::rule::{Context, Input};
    use crate::load::builtin;
    use crate::model;

    type Files = &'static [(&'static str, &'static str)];

    const START: (&str, &str) = (
        "content/pages/start/sv.md",
        "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nHjälp för offer och andra, <phone:larm-112>. Ring larm-112 dygnet runt.\n",
    );
    const EASY: (&str, &str) = ("content/pages/start/sv-simple.md", "---\ntitle: Start\nsummary: Här börjar det.\n---\n\nDu får hjälp.\n");
    const TERM: &str = "content/definitions/drabbad/sv.md";

    fn found(files: Files, known: &Recall<Vec<Finding>>) -> Vec<Finding> {
        let sources = lay(&Input::Site(files), builtin()).sources;
        let site = model::build(&sources).0.unwrap();
        check(&Context::new(&site, &sources, date(2026, 11, 25)), known)
    }

    #[test]
    fn an_entry_that_is_as_it_was_is_looked_at_again_when_what_is_around_it_has_changed() {
        const PLAIN: (&str, &str) = (TERM, "---\ntitle: Drabbad\nsummary: Den som någon gör illa.\n---\n");
        const AVOIDS: (&str, &str) = (TERM, "---\ntitle: Drabbad\nsummary: Den som någon gör illa.\navoid: [offer]\n---\n");
        const EMERGENCY: (&str, &str) =
            ("content/services/larm-112/facts.yaml", "kind: emergency\nchannels:\n  - type: phone\n    value: \"112\"\n");
        const HELPLINE: (&str, &str) = (
            "content/services/larm-112/facts.yaml",
            "kind: helpline\nchannels:\n  - type: phone\n    value: \"112\"\n    hours: Mo-Fr 08:00-16:00\n    cost: local\n",
        );
        const TWO_EDITIONS: (&str, &str) = (
            "content/site.yaml",
            "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: sv-simple}]\n",
        );
        const THREE_EDITIONS: (&str, &str) = (
            "content/site.yaml",
            "base_url: https://www.example.org\npublisher: byn\nhome: start\nexit: https://www.smhi.se\neditions: [{tag: sv}, {tag: sv-simple}, {tag: fi}]\n",
        );
        const LEDGER: (&str, &str) = ("content/pages/start/translations.lock", "en sv summary ac01f3e53ada ee205057d977 2026-05-03\n");
        const LEDGER_BEHIND: (&str, &str) =
            ("content/pages/start/translations.lock", "en sv summary b7d30e138f2a ee205057d977 2026-05-03\n");
        const AS_EVER: Files = &[PLAIN, EMERGENCY, START, EASY];
        let cases: [(&str, Files, Files); 5] = [
            ("avoided-word", AS_EVER, &[AVOIDS, EMERGENCY, START, EASY]),
            ("easy-emergency-missing", AS_EVER, &[PLAIN, HELPLINE, START, EASY]),
            ("says-otherwise", AS_EVER, &[PLAIN, HELPLINE, START, EASY]),
            // What is found in an entry by its settings, and by a file of its own that has no words.
            ("missing-edition", &[TWO_EDITIONS], &[THREE_EDITIONS]),
            ("stale-translation", &[LEDGER], &[LEDGER_BEHIND]),
        ];
        for (rule, before, after) in cases {
            let known = Recall::keeping();
            let before = found(before, &known);
            let again = found(after, &known);
            assert_eq!(again, found(after, &Recall::default()), "{rule}");
            let tells = |found: Vec<Finding>| found.into_iter().filter(|finding| finding.code.name == rule).collect::<Vec<_>>();
            assert_ne!(tells(before), tells(again), "{rule} finds the same before and after");
        }
    }
}
