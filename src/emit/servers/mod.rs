//! Settings for web servers, beside the site: one model of headers and rules, in the form that each server reads.

mod apache;
mod headers_file;
mod iis;
mod nginx;
mod redirects_file;

use std::collections::BTreeSet;

use crate::base::forwarding::Forwarding;
use crate::base::negotiation::Negotiation;
use crate::base::output::Output;
use crate::base::path::SitePath;
use crate::base::policy::KEPT_FOLDER;
use crate::model::Site;
use crate::plan::Plan;

/// What servers shall do for a site beyond the headers in [`crate::base::policy`].
struct Rules<'a> {
    /// Where the site will be published.
    base: &'a str,
    /// Where addresses without an edition lead.
    negotiation: &'a Negotiation,
    /// Addresses that were published once.
    forwarding: &'a Forwarding,
    /// The editions' folders, each with a page for what is not there.
    editions: Vec<&'a str>,
    /// Addresses that cover all files that are not in the folder of kept ones, for servers that match by address alone.
    not_kept: BTreeSet<String>,
}

/// What stands at the top of every file of settings.
const NOTICE: &str = "Made by Fristad with the site, and made anew each time; docs/publishing.md tells how it is used.";

/// Addresses at which the answer depends on the reader's languages, also by their files' own names.
const NEGOTIATED: &str = r"^/(?:index\.html(?:\.br|\.gz)?)?$|^/id/";

/// Makes the settings of all servers. `site` names every other file of the site.
pub fn emit(site: &Site, plan: &Plan, files: &Output) -> Output {
    let rules = Rules {
        base: site.settings.base(),
        negotiation: &plan.negotiation,
        forwarding: &plan.forwarding,
        editions: site.editions().map(|edition| site.settings.prefix(edition)).collect(),
        not_kept: files.paths().filter_map(|path| covering(path.as_str())).collect(),
    };
    let mut output = Output::default();
    for (path, text) in [
        ("_headers", headers_file::write(&rules)),
        ("_redirects", redirects_file::write(&rules)),
        ("_nginx/http.conf", nginx::http(&rules)),
        ("_nginx/server.conf", nginx::server(&rules)),
        (".htaccess", apache::root(&rules)),
        ("id/.htaccess", apache::permalinks(&rules)),
        ("web.config", iis::write(&rules)),
    ] {
        // Hosts that know this file read it in vain where nothing has moved.
        if let Some(path) = SitePath::new(path).filter(|_| !text.is_empty()) {
            output.insert(path, text.into_bytes());
        }
    }
    output
}

/// The address of a file at the top, or all addresses under its first folder.
fn covering(path: &str) -> Option<String> {
    match path.split_once('/') {
        Some((KEPT_FOLDER, _)) => None,
        Some((folder, _)) => Some(format!("/{folder}/*")),
        None if path == "index.html" => Some("/".to_owned()),
        None => Some(format!("/{path}")),
    }
}

/// The ends of the names of files that are sent compressed, as alternatives of a regular expression.
fn compressible() -> String {
    let types = crate::base::media_type::MEDIA_TYPES.iter().filter(|known| known.is_compressible);
    types.map(|known| known.extension).collect::<Vec<_>>().join("|")
}

/// A regular expression that finds an encoding in `Accept-Encoding` unless its quality is nought (RFC 9110, 12.5.3).
fn accepts(encoding: &str) -> String {
    format!("(?:^|,)[ \\t]*{encoding}[ \\t]*(?:;[ \\t]*q=(?:1|0\\.[0-9]*[1-9])[0-9.]*[ \\t]*)?(?:,|$)")
}

/// Compressed copies, the best first: what the header calls the encoding, and what is added to the file's name.
const ENCODINGS: [(&str, &str); 2] = [("br", ".br"), ("gzip", ".gz")];
