//! A web server that is asked for single files: over TLS with the system's own authorities, and led nowhere else.

use std::time::Duration;

use ureq::Agent;
use ureq::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, LOCATION};
use ureq::http::{HeaderMap, HeaderName, Uri};
use ureq::tls::{RootCerts, TlsConfig};

use super::FetchError;
use crate::base::limits::MAX_PUBLISHED_BYTES;
use crate::base::unpack::Coding;

/// How long one answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often a file is asked for before it counts as out of reach.
const TRIES: usize = 3;

/// What a browser says of itself. A copy that shows readers something else than it shows us is to be found too.
const BROWSER: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/// A web server and the place of the copy on it.
pub struct Server {
    agent: Agent,
    base: String,
    host: String,
}

/// What it answers.
#[derive(Debug, Default)]
pub struct Answer {
    /// 200.
    pub status: u16,
    /// Where it leads, if it does; without the host when that is the same.
    pub location: Option<String>,
    /// The content, unpacked. Empty when it cannot be.
    pub body: Vec<u8>,
}

impl Server {
    /// Whether something that was typed is meant as an address, not as a folder.
    pub fn is_address(given: &str) -> bool {
        given.starts_with("https://") || given.starts_with("http://")
    }

    /// The server of an address. Nobody is asked anything yet.
    ///
    /// # Errors
    /// `Address` when it is none, or has more to it than a host and a path.
    pub fn new(given: &str) -> Result<Self, FetchError> {
        let wrong = || FetchError::Address { given: given.to_owned() };
        let uri: Uri = given.parse().map_err(|_| wrong())?;
        let authority = uri.authority().filter(|authority| !authority.as_str().contains('@')).ok_or_else(wrong)?;
        if !Self::is_address(given) || uri.query().is_some() || given.contains('#') {
            return Err(wrong());
        }
        let scheme = uri.scheme_str().unwrap_or("https");
        let host = format!("{scheme}://{authority}");
        let base = format!("{host}{}/", uri.path().trim_end_matches('/'));
        let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .max_redirects(0)
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .user_agent(BROWSER)
            .accept("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
            .max_idle_connections_per_host(super::AT_ONCE)
            .build();
        Ok(Self { agent: Agent::new_with_config(config), base, host })
    }

    /// Its address, with a slash at the end.
    pub fn address(&self) -> &str {
        &self.base
    }

    /// Asks for a path of the copy, in one way of compressing.
    ///
    /// # Errors
    /// `Unreachable` when no answer comes.
    pub fn ask(&self, path: &str, coding: &str) -> Result<Answer, FetchError> {
        let url = format!("{}{}", self.base, encoded(path));
        let mut tried = self.try_once(&url, coding);
        for _ in 1..TRIES {
            if tried.is_ok() {
                break;
            }
            tried = self.try_once(&url, coding);
        }
        tried.map_err(|error| FetchError::Unreachable { url, reason: error.to_string() })
    }

    fn try_once(&self, url: &str, coding: &str) -> Result<Answer, ureq::Error> {
        let response = self.agent.get(url).header(ACCEPT_ENCODING, coding).call()?;
        let status = response.status().as_u16();
        let location = value(response.headers(), &LOCATION).filter(|_| response.status().is_redirection());
        let location = location.map(|location| location.strip_prefix(&self.host).unwrap_or(&location).to_owned());
        let coding = value(response.headers(), &CONTENT_ENCODING);
        let body = match response.into_body().into_with_config().limit(MAX_PUBLISHED_BYTES).read_to_vec() {
            Err(ureq::Error::BodyExceedsLimit(_)) => Vec::new(),
            body => body?,
        };
        let body = match coding.as_deref().map(Coding::named) {
            None => body,
            Some(coding) => coding.and_then(|coding| coding.unpack(&body, MAX_PUBLISHED_BYTES).ok()).unwrap_or_default(),
        };
        Ok(Answer { status, location, body })
    }
}

fn value(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}

/// A path as it stands in an address (RFC 3986, 3.3).
fn encoded(path: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/!$&'()*+,;=@".contains(&byte);
    path.bytes().map(|byte| if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_addresses_of_websites_and_nothing_else() {
        for given in ["https://www.example.org", "http://127.0.0.1:4000/", "https://example.org/web/"] {
            assert!(Server::is_address(given) && Server::new(given).is_ok(), "{given}");
        }
        for given in ["https://", "https://a@b.example/", "https://example.org/?x", "https://example.org/#x", "http:///x", "https://a b/"] {
            assert!(Server::new(given).is_err(), "{given}");
        }
        for given in ["public", "ftp://example.org", "httpsfolder", "./https:"] {
            assert!(!Server::is_address(given), "{given}");
        }
        assert_eq!(Server::new("https://example.org/web/").unwrap().base, "https://example.org/web/");
        assert_eq!(Server::new("https://example.org").unwrap().base, "https://example.org/");
        assert_eq!(encoded("sv/å b#/index.html"), "sv/%C3%A5%20b%23/index.html");
    }
}
