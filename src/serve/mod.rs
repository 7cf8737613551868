//! The preview: the site from memory, on this machine only, built anew at each save.

mod answer;
mod connections;
mod rebuild;
mod site;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_part;
#[cfg(test)]
mod tests_reload;
mod watch;

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, HOST, ORIGIN, RANGE};
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use tokio::sync::watch::Receiver;
use tokio_stream::StreamExt;
use tokio_stream::wrappers::WatchStream;

use answer::{Answer, Asked};
use site::Shown;
pub use site::{Build, Gallery, Part, Sound};
use watch::Watch;

/// How many ports are tried after the one asked for.
const MORE_PORTS: u16 = 10;

/// How to show the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServeOptions {
    /// The port; if it is taken, one of the next ten; 0 for any that is free.
    pub port: u16,
    /// The folders whose changes matter.
    pub watch: Vec<PathBuf>,
}

/// Why the site cannot be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ServeError {
    /// No port is free.
    Port {
        /// The first that was tried.
        port: u16,
        /// What the system said of the last.
        reason: String,
    },
    /// A folder cannot be watched.
    Watch {
        /// The folder; empty when none can.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// The server cannot run.
    Run {
        /// What the system said.
        reason: String,
    },
}

impl fmt::Display for ServeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Port { port, reason } => write!(f, "cannot listen on port {port} or the next {MORE_PORTS}: {reason}"),
            Self::Watch { path, reason } => write!(f, "cannot watch {path}: {reason}"),
            Self::Run { reason } => write!(f, "cannot show the site: {reason}"),
        }
    }
}

impl std::error::Error for ServeError {}

/// What builds the site that is shown.
pub trait Builder: Send + Sync + 'static {
    /// What a build of the whole site stands on.
    type Standing: Send + 'static;

    /// Builds the whole site.
    fn whole(&self) -> (Build, Self::Standing);

    /// Makes again what comes of these files alone, since a whole build takes longer than anybody wants to wait; it
    /// follows all the same. Nothing when only the whole build can tell.
    fn part(&self, standing: &mut Self::Standing, changed: &BTreeSet<PathBuf>) -> Option<Part>;
}

/// Builds the site, calls `ready` with the address where it can be seen, and shows it until the
/// process ends. Builds again, on threads of its own, when something in the watched folders changes.
///
/// # Errors
/// `Port`, `Watch` or `Run` when it cannot start; faults in the site are the build's report, not errors.
pub fn serve(options: ServeOptions, builder: impl Builder, ready: impl FnOnce(SocketAddr)) -> Result<(), ServeError> {
    let cannot_run = |error: io::Error| ServeError::Run { reason: error.to_string() };
    let listener = listen(options.port).map_err(|error| ServeError::Port { port: options.port, reason: error.to_string() })?;
    listener.set_nonblocking(true).map_err(cannot_run)?;
    let address = listener.local_addr().map_err(cannot_run)?;
    // Watched before it is built, so that no save falls between.
    let watch = Watch::start(&options.watch)?;
    let receiver = rebuild::start(watch, builder).map_err(cannot_run)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(cannot_run)?;
    runtime
        .block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener)?;
            ready(address);
            connections::accept(listener, Router::new().fallback(handle).with_state(receiver)).await
        })
        .map_err(cannot_run)
}

/// Listens on this machine's own address, which no other machine can reach.
fn listen(port: u16) -> io::Result<TcpListener> {
    let last = if port == 0 { 0 } else { port.saturating_add(MORE_PORTS) };
    (port..last)
        .find_map(|port| match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => None,
            tried => Some(tried),
        })
        .unwrap_or_else(|| TcpListener::bind((Ipv4Addr::LOCALHOST, last)))
}

async fn handle(State(shown): State<Receiver<Arc<Shown>>>, request: Request) -> Response {
    let headers = request.headers();
    let mut hosts = texts(headers, &HOST);
    hosts.extend(request.uri().authority().map(Authority::as_str));
    let origins = texts(headers, &ORIGIN);
    let languages = texts(headers, &ACCEPT_LANGUAGE).join(",");
    let asked = Asked { method: request.method().as_str(), hosts: &hosts, origin: origins.first().copied(), languages: &languages };
    let path = request.uri().path();
    match answer::refusal(&asked) {
        Some(refusal) => respond(refusal),
        None if path == answer::EVENTS => events(shown),
        None => {
            let shown = Arc::clone(&shown.borrow());
            match &shown.sound {
                Some(sound) if answer::may_be_sound(&shown, path) => {
                    let range = texts(headers, &RANGE).first().map(ToString::to_string);
                    respond(sounding(Arc::clone(sound), path.to_owned(), range).await)
                }
                _ => respond(answer::answer(&shown, &asked, path)),
            }
        }
    }
}

/// Makes a page's sound on a thread of its own: it takes seconds, in which other pages are asked for.
async fn sounding(sound: Sound, path: String, range: Option<String>) -> Answer {
    let made = tokio::task::spawn_blocking(move || answer::sound(&path, sound(&path), range.as_deref())).await;
    made.unwrap_or_else(|_| answer::no_sound())
}

/// All values of a header; one that is not text is given as empty, which no rule accepts.
fn texts<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Vec<&'a str> {
    headers.get_all(name).iter().map(|value| value.to_str().unwrap_or_default()).collect()
}

fn respond(answer: Answer) -> Response {
    let headers =
        answer.headers.iter().fold(Response::builder().status(answer.status), |response, (name, value)| response.header(*name, value));
    headers.body(Body::from(answer.body)).unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

/// Tells the version that is shown now, and each one that follows.
fn events(shown: Receiver<Arc<Shown>>) -> Response {
    let versions = WatchStream::new(shown).map(|shown| Ok::<_, Infallible>(Event::default().data(&shown.version)));
    Sse::new(versions).keep_alive(KeepAlive::default()).into_response()
}
