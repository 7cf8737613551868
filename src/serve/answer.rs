//! A request becomes an answer, from memory alone: there is no disk behind it and so no path out.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::site::Shown;
use crate::base::media_type::content_type;
use crate::base::policy::{DATA_FOLDER, HEADERS, NOT_KEPT, OPEN_TO_ALL, is_withheld};

/// Where the preview's own files lie. The site's own names never begin with an underscore and this word.
const OWN: &str = "/_fristad/";

/// The stream of events that [`super::serve`] answers itself.
pub const EVENTS: &str = "/_fristad/events";

const HTML: &str = "text/html; charset=utf-8";

/// Who asks, and how.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// The method, in capitals.
    pub method: &'a str,
    /// All `Host` headers, and the host of an address that is given whole.
    pub hosts: &'a [&'a str],
    /// The `Origin` header: which site asks, when a script does.
    pub origin: Option<&'a str>,
    /// The `Accept-Language` header; empty when there is none.
    pub languages: &'a str,
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status, 200.
    pub status: u16,
    /// All headers.
    pub headers: Vec<(&'static str, String)>,
    /// The content.
    pub body: Vec<u8>,
}

impl Answer {
    fn new(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        // What a published site sends too, so that the preview breaks where the site would; but nothing is kept,
        // since the next save may change it.
        let mut headers: Vec<_> = HEADERS.iter().filter_map(|header| Some((header.name, header.on_loopback?.to_owned()))).collect();
        headers.extend([("cache-control", NOT_KEPT.to_owned()), ("content-type", content_type.to_owned())]);
        Self { status, headers, body: body.into() }
    }

    fn plain(status: u16, text: &str) -> Self {
        Self::new(status, "text/plain; charset=utf-8", text)
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// The refusal of a request that does not come from this machine's own browser, or that would change something.
pub fn refusal(asked: &Asked<'_>) -> Option<Answer> {
    let is_own_origin = |origin: &str| origin.strip_prefix("http://").is_some_and(is_own_host);
    let is_own = !asked.hosts.is_empty() && asked.hosts.iter().all(|host| is_own_host(host)) && asked.origin.is_none_or(is_own_origin);
    if !is_own {
        return Some(Answer::plain(403, "403"));
    }
    let is_reading = matches!(asked.method, "GET" | "HEAD");
    (!is_reading).then(|| Answer::plain(405, "405").with("allow", "GET, HEAD"))
}

/// Whether an address can be that of a page's sound: it is made when it is asked for, so the site does not hold it.
pub fn may_be_sound(shown: &Shown, path: &str) -> bool {
    [".opus", ".mp3", ".vtt"].iter().any(|end| path.ends_with(end)) && shown.file(path.trim_start_matches('/')).is_none()
}

/// A page's sound, or the part of it that is asked for (RFC 9110, 14): without that, a browser cannot begin in the middle.
pub fn sound(path: &str, bytes: Option<Vec<u8>>, range: Option<&str>) -> Answer {
    let Some(bytes) = bytes else { return no_sound() };
    let content_type = content_type(path.rsplit('.').next().unwrap_or_default());
    let part = range.and_then(|range| part_of(range, bytes.len()));
    let answer = match part {
        Some((first, last)) => {
            let told = format!("bytes {first}-{last}/{}", bytes.len());
            Answer::new(206, content_type, bytes.get(first..=last).unwrap_or_default()).with("content-range", told)
        }
        None => Answer::new(200, content_type, bytes),
    };
    answer.with("accept-ranges", "bytes")
}

/// The first and the last byte that a `Range` header asks for; nothing for several parts, or for what is not there.
fn part_of(range: &str, length: usize) -> Option<(usize, usize)> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let end = length.checked_sub(1)?;
    let first = first.parse().ok()?;
    let last = if last.is_empty() { end } else { last.parse::<usize>().ok()?.min(end) };
    (first <= last).then_some((first, last))
}

/// Where no sound is to be had.
pub fn no_sound() -> Answer {
    Answer::plain(404, "404")
}

/// The answer to a request that [`refusal`] lets through.
pub fn answer(shown: &Shown, asked: &Asked<'_>, path: &str) -> Answer {
    if let Some(own) = path.strip_prefix(OWN) {
        return match own {
            "reload.js" => Answer::new(200, content_type("js"), include_str!("reload.js")),
            "preview.css" => Answer::new(200, content_type("css"), include_str!("preview.css")),
            "report" => Answer::new(200, HTML, shown.report.as_str()),
            own if own.starts_with("gallery/") => gallery(shown, path).unwrap_or_else(|| Answer::plain(404, "404")),
            _ => Answer::plain(404, "404"),
        };
    }
    if shown.is_empty() {
        // No build has succeeded yet: a page for the report alone.
        let page = b"<!doctype html><meta charset=\"utf-8\"><title>Fristad</title>";
        return Answer::new(503, HTML, with_script(page, &shown.version));
    }
    if shown.negotiation.addresses.contains_key(path) {
        let choice = shown.negotiation.choose(path, asked.languages);
        let answer = match choice {
            Some(url) => Answer::plain(302, "302").with("location", url),
            None => match shown.forwarding.moved.get(path) {
                Some(url) => Answer::plain(301, "301").with("location", url.as_str()),
                None => page(shown, path, path.trim_start_matches('/')).unwrap_or_else(|| missing(shown, path)),
            },
        };
        return answer.with("vary", "Accept-Language");
    }
    if let Some(target) = shown.forwarding.moved.get(path) {
        return Answer::plain(301, "301").with("location", target.as_str());
    }
    if shown.forwarding.gone.contains(path) {
        let page = found(shown, 410, &format!("{}index.html", path.trim_start_matches('/')));
        return page.unwrap_or_else(|| missing(shown, path));
    }
    let file = decode(path).and_then(|path| path.strip_prefix('/').map(str::to_owned));
    file.and_then(|file| page(shown, path, &file)).unwrap_or_else(|| missing(shown, path))
}

/// A page of the gallery of components, or what such a page asks for.
fn gallery(shown: &Shown, path: &str) -> Option<Answer> {
    let text = shown.gallery.as_ref()?(path)?;
    let content_type = content_type(path.rsplit_once('.').map_or("html", |(_, end)| end));
    let body = if content_type == HTML { with_script(text.as_bytes(), &shown.version) } else { text.into_bytes() };
    Some(Answer::new(200, content_type, body))
}

/// A file of the site; a folder's own page; or the way to it when the slash at the end is missing.
fn page(shown: &Shown, path: &str, file: &str) -> Option<Answer> {
    if file.is_empty() || file.ends_with('/') {
        return found(shown, 200, &format!("{file}index.html"));
    }
    if is_withheld(file) {
        return None;
    }
    found(shown, 200, file).or_else(|| {
        shown.file(&format!("{file}/index.html"))?;
        Some(Answer::plain(301, "301").with("location", format!("{path}/")))
    })
}

/// The site's own words for a missing page, in the language of the address.
fn missing(shown: &Shown, path: &str) -> Answer {
    let edition = path.split('/').nth(1).unwrap_or_default();
    found(shown, 404, &format!("{edition}/404.html")).or_else(|| found(shown, 404, "404.html")).unwrap_or_else(|| Answer::plain(404, "404"))
}

fn found(shown: &Shown, status: u16, file: &str) -> Option<Answer> {
    let bytes = shown.file(file)?;
    let name = file.rsplit('/').next().unwrap_or_default();
    let extension = name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default();
    let content_type = content_type(&extension);
    let body = if content_type == HTML { with_script(&bytes, &shown.version) } else { bytes.into_owned() };
    let answer = Answer::new(status, content_type, body);
    let is_open = file.split_once('/').is_some_and(|(folder, _)| folder == DATA_FOLDER);
    Some(if is_open { answer.with(OPEN_TO_ALL.0, OPEN_TO_ALL.1) } else { answer })
}

/// Adds the preview's script as the last thing in the body. The end tag of the body may be left out in HTML.
fn with_script(html: &[u8], version: &str) -> Vec<u8> {
    let script = format!("<script src=\"{OWN}reload.js\" defer data-version=\"{version}\"></script>");
    let end = b"</body>";
    let at = html.windows(end.len()).rposition(|window| window.eq_ignore_ascii_case(end)).unwrap_or(html.len());
    let (before, after) = html.split_at_checked(at).unwrap_or((html, b""));
    [before, script.as_bytes(), after].concat()
}

/// Whether a `Host` names this machine. A page elsewhere whose name has been bent to 127.0.0.1 (DNS rebinding)
/// still sends its own name. Any port will do: the editor may have forwarded one.
fn is_own_host(host: &str) -> bool {
    let (name, port) = match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') => (name, Some(port)),
        _ => (host, None),
    };
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok();
    let name = name.strip_suffix('.').unwrap_or(name);
    let inner = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    let is_this_machine = name.eq_ignore_ascii_case("localhost")
        || name.parse() == Ok(Ipv4Addr::LOCALHOST)
        || inner.is_some_and(|inner| inner.parse() == Ok(Ipv6Addr::LOCALHOST));
    is_this_machine && port.is_none_or(is_port)
}

/// Replaces `%C3%A5` by what it stands for, once; nothing for a broken one or for what is no text.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let (high, low) = (hex(rest.next()?)?, hex(rest.next()?)?);
            bytes.push((high << 4) | low);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
