//! What the preview shows now: the last site that could be built, and what the last build had to say.

use std::borrow::Cow;
use std::sync::Arc;

use crate::base::forwarding::Forwarding;
use crate::base::negotiation::Negotiation;
use crate::base::output::Output;
use crate::base::path::SitePath;

/// The theme's components with their examples: a file by its whole path, made when it is asked for.
pub type Gallery = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// The sound of pages: a file by its whole path, made when it is asked for.
pub type Sound = Arc<dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync>;

/// What a build of the whole site gives.
#[derive(Clone, Default)]
pub struct Build {
    /// The site; nothing keeps the last one.
    pub output: Option<Output>,
    /// Where the site's addresses without an edition lead.
    pub negotiation: Negotiation,
    /// What is answered at addresses that were published once.
    pub forwarding: Forwarding,
    /// The findings as a fragment of HTML, already escaped; empty when there are none.
    pub report: String,
    /// The gallery of components; nothing keeps the last one.
    pub gallery: Option<Gallery>,
    /// The sound of its pages; nothing when none can be listened to.
    pub sound: Option<Sound>,
}

/// What is made again of a few files, before the whole site is.
pub struct Part {
    /// Their pages, in the place of those that are shown.
    pub pages: Output,
    /// All findings, as in [`Build::report`].
    pub report: String,
}

/// What is shown.
#[derive(Clone, Default)]
pub struct Shown {
    /// The last good site; without files until there is one.
    site: Arc<Output>,
    /// What of it was made again since.
    again: Output,
    /// Where its addresses without an edition lead.
    pub negotiation: Negotiation,
    /// What is answered at addresses that were published once.
    pub forwarding: Forwarding,
    /// The last build's report.
    pub report: String,
    /// The last gallery that could be made.
    pub gallery: Option<Gallery>,
    /// The sound of the site's pages.
    pub sound: Option<Sound>,
    /// Another text for each site and report that follow each other: a page that was made from another one loads itself
    /// anew, also when the preview has been started again meanwhile.
    pub version: String,
}

impl Shown {
    /// The bytes of a file.
    pub fn file(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        self.again.get(path).or_else(|| self.site.get(path))
    }

    /// Whether no build has succeeded yet.
    pub fn is_empty(&self) -> bool {
        self.site.is_empty()
    }

    /// What to show after a build.
    #[must_use]
    pub fn after(&self, build: Build) -> Self {
        let version = self.version_after(build.output.as_ref(), &build.report);
        let gallery = build.gallery.or_else(|| self.gallery.clone());
        let Some(site) = build.output else { return Self { report: build.report, gallery, version, ..self.clone() } };
        let Build { negotiation, forwarding, report, sound, .. } = build;
        Self { site: Arc::new(site), again: Output::default(), negotiation, forwarding, report, gallery, sound, version }
    }

    /// What to show when a part has been made again.
    #[must_use]
    pub fn with(&self, part: Part) -> Self {
        let version = self.version_of(self.differing(&part.pages), &part.report);
        let mut shown = Self { report: part.report, version, ..self.clone() };
        shown.again.extend(part.pages);
        shown
    }

    fn version_after(&self, site: Option<&Output>, report: &str) -> String {
        let changed = site.map(|site| self.differing(site)).unwrap_or_default();
        let is_gone = |path: &&SitePath| site.is_some_and(|site| site.get(path.as_str()).is_none());
        let gone = self.site.paths().filter(is_gone).map(|path| (path, Cow::default()));
        self.version_of(changed.into_iter().chain(gone).collect(), report)
    }

    /// The files among these that are not shown yet.
    fn differing<'a>(&self, made: &'a Output) -> Vec<(&'a SitePath, Cow<'a, [u8]>)> {
        // What the last build made too lies in the same place.
        let is_same = |known: &[u8], bytes: &[u8]| std::ptr::eq(known, bytes) || known == bytes;
        let is_shown = |path: &SitePath, bytes: &[u8]| self.file(path.as_str()).is_some_and(|known| is_same(&known, bytes));
        made.iter().filter(|(path, bytes)| !is_shown(path, bytes)).collect()
    }

    /// The version of what follows this and differs in so much; the same when nothing does.
    fn version_of(&self, changed: Vec<(&SitePath, Cow<'_, [u8]>)>, report: &str) -> String {
        if changed.is_empty() && report == self.report && !self.is_empty() {
            return self.version.clone();
        }
        let mut hasher = blake3::Hasher::new();
        // Digests have one length, so no two sites run together into the same bytes.
        let digests = changed.iter().flat_map(|(path, bytes)| [blake3::hash(path.as_str().as_bytes()), blake3::hash(bytes)]);
        for digest in [blake3::hash(self.version.as_bytes()), blake3::hash(report.as_bytes())].into_iter().chain(digests) {
            hasher.update(digest.as_bytes());
        }
        hasher.finalize().to_hex().chars().take(12).collect()
    }
}
