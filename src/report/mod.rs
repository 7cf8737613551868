//! Findings for people, in Swedish or English, and for machines.

mod columns;
pub mod coverage;
pub mod evidence;
pub mod github;
pub mod html;
pub mod json;
pub mod kept;
pub mod page;
mod place;
pub mod readability;
pub mod rule_page;
pub mod safe_text;
pub mod sarif;
pub mod schema;
pub mod sheet;
pub mod status;
pub mod terminal;
mod wording;

use crate::base::edition::Edition;
use crate::base::finding::Finding;
use crate::base::source::Sources;
use crate::base::span::FileId;
use crate::model::messages::Messages;

/// What findings are told with.
pub struct Reporter<'a> {
    /// The sources that they point into.
    pub sources: &'a Sources,
    /// The tool's own words.
    pub messages: &'a Messages,
    /// The language they are told in.
    pub language: &'a Edition,
}

impl Reporter<'_> {
    /// The findings in the order of files and places; those without a place first.
    pub fn sorted<'f>(&self, findings: &'f [Finding]) -> Vec<&'f Finding> {
        let path = |id: FileId| self.sources.file(id).map(|file| file.path.clone());
        let mut sorted: Vec<&Finding> = findings.iter().collect();
        sorted.sort_by_key(|finding| (finding.span.map(|span| (path(span.file), span.start)), finding.code.id));
        sorted.dedup();
        sorted
    }
}
