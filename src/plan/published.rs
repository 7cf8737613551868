//! Which pages an edition has: all of them, or of some kinds only those with words of its own (`only_translated` in `site.yaml`).

use crate::base::edition::Edition;
use crate::model::page::PageType;
use crate::model::{Facts, Site};

use super::Subject;

/// Whether an edition has a page of a subject. The parts of a plan go with the plan. What is for staff is only where it
/// has words.
pub fn has_page(site: &Site, edition: &Edition, subject: &Subject) -> bool {
    let (Subject::Entry(key) | Subject::PermalinkIn(key) | Subject::Area { plan: key, .. } | Subject::PlanSide { plan: key, .. }) = subject
    else {
        return true;
    };
    let Some(entry) = site.entry(key) else { return true };
    let has_words = entry.words.get(edition).is_some();
    // Staff read the languages that they work in; a page of theirs in another frame would help nobody.
    if entry.is_internal() {
        return has_words;
    }
    let is_whole = !site.settings.is_only_translated(edition, key.kind) || *key == site.settings.home.value;
    is_whole || has_words || is_needed(&entry.facts)
}

/// Whether the edition needs the page for others to be found or understood, whatever language it is in.
fn is_needed(facts: &Facts) -> bool {
    let lists = [
        PageType::Start,
        PageType::Finder,
        PageType::Forms,
        PageType::Glossary,
        PageType::Plans,
        PageType::Search,
        PageType::Statement,
        PageType::Translation,
    ];
    matches!(facts, Facts::Page(facts) if lists.contains(&facts.page_type.value))
}
