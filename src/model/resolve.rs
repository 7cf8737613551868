//! Sees to it that everything an entry names is there: entries, headings, actions, pictograms, files.

use std::collections::BTreeSet;

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::span::{Located, Span};
use crate::base::suggest::nearest;

use super::common::Scope;
use super::doc::{Block, Doc, Inline, Link};
use super::entry::EntryRef;
use super::link::{Query, Target};
use super::page::PageType;
use super::resolve_plan;
use super::service::ServiceKind;
use super::{Entry, Extra, Facts, Site};

/// All findings about what is named and not there.
pub fn check(site: &Site, known: &[&EntryRef], references: &[Located<EntryRef>]) -> Vec<Finding> {
    let entries: BTreeSet<&EntryRef> = known.iter().copied().collect();
    let mut findings: Vec<Finding> =
        references.iter().filter(|reference| !entries.contains(&reference.value)).map(|reference| dangling(reference, known)).collect();
    if site.settings.accessibility.is_none() {
        let statements = site.pages_of_type(PageType::Statement).filter_map(|entry| match &entry.facts {
            Facts::Page(facts) => Some(facts.page_type.span),
            _ => None,
        });
        findings.extend(statements.map(|span| Finding::at(&code::NO_ASSESSMENT, span)));
    }
    concepts(site, &mut findings);
    for entry in site.entries() {
        check_entry(site, entry, &mut findings);
    }
    findings
}

/// The same for one entry, but for its references to others.
pub fn check_entry(site: &Site, entry: &Entry, findings: &mut Vec<Finding>) {
    let names = pictograms(entry).into_iter().filter(|name| !site.has_pictogram(name));
    findings.extend(names.map(|name| no_pictogram(site, name)));
    if let Facts::Picture(facts) = &entry.facts
        && !entry.files.contains_key(facts.file.as_str())
    {
        let near = nearest(&facts.file, entry.files.keys().map(String::as_str)).unwrap_or_default();
        findings.push(missing(&facts.file, facts.file.as_str(), near));
    }
    findings.extend(recordings(entry));
    if let Facts::Plan(facts) = &entry.facts {
        findings.extend(resolve_plan::facts(facts));
    }
    for (edition, words) in entry.words.iter() {
        let chain = site.settings.chain(edition);
        words.body.each_block(&mut |block| {
            if let Block::Services(query) = block {
                query_words(&query.value, query.span, findings);
            }
        });
        words.each_inline(&mut |inline| link_target(site, &words.body, &chain, inline, findings));
        match (&entry.facts, &words.extra) {
            (Facts::Plan(facts), Extra::Plan(words)) => findings.extend(resolve_plan::words(facts, words)),
            (Facts::Definition(facts), Extra::Definition(words)) => {
                let ids: Vec<&str> = facts.definitions.iter().map(|definition| definition.id.as_str()).collect();
                resolve_plan::unknown_ids(words.definitions.iter().map(|(id, _)| id), &ids, findings);
            }
            _ => {}
        }
    }
}

/// Recordings whose files, or whose words, are not there.
fn recordings(entry: &Entry) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (tag, recording) in &entry.common.audio {
        let file = &recording.file;
        if !entry.files.contains_key(file.as_str()) {
            findings.push(missing(file, file, nearest(file, entry.files.keys().map(String::as_str)).unwrap_or_default()));
        }
        let mut editions = entry.words.iter().map(|(edition, _)| edition.tag());
        if !editions.any(|edition| edition == tag.as_str()) {
            let near = nearest(tag, entry.words.iter().map(|(edition, _)| edition.tag())).unwrap_or_default();
            findings.push(missing(tag, tag, near));
        }
    }
    findings
}

fn missing(place: &Located<String>, name: &str, near: &str) -> Finding {
    Finding::at(&code::DANGLING_REFERENCE, place.span).with("reference", name).with("nearest", near)
}

/// A reference to nothing, with the likeliest slip: in the same kind first, then the same id in another kind.
fn dangling(reference: &Located<EntryRef>, known: &[&EntryRef]) -> Finding {
    let same_kind = known.iter().filter(|entry| entry.kind == reference.kind).map(|entry| entry.id.as_str());
    let near = match nearest(reference.id.as_str(), same_kind) {
        Some(id) => format!("{}:{id}", reference.kind.scheme()),
        None => known.iter().find(|entry| entry.id == reference.id).map(ToString::to_string).unwrap_or_default(),
    };
    Finding::at(&code::DANGLING_REFERENCE, reference.span).with("reference", reference.value.to_string()).with("nearest", near)
}

/// Words for a concept that has no pictogram would never be shown with one; a picture for a concept that nothing names,
/// neither.
fn concepts(site: &Site, findings: &mut Vec<Finding>) {
    for concept in site.concepts.named().filter(|concept| !site.has_pictogram(concept)) {
        findings.push(no_pictogram(site, concept));
    }
    let mut named: BTreeSet<&str> = site.entries().flat_map(pictograms).map(|name| name.as_str()).collect();
    named.extend(site.concepts.named().map(|concept| concept.as_str()));
    named.extend(site.theme.pictogram_names());
    for picture in site.pictograms.iter().flat_map(|set| &set.pictures).filter(|picture| !named.contains(picture.concept.as_str())) {
        let near = nearest(picture.concept.as_str(), named.iter().copied()).map(|near| format!("picto:{near}")).unwrap_or_default();
        let name = Located::new(String::new(), picture.concept.span);
        findings.push(missing(&name, &format!("picto:{}", picture.concept.as_str()), &near));
    }
}

fn no_pictogram(site: &Site, name: &Located<String>) -> Finding {
    let near = nearest(name, site.pictogram_names()).map(|near| format!("picto:{near}")).unwrap_or_default();
    missing(name, &format!("picto:{}", name.value), &near)
}

/// The pictograms that an entry names, in its facts and in its words.
fn pictograms(entry: &Entry) -> Vec<&Located<String>> {
    let of_entry = match &entry.facts {
        Facts::Page(facts) => facts.picto.as_ref(),
        Facts::Service(facts) => facts.picto.as_ref(),
        Facts::Definition(facts) => facts.picto.as_ref(),
        Facts::Audience(facts) => facts.picto.as_ref(),
        Facts::Form(facts) => facts.picto.as_ref(),
        _ => None,
    };
    let of_posts = match &entry.facts {
        Facts::Page(facts) => facts.posts.picto.as_ref(),
        Facts::Campaign(facts) => facts.posts.picto.as_ref(),
        _ => None,
    };
    let mut names: Vec<&Located<String>> = of_entry.into_iter().chain(of_posts).collect();
    for (_, words) in entry.words.iter() {
        words.body.each_block(&mut |block| {
            if let Block::Picto(name) = block {
                names.push(name);
            }
        });
        words.each_inline(&mut |inline| {
            if let Inline::Picto(name) = inline {
                names.push(name);
            }
        });
    }
    names
}

fn link_target(site: &Site, body: &Doc, chain: &[Edition], inline: &Inline, findings: &mut Vec<Finding>) {
    let Inline::Link(link) = inline else { return };
    let Link { target, span, .. } = link.as_ref();
    let mut anchor_in = |anchors: Vec<&str>, anchor: &str| {
        if !anchors.contains(&anchor) {
            let near = nearest(anchor, anchors.iter().copied()).unwrap_or_default();
            findings.push(Finding::at(&code::MISSING_ANCHOR, *span).with("anchor", anchor).with("nearest", near));
        }
    };
    match target {
        Target::Anchor(anchor) => anchor_in(body.anchors(), anchor),
        Target::Entry { entry: key, anchor: Some(anchor) } => {
            if let Some((_, words)) = site.entry(key).and_then(|target| target.words.resolve(chain)) {
                anchor_in(words.body.anchors(), anchor);
            }
        }
        Target::Action { plan, action } => {
            if let Some(Facts::Plan(facts)) = site.entry(plan).map(|plan| &plan.facts) {
                let ids: Vec<&str> = facts.all_actions().iter().map(|action| action.id.as_str()).collect();
                if !ids.contains(&action.as_str()) {
                    let near = nearest(action.as_str(), ids).map(|id| format!("{plan}/{id}")).unwrap_or_default();
                    findings.push(missing(&Located::new(String::new(), *span), &format!("{plan}/{action}"), &near));
                }
            }
        }
        Target::Phone(key) => {
            if let Some(Facts::Service(facts)) = site.entry(key).map(|service| &service.facts)
                && facts.phone().is_none()
            {
                findings.push(missing(&Located::new(String::new(), *span), &format!("phone:{}", key.id), &key.to_string()));
            }
        }
        Target::Services(query) => query_words(query, *span, findings),
        Target::Entry { .. } | Target::Web(_) => {}
    }
}

/// The kind and the area that a list of services asks for: a misspelt one would give an empty list.
fn query_words(query: &Query, span: Span, findings: &mut Vec<Finding>) {
    let kinds: Vec<&str> = ServiceKind::ALL.iter().map(|kind| kind.as_str()).collect();
    if let Some(kind) = query.kind.as_deref().filter(|kind| !kinds.contains(kind)) {
        let near = nearest(kind, kinds.iter().copied()).unwrap_or_default();
        findings.push(Finding::at(&code::UNKNOWN_CHOICE, span).with("value", kind).with("nearest", near).with("known", kinds.join(", ")));
    }
    if let Some(area) = query.area.as_deref().filter(|area| Scope::parse(area).is_none()) {
        findings.push(Finding::at(&code::INVALID_VALUE, span).with("value", area).with("expected", "scope"));
    }
}
