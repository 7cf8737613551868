//! The only room that calls out, and for `fristad verify` alone: it asks a web server for a published copy.

mod server;

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Mutex;
use std::thread;

pub use server::Server;

use crate::base::manifest::{Difference, Digest, Kind, Manifest, NAME};
use crate::base::media_type::media_type;
use crate::base::path::SitePath;
use crate::base::policy::is_withheld;
use server::Answer;

/// How many requests are on their way at once: as many as a browser sends, so that no server takes us for an attack.
const AT_ONCE: usize = 6;

/// The ways in which a browser may ask for a file: a copy can be changed in one of them alone.
const CODINGS: [&str; 3] = ["identity", "gzip", "br"];

/// Why a copy could not be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FetchError {
    /// This is no address of a website.
    Address {
        /// What was given.
        given: String,
    },
    /// The whole website is led on to another address.
    LedAway {
        /// The address that was asked.
        url: String,
        /// Where it leads.
        location: String,
    },
    /// The server does not answer, or nobody knows that it is the right one.
    Unreachable {
        /// The address that was asked.
        url: String,
        /// What the system or the library said.
        reason: String,
    },
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address { given } => write!(f, "{given} is no address of a website"),
            Self::LedAway { url, location } => write!(f, "{url} leads to {location}"),
            Self::Unreachable { url, reason } => write!(f, "{url} cannot be reached: {reason}"),
        }
    }
}

impl std::error::Error for FetchError {}

/// The manifest that the copy itself shows, if it shows any. It proves nothing by itself.
///
/// # Errors
/// `LedAway` when the copy is elsewhere, `Unreachable` when the server does not answer.
pub fn own_manifest(server: &Server) -> Result<Option<String>, FetchError> {
    let answer = server.ask(NAME, "identity")?;
    match answer.location {
        Some(location) => Err(FetchError::LedAway { url: server.address().to_owned(), location }),
        None => Ok(String::from_utf8(answer.body).ok().filter(|_| answer.status == 200)),
    }
}

/// All differences that can be seen from outside, in the order of their paths: every file by the address that readers
/// use, in every way that browsers ask for it. What servers keep to themselves is left out. What a server has besides
/// can be seen only as far as the copy's own manifest tells of it.
///
/// # Errors
/// As [`own_manifest`]; `Unreachable` for the first file that the server does not answer about.
pub fn differences(server: &Server, manifest: &Manifest) -> Result<Vec<Difference>, FetchError> {
    let own = own_manifest(server)?.and_then(|text| Manifest::parse(&text).ok()).unwrap_or_default();
    let files: Vec<(SitePath, Digest)> = manifest.all().filter(|(path, _)| !is_withheld(path.as_str())).collect();
    let told = Mutex::new((files.iter(), BTreeSet::new(), None));
    thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some((path, digest)) = take(&told) {
                    let found = compare(server, path.as_str(), *digest);
                    let Ok(mut told) = told.lock() else { return };
                    match found {
                        Ok(Some(kind)) => drop(told.1.insert(Difference { path: path.as_str().to_owned(), kind })),
                        Ok(None) => {}
                        Err(error) => told.2 = told.2.take().or(Some(error)),
                    }
                }
            });
        }
    });
    let (_, mut differences, error) = told.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(error) = error {
        return Err(error);
    }
    let extra = own.all().filter(|(path, _)| manifest.expected(path.as_str()).is_none());
    differences.extend(extra.map(|(path, _)| Difference { path: path.as_str().to_owned(), kind: Kind::Extra }));
    Ok(differences.into_iter().collect())
}

/// The next file to ask for; none after an error.
fn take<'a, T>(told: &Mutex<(impl Iterator<Item = &'a T>, BTreeSet<Difference>, Option<FetchError>)>) -> Option<&'a T> {
    let mut told = told.lock().ok()?;
    if told.2.is_some() { None } else { told.0.next() }
}

/// How one file differs, if it does.
fn compare(server: &Server, path: &str, expected: Digest) -> Result<Option<Kind>, FetchError> {
    let extension = path.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
    let is_compressible = media_type(&extension).is_some_and(|known| known.is_compressible);
    for coding in CODINGS.iter().take(if is_compressible { CODINGS.len() } else { 1 }) {
        let address = path.strip_suffix("index.html").filter(|folder| folder.is_empty() || folder.ends_with('/')).unwrap_or(path);
        let mut answer = server.ask(address, coding)?;
        if let Some(location) = answer.location.take() {
            // A page that has moved is led on from by the server, before its file is looked at. The file has its own name too.
            answer = server.ask(path, coding)?;
            if Digest::of(&answer.body) == expected && !leads_to(&answer, &location) {
                return Ok(Some(Kind::Changed));
            }
        }
        if Digest::of(&answer.body) != expected {
            return Ok(Some(if matches!(answer.status, 403 | 404 | 410) { Kind::Missing } else { Kind::Changed }));
        }
    }
    Ok(None)
}

/// Whether a page that is as it should be leads on to an address: a server that leads anywhere else has been changed.
fn leads_to(page: &Answer, location: &str) -> bool {
    String::from_utf8_lossy(&page.body).contains(&format!("url={location}\""))
}
