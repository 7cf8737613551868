//! HTTP/1.1 by hand, so that nothing is put in order on the way.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// An answer as it came.
#[derive(Debug)]
pub struct Answer {
    /// 200.
    pub status: u16,
    /// All headers, names in lower case; a repeated one with its values joined by ` | `, which no policy contains.
    pub headers: BTreeMap<String, String>,
    /// The content.
    pub body: Vec<u8>,
}

impl Answer {
    /// A header's value; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(String::as_str).unwrap_or_default()
    }
}

/// Asks for exactly this path.
pub fn ask(port: u16, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let own: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let answer = send(port, &format!("{method} {path} HTTP/1.1\r\nHost: localhost\r\n{own}Connection: close\r\n\r\n"));
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or_else(|| panic!("{method} {path}: no answer"));
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).unwrap_or_default();
    let mut headers: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        // Apache makes every redirect whole, with the name of the host that was asked.
        let value = value.strip_prefix("http://localhost").unwrap_or(value);
        headers.entry(name.to_ascii_lowercase()).and_modify(|known| *known = format!("{known} | {value}")).or_insert(value.to_owned());
    }
    Answer { status, headers, body: answer[end + 4..].to_vec() }
}

/// Sends text and gives all that comes back.
pub fn send(port: u16, request: &str) -> Vec<u8> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    // A server may close before it has read everything.
    let _ = stream.write_all(request.as_bytes());
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    answer
}
