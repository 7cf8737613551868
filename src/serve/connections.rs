//! The preview's connections: no more than a machine can hold, and none that keeps a place without asking for anything.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

/// How many there may be at once: a browser opens six, and each of its tabs keeps one.
pub const MOST: usize = 256;

/// How long a request's headers may take, and how long a connection may wait for its next request.
pub const PATIENCE: Duration = Duration::from_secs(5);

/// The most that is read of a request's headers, in bytes.
const HEADERS: usize = 64 * 1024;

/// How long to wait when the system has no more connections to give.
const REST: Duration = Duration::from_millis(100);

/// Answers every connection, for as long as the program runs. One that finds no place waits for it unanswered.
///
/// # Errors
/// When no place can ever be had again, which does not happen.
pub async fn accept(listener: TcpListener, router: Router) -> io::Result<()> {
    let places = Arc::new(Semaphore::new(MOST));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(PATIENCE).max_buf_size(HEADERS);
    loop {
        let place = Arc::clone(&places).acquire_owned().await.map_err(io::Error::other)?;
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(REST).await;
            continue;
        };
        let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router.clone()));
        tokio::spawn(async move {
            // What goes wrong with a connection is the other side's affair.
            let _ = connection.await;
            drop(place);
        });
    }
}
