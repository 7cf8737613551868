//! `robots.txt`: everything may be found, and where the list of pages is; of a site for staff, nothing (RFC 9309).

use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::model::Site;
use crate::plan::Profile;

/// Makes it.
pub fn emit(site: &Site, profile: Profile) -> Output {
    let text = match profile {
        Profile::Public => format!("User-agent: *\nAllow: /\n\nSitemap: {}/sitemap.xml\n", site.settings.base()),
        Profile::Internal => "User-agent: *\nDisallow: /\n".to_owned(),
    };
    let mut output = Output::default();
    if let Some(path) = SitePath::new("robots.txt") {
        output.insert(path, text.into_bytes());
    }
    output
}
