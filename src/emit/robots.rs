//! `robots.txt`: everything may be found, and where the list of pages is (RFC 9309).

use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::model::Site;

/// Makes it.
pub fn emit(site: &Site) -> Output {
    let base = site.settings.base();
    let mut output = Output::default();
    if let Some(path) = SitePath::new("robots.txt") {
        output.insert(path, format!("User-agent: *\nAllow: /\n\nSitemap: {base}/sitemap.xml\n").into_bytes());
    }
    output
}
