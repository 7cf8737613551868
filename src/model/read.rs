//! Reads one entry: the folder's files become facts and words.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::code;
use crate::base::edition::{ByEdition, Edition};
use crate::base::finding::Finding;
use crate::base::node::Node;
use crate::base::source::{SourceContent, Sources};
use crate::base::span::{FileId, Located, Span};
use crate::base::suggest::nearest;
use crate::load::{front_matter, yaml};

use super::action_plan::PlanFacts;
use super::audience::{AudienceFacts, AudienceWords};
use super::campaign::CampaignFacts;
use super::common::{CommonFacts, Translation, Words};
use super::decode::{Decoder, Fields};
use super::definition::{DefinitionFacts, DefinitionWords};
use super::entry::{EntryRef, Id, Kind};
use super::form::FormFacts;
use super::languages::Languages;
use super::leaflet::LeafletFacts;
use super::organisation::OrganisationFacts;
use super::page::PageFacts;
use super::picture::{PictureFacts, PictureWords};
use super::plan_words::PlanWords;
use super::posts::PostsWords;
use super::service::{ServiceFacts, ServiceWords};
use super::settings::{Settings, Stale, is_slug};
use super::translation::ledger::{LEDGER, Ledger};
use super::translation::segment::{self, Segment};
use super::translation::standing::Standing;
use super::translation::substitute::substitute;
use super::{Entry, Extra, Facts, markdown, recording};

/// The files of an entry's folder, by name.
pub type Files = BTreeMap<String, FileId>;

/// Sorts the content's files into entries; what lies where nothing should is told of.
pub fn folders(sources: &Sources) -> (BTreeMap<EntryRef, Files>, Vec<Finding>) {
    let mut folders: BTreeMap<EntryRef, Files> = BTreeMap::new();
    let mut findings = Vec::new();
    let kinds = || Kind::ALL.iter().map(|kind| kind.folder());
    for (file, source) in sources.under("content/") {
        let misplaced =
            |nearest: &str| Finding::at(&code::UNKNOWN_FILE, Span::file(file)).with("path", source.path.as_str()).with("nearest", nearest);
        match source.path.parts().as_slice() {
            ["content", "site.yaml" | "pictograms.yaml" | "redirects.yaml" | "addresses.lock" | "addresses.internal.lock"]
            | ["content", "pictograms", ..] => {}
            ["content", folder, id, name] => match (Kind::from_folder(folder), Id::parse(id)) {
                (Some(kind), Some(id)) => {
                    folders.entry(EntryRef { kind, id }).or_default().insert((*name).to_owned(), file);
                }
                (None, _) => findings.push(misplaced(nearest(folder, kinds()).unwrap_or_default())),
                (_, None) => findings.push(Finding::at(&code::INVALID_NAME, Span::file(file)).with("path", source.path.as_str())),
            },
            _ => findings.push(misplaced("")),
        }
    }
    (folders, findings)
}

/// Tells of a file that nothing reads.
fn unknown(name: &str, file: FileId, sources: &Sources, decoder: &Decoder) {
    let near = nearest(name, ["facts.yaml", "sv.md", "en.md"]).unwrap_or_default();
    let path = sources.file(file).map(|source| source.path.to_string()).unwrap_or_default();
    decoder.report(Finding::at(&code::UNKNOWN_FILE, Span::file(file)).with("path", path).with("nearest", near));
}

/// Reads an entry. There is none when its facts cannot be read.
pub fn entry(
    key: &EntryRef,
    files: &Files,
    sources: &Sources,
    settings: &Settings,
    languages: &Languages,
    decoder: &Decoder,
) -> Option<Entry> {
    let ledger = files.get(LEDGER).and_then(|id| Some((*id, sources.file(*id)?)));
    let mut segments = BTreeMap::new();
    let mut words = ByEdition::default();
    let mut others = BTreeMap::new();
    for (name, file) in files {
        if matches!(name.as_str(), "facts.yaml" | LEDGER) {
            continue;
        }
        match name.strip_suffix(".md") {
            Some(tag) => {
                if let Some(edition) = edition_of(tag, *file, settings, languages, decoder)
                    && let Some(read) = read_words(key, &edition, *file, sources, decoder)
                {
                    if ledger.is_some() {
                        segments.insert(edition.clone(), segment::of_file(sources.file(*file)?.text(), *file));
                    }
                    words.insert(edition, read);
                }
            }
            None if key.kind == Kind::Picture || recording::is_kind(name) => {
                others.insert(name.clone(), *file);
            }
            None => unknown(name, *file, sources, decoder),
        }
    }
    if let Some((id, source)) = ledger {
        let (ledger, findings) = Ledger::parse(source.text(), id);
        decoder.report_all(findings);
        stand(&ledger, &segments, settings.stale.value, &mut words);
    }
    let file = *files.get("facts.yaml").or_else(|| files.values().next())?;
    let node = match files.get("facts.yaml").and_then(|id| Some((*id, sources.file(*id)?))) {
        Some((id, source)) => yaml::parse(source.text(), id, 0).map_err(|findings| decoder.report_all(findings)).ok()?,
        None => Node { span: Span::file(file), value: crate::base::node::Value::Null },
    };
    let (common, facts) = decoder.map(&node, |fields| (CommonFacts::read(fields), facts(key.kind, fields)))?;
    if words.is_empty() && key.kind != Kind::Picture && !files.keys().any(|name| name.ends_with(".md")) {
        decoder.report(Finding::at(&code::MISSING_WORDS, Span::file(file)).with("id", key.id.as_str()));
    }
    // A recording that nothing names would never be heard.
    let is_named = |name: &str| common.audio.iter().any(|(_, own)| own.file.as_str() == name || own.times().as_deref() == Some(name));
    for (name, file) in others.iter().filter(|(name, _)| recording::is_kind(name) && !is_named(name)) {
        unknown(name, *file, sources, decoder);
    }
    Some(Entry { key: key.clone(), file, common, facts: facts?, words, files: others })
}

/// Sets the words of each edition beside those that they were made from.
fn stand(ledger: &Ledger, segments: &BTreeMap<Edition, Vec<Segment>>, stale: Stale, words: &mut ByEdition<Words>) {
    for (edition, own) in segments {
        let standing = Standing::of(ledger, edition, own, |source| segments.get(source).map(Vec::as_slice));
        let source = standing.as_ref().filter(|standing| stale == Stale::Source && !standing.behind.is_empty());
        let source = source.and_then(|standing| words.get(&standing.source)).map(|words| words.body.clone());
        words.change(edition, |words| {
            if let (Some(standing), Some(source)) = (&standing, &source) {
                substitute(&mut words.body, source, standing);
            }
            words.standing = standing;
        });
    }
}

fn facts(kind: Kind, fields: &Fields<'_>) -> Option<Facts> {
    Some(match kind {
        Kind::Page => Facts::Page(PageFacts::read(fields)),
        Kind::Service => Facts::Service(ServiceFacts::read(fields)?),
        Kind::Definition => Facts::Definition(DefinitionFacts::read(fields)),
        Kind::Organisation => Facts::Organisation(OrganisationFacts::read(fields)?),
        Kind::Audience => Facts::Audience(AudienceFacts::read(fields)?),
        Kind::Form => Facts::Form(FormFacts::read(fields)),
        Kind::Plan => Facts::Plan(Box::new(PlanFacts::read(fields)?)),
        Kind::Campaign => Facts::Campaign(CampaignFacts::read(fields)?),
        Kind::Leaflet => Facts::Leaflet(LeafletFacts::read(fields)?),
        Kind::Picture => Facts::Picture(PictureFacts::read(fields)?),
    })
}

fn edition_of(tag: &str, file: FileId, settings: &Settings, languages: &Languages, decoder: &Decoder) -> Option<Edition> {
    let known = || settings.editions.iter().map(|edition| edition.tag.tag());
    let edition = Edition::parse(tag).filter(|edition| edition.tag() == tag && languages.get(edition).is_some());
    let Some(edition) = edition else {
        let near = nearest(tag, known().chain(languages.tags())).unwrap_or_default();
        decoder.report(Finding::at(&code::NOT_A_LANGUAGE, Span::file(file)).with("tag", tag).with("nearest", near));
        return None;
    };
    if !known().any(|known| known == tag) {
        let all = known().collect::<Vec<_>>().join(", ");
        decoder.report(Finding::at(&code::UNKNOWN_EDITION, Span::file(file)).with("tag", tag).with("known", all));
        return None;
    }
    Some(edition)
}

fn read_words(key: &EntryRef, edition: &Edition, file: FileId, sources: &Sources, decoder: &Decoder) -> Option<Words> {
    let SourceContent::Text(text) = &sources.file(file)?.content else { return None };
    if text.trim().is_empty() {
        return None;
    }
    let Some(parts) = front_matter::split(text) else {
        decoder.report(Finding::at(&code::NO_FRONT_MATTER, Span { file, start: 0, end: text.lines().next().unwrap_or_default().len() }));
        return None;
    };
    let node = yaml::parse(parts.yaml, file, parts.yaml_start).map_err(|findings| decoder.report_all(findings)).ok()?;
    let body = markdown::parse(parts.markdown, Span { file, start: parts.markdown_start, end: text.len() }, Some(text), decoder);
    decoder.map(&node, |fields| {
        // A picture has an alternative text instead of a title.
        let title = if key.kind == Kind::Picture { Some(Located::new(String::new(), Span::file(file))) } else { fields.required("title") };
        let summary =
            if key.kind.has_page() && key.kind != Kind::Organisation { fields.required("summary") } else { fields.optional("summary") };
        let slug = fields.optional::<String>("slug");
        if let Some(slug) = &slug
            && !is_slug(slug)
        {
            decoder.report(Finding::at(&code::UNSAFE_ADDRESS, slug.span).with("slug", slug.value.as_str()));
        }
        let discreet_title = fields.optional("discreet_title");
        let translation = fields.optional("translation");
        let extra = extra(key.kind, fields);
        let slug = slug.filter(|slug| is_slug(slug));
        Some(Words {
            edition: edition.clone(),
            file,
            title: title?,
            summary,
            slug,
            discreet_title,
            translation,
            standing: None,
            extra,
            body,
        })
    })?
}

fn extra(kind: Kind, fields: &Fields<'_>) -> Extra {
    match kind {
        Kind::Service => Extra::Service(ServiceWords::read(fields)),
        Kind::Definition => Extra::Definition(DefinitionWords::read(fields)),
        Kind::Audience => Extra::Audience(AudienceWords::read(fields)),
        Kind::Form => Extra::Audience(AudienceWords { door: None, label: fields.optional("label") }),
        Kind::Plan => Extra::Plan(PlanWords::read(fields)),
        Kind::Page | Kind::Campaign => Extra::Posts(PostsWords::read(fields)),
        Kind::Picture => Extra::Picture(PictureWords::read(fields)),
        Kind::Organisation | Kind::Leaflet => Extra::None,
    }
}

/// The names of all keys that the facts and the words of a kind may have, as far as the two example
/// mappings given reach: what `docs/content.md` is checked against.
pub fn documented_keys(kind: Kind, facts_node: &Node, words_node: &Node) -> (BTreeSet<String>, Vec<Finding>) {
    let decoder = Decoder::default();
    decoder.map(facts_node, |fields| (CommonFacts::read(fields), facts(kind, fields)));
    decoder.map(words_node, |fields| {
        for key in ["title", "summary", "slug", "discreet_title"] {
            fields.node(key);
        }
        (fields.optional::<Translation>("translation"), extra(kind, fields))
    });
    let (findings, _, keys) = decoder.finish();
    (keys.into_iter().collect(), findings)
}
