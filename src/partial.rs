//! The pages and the findings of one entry, made again over what the last whole build stands on.
//!
//! An editor sees them at once. What other pages show of the entry, and the rules on the site as a whole, are left to
//! the whole build that follows each save.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::base::edition::Edition;
use crate::base::finding::{Finding, has_errors};
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::base::recall::Recall;
use crate::base::source::{SourceFile, Sources};
use crate::base::span::FileId;
use crate::check::rule::Background;
use crate::check::verdict::Verdict;
use crate::check::{self, finished};
use crate::emit;
use crate::model::entry::EntryRef;
use crate::model::evidence::Evidence;
use crate::model::page::PageType;
use crate::model::{self, Entry, Facts, Site};
use crate::plan::{Plan, PlannedPage};
use crate::render::{Renderer, Templates};

/// What a whole build has found out before it wrote anything.
pub struct Standing {
    /// The site.
    pub site: Site,
    /// Its addresses.
    pub plan: Plan,
    /// What was found out about it.
    pub evidence: Evidence,
    /// Its templates.
    pub templates: Templates,
}

/// What came of some files.
#[derive(Default)]
pub struct Partial {
    /// The pages of their entries, in the editions that show what was changed.
    pub pages: Output,
    /// The folders of these entries.
    pub folders: Vec<String>,
    /// What there is to tell of these folders, in the place of all that was told of them.
    pub findings: Vec<Finding>,
}

impl Standing {
    /// Takes in files whose text has changed, and makes the pages of their entries again.
    ///
    /// Nothing when only a whole build can tell what comes of them: after an error, when an address has changed, for what
    /// is new, not shown or no entry, and for the page to search on.
    pub fn build(&mut self, sources: &mut Sources, files: Vec<SourceFile>) -> Option<Partial> {
        let mut changed: BTreeMap<EntryRef, BTreeSet<FileId>> = BTreeMap::new();
        for file in files {
            let key = EntryRef::of_path(&file.path)?;
            let (id, known) = sources.at(file.path.as_str())?;
            if known.content != file.content {
                sources.replace(id, file.content);
                changed.entry(key).or_default().insert(id);
            }
        }
        let mut partial = Partial::default();
        for (key, files) in changed {
            self.entry(sources, &key, &files, &mut partial)?;
        }
        Some(partial)
    }

    fn entry(&mut self, sources: &Sources, key: &EntryRef, changed: &BTreeSet<FileId>, partial: &mut Partial) -> Option<()> {
        let before = slugs(self.site.entry(key)?);
        let of_model = model::reread(&mut self.site, sources, key)?;
        let entry = self.site.entry(key).filter(|entry| !is_search(entry) && slugs(entry) == before)?;
        let folder = key.folder();
        let mut verdict = Verdict::on_folder(&self.site.settings.checks, sources, &folder);
        let of_texts = check::check_entry(entry, &Background::of(&self.site, sources));
        let mut findings = verdict.pass(of_model.into_iter().chain(of_texts).collect(), sources);
        let editions: Vec<&Edition> = self.site.editions().filter(|edition| self.shows(entry, edition, changed, sources)).collect();
        let is_changed = |page: &&PlannedPage| page.subject.entry() == Some(key) && editions.contains(&&page.edition);
        let pages: Vec<&PlannedPage> = self.plan.pages.iter().filter(is_changed).collect();
        let made: Option<Vec<_>> = editions.par_iter().map(|edition| self.render(edition, &pages)).collect();
        let output: Output = made?.into_iter().flatten().collect();
        let of_pages = finished::not_told(finished::check_some(&self.site, &pages, &output, sources), &findings);
        findings.extend(verdict.pass(of_pages, sources));
        if has_errors(&findings) {
            return None;
        }
        partial.pages.extend(output);
        partial.folders.push(folder);
        partial.findings.extend(findings);
        Some(())
    }

    /// Whether the readers of an edition see something that stands in these files: facts, or the words that they get.
    fn shows(&self, entry: &Entry, edition: &Edition, changed: &BTreeSet<FileId>, sources: &Sources) -> bool {
        let words = entry.words.resolve(&self.site.settings.chain(edition)).map(|(_, words)| words.file);
        let is_words = |file: &FileId| sources.file(*file).is_some_and(|file| file.path.extension() == "md");
        changed.iter().any(|file| words == Some(*file) || !is_words(file))
    }

    /// The pages of one edition; nothing when a template fails.
    fn render(&self, edition: &Edition, pages: &[&PlannedPage]) -> Option<Vec<(SitePath, Arc<[u8]>)>> {
        let renderer = Renderer::new(&self.site, &self.plan, &self.evidence, &self.templates, edition);
        let pages = pages.iter().filter(|page| page.edition == *edition);
        pages.map(|page| Some((page.path.clone(), emit::page(&renderer, page, "", &Recall::default()).ok()?))).collect()
    }
}

/// What its addresses are made of.
fn slugs(entry: &Entry) -> Vec<(Edition, Option<String>)> {
    entry.words.iter().map(|(edition, words)| (edition.clone(), words.slug.as_ref().map(|slug| slug.value.clone()))).collect()
}

/// Whether it lists what all other pages say.
fn is_search(entry: &Entry) -> bool {
    matches!(&entry.facts, Facts::Page(facts) if facts.page_type.value == PageType::Search)
}
