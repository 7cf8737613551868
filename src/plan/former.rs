//! Addresses that were published once and have no page any more: where each leads now, and which are lost.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::code;
use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::span::Located;
use crate::base::suggest::nearest;
use crate::model::common::Visibility;
use crate::model::entry::EntryRef;
use crate::model::published::Line;
use crate::model::redirects::Redirect;

use super::candidates::candidates;
use super::ways::{End, Ways, lines, whole};
use super::{Profile, Subject};

/// An address that was published once, and where it leads now.
#[derive(Debug, Clone)]
pub struct Former {
    /// What the ledger holds of it.
    pub line: Line,
    /// The edition that its page speaks.
    pub edition: Edition,
    /// What takes its place.
    pub successor: Subject,
    /// The address of that.
    pub target: String,
    /// Whether the reader is told that the page is gone, rather than led on.
    pub is_gone: bool,
}

/// Addresses that would lead nowhere.
#[derive(Debug, Clone)]
pub struct Lost {
    /// What is no longer there: `page:skydd`, or the tag of an edition.
    pub name: String,
    /// Whether that is an edition.
    pub is_edition: bool,
    /// Its addresses.
    pub lines: Vec<Located<Line>>,
    /// What could take its place, the likeliest first.
    pub candidates: Vec<String>,
}

impl Lost {
    /// What it is told as, where the ledger has its first address.
    pub fn finding(&self) -> Option<Finding> {
        let first = self.lines.first()?;
        let code = if self.is_edition { &code::LOST_EDITION } else { &code::LOST_ADDRESS };
        let finding = Finding::at(code, first.span).with("name", self.name.as_str()).with("address", first.address.as_str());
        let successor = self.candidates.first().map(String::as_str).unwrap_or_default();
        Some(finding.with("count", self.lines.len().to_string()).with("successor", successor))
    }
}

/// Leads every address that has no page on to what takes its place, and gathers those for which there is nothing.
pub fn former(ways: &Ways<'_>, profile: Profile) -> (Vec<Former>, Vec<Lost>) {
    let site = ways.site();
    // Some file systems do not tell upper from lower case.
    let living: BTreeSet<String> = ways.plan().pages.iter().map(|page| page.url.to_lowercase()).collect();
    let ledger = lines(site, profile);
    let dead = ledger.iter().filter(|line| !living.contains(&line.address.to_lowercase()));
    let (mut found, mut lost) = (Vec::new(), BTreeMap::<(bool, &str), Vec<Located<Line>>>::new());
    for line in dead {
        let edition = line.edition.as_ref().map(|edition| (edition, ways.edition(edition)));
        if let Some((edition, None)) = edition {
            lost.entry((true, edition.tag())).or_default().push((*line).clone());
            continue;
        }
        let own = ways.redirect(&line.address).map(|redirect| redirect.from.as_str());
        match ways.follow(own.unwrap_or(&line.name)) {
            End::At(subject, is_gone) => found.extend(lead(ways, line, edition.and_then(|(_, edition)| edition), subject, is_gone)),
            End::Nowhere => lost.entry((false, whole(&line.name))).or_default().push((*line).clone()),
            // Told of where the redirect stands.
            End::Unknown(_) | End::Circle => {}
        }
    }
    found.extend(foreign(ways, &living));
    let lost = lost.into_iter().map(|((is_edition, name), lines)| {
        let candidates = candidates(site, ways, name, is_edition, profile);
        Lost { name: name.to_owned(), is_edition, lines, candidates }
    });
    (found, lost.collect())
}

/// Where an old address leads when `subject` takes the place of what was there.
fn lead(ways: &Ways<'_>, line: &Line, edition: Option<&Edition>, subject: &Subject, is_gone: bool) -> Option<Former> {
    let permalink = subject.entry().map(|key| Subject::Permalink(key.clone())).filter(|_| matches!(subject, Subject::Entry(_)));
    let (edition, successor) = match edition {
        Some(edition) => (edition, subject.clone()),
        None => (ways.site().settings.source_edition()?, permalink.unwrap_or_else(|| subject.clone())),
    };
    let target = ways.plan().url(&successor, edition)?.to_owned();
    // Only in a folder does a page lie that a server can answer with and still say that it is gone.
    let is_gone = is_gone && line.address.ends_with('/');
    Some(Former { line: line.clone(), edition: edition.clone(), successor, target, is_gone })
}

/// Addresses that no ledger holds, because another program published them.
fn foreign(ways: &Ways<'_>, living: &BTreeSet<String>) -> Vec<Former> {
    let published = &ways.site().published;
    let is_ours = |address: &str| published.public.get(address).or_else(|| published.internal.get(address)).is_some();
    let mut found = Vec::new();
    for redirect in ways.site().redirects.ways.iter().filter(|redirect| redirect.from.starts_with('/')) {
        let address = redirect.from.as_str();
        if is_ours(address) || living.contains(&address.to_lowercase()) {
            continue;
        }
        let prefix = address.split('/').nth(1).unwrap_or_default();
        let edition = ways.site().editions().find(|edition| ways.site().settings.prefix(edition) == prefix);
        if let End::At(subject, is_gone) = ways.follow(address) {
            let line = Line { address: address.to_owned(), edition: edition.cloned(), name: subject.name().unwrap_or_default() };
            found.extend(lead(ways, &line, edition, subject, is_gone));
        }
    }
    found
}

/// What is wrong with what the editors say: redirects that lead in a circle, to nothing, or from what is still there.
pub fn check(ways: &Ways<'_>, profile: Profile) -> Vec<Finding> {
    let site = ways.site();
    let (mut findings, mut told) = (Vec::new(), BTreeSet::new());
    let names_of = |lines: Vec<&Located<Line>>| lines.into_iter().map(|line| whole(&line.name).to_owned()).collect::<BTreeSet<_>>();
    let everywhere = names_of(lines(site, Profile::Internal));
    let here = names_of(lines(site, profile));
    let addresses: BTreeSet<&str> = ways.plan().pages.iter().map(|page| page.url.as_str()).collect();
    for Redirect { from, to, .. } in &site.redirects.ways {
        let is_known = from.starts_with('/') || everywhere.contains(whole(from));
        if ways.is_living(from) || addresses.contains(from.as_str()) {
            // What everybody saw once and only staff see now needs a way for everybody.
            let is_staffs = EntryRef::parse(from)
                .and_then(|key| site.entry(&key))
                .is_some_and(|entry| entry.common.visibility.value == Visibility::Internal);
            if is_staffs {
                continue;
            }
            findings
                .push(Finding::at(&code::UNUSED_REDIRECT, from.span).with("from", from.as_str()).with("why", "living").with("nearest", ""));
            continue;
        }
        if !is_known {
            let gone = everywhere.iter().map(String::as_str).filter(|name| !ways.is_living(name));
            let near = nearest(from, gone).unwrap_or_default();
            findings.push(
                Finding::at(&code::UNUSED_REDIRECT, from.span).with("from", from.as_str()).with("why", "unknown").with("nearest", near),
            );
        }
        // What only staff have seen is led on in their build alone.
        let is_elsewhere = everywhere.contains(whole(from)) && !here.contains(whole(from));
        match ways.follow(from) {
            End::Circle => findings.push(Finding::at(&code::REDIRECT_CIRCLE, to.span).with("from", from.as_str()).with("to", to.as_str())),
            // Where the last of several redirects ends, once.
            End::Unknown(last) if !is_elsewhere && told.insert(last.span) => {
                let near = nearest(last, ways.names()).unwrap_or_default();
                findings.push(Finding::at(&code::DANGLING_REFERENCE, last.span).with("reference", last.as_str()).with("nearest", near));
            }
            End::Unknown(_) | End::At(..) | End::Nowhere => {}
        }
    }
    let known: Vec<&str> = site.editions().map(Edition::tag).collect();
    for (from, to) in &site.redirects.editions {
        if ways.edition(&to.value).is_none() {
            let finding = Finding::at(&code::UNKNOWN_EDITION, to.span).with("tag", to.tag());
            findings.push(
                finding.with("known", known.join(", ")).with("nearest", nearest(to.tag(), known.iter().copied()).unwrap_or_default()),
            );
        }
        if known.contains(&from.tag()) {
            findings
                .push(Finding::at(&code::UNUSED_REDIRECT, from.span).with("from", from.tag()).with("why", "living").with("nearest", ""));
        }
    }
    findings
}
