//! What the preview shows now: the last site that could be built, and what the last build had to say.

use std::sync::Arc;

use rayon::prelude::*;

use crate::base::forwarding::Forwarding;
use crate::base::negotiation::Negotiation;
use crate::base::output::Output;
use crate::base::path::SitePath;

/// The theme's components with their examples: a file by its whole path, made when it is asked for.
pub type Gallery = Arc<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// The sound of pages: a file by its whole path, made when it is asked for.
pub type Sound = Arc<dyn Fn(&str) -> Option<Vec<u8>> + Send + Sync>;

/// What a build gives.
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

/// What is shown.
#[derive(Default)]
pub struct Shown {
    /// The last good site; without files until there is one.
    pub site: Output,
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
    /// A digest of both: a page that was made from another one loads itself anew, also when the
    /// preview has been started again meanwhile.
    pub version: String,
}

impl Shown {
    /// What to show after a build.
    #[must_use]
    pub fn after(&self, build: Build) -> Self {
        let (site, negotiation, forwarding, sound) = match build.output {
            Some(site) => (site, build.negotiation, build.forwarding, build.sound),
            None => (self.site.clone(), self.negotiation.clone(), self.forwarding.clone(), self.sound.clone()),
        };
        let version = version(&site, &build.report);
        let gallery = build.gallery.or_else(|| self.gallery.clone());
        Self { site, negotiation, forwarding, report: build.report, gallery, sound, version }
    }
}

fn version(site: &Output, report: &str) -> String {
    // Digests have one length, so no two sites run together into the same bytes.
    let digest = |(path, bytes): &(&SitePath, &[u8])| (blake3::hash(path.as_str().as_bytes()), blake3::hash(bytes));
    let digests: Vec<_> = site.iter().collect::<Vec<_>>().par_iter().map(digest).collect();
    let mut hasher = blake3::Hasher::new();
    for (path, bytes) in digests {
        hasher.update(path.as_bytes()).update(bytes.as_bytes());
    }
    hasher.update(report.as_bytes());
    hasher.finalize().to_hex().chars().take(12).collect()
}
