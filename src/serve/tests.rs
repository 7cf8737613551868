//! The preview as a browser and an attacker meet it: raw bytes over a socket.

use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use super::{Build, Builder, Part, ServeOptions, connections, serve};
use crate::base::edition::Edition;
use crate::base::forwarding::Forwarding;
use crate::base::negotiation::Negotiation;
use crate::base::output::Output;

pub(super) fn site(files: &[(&str, &str)]) -> Output {
    Output::of_texts(files)
}

/// Builds whole sites alone.
struct Whole<F>(F);

impl<F: Fn() -> Build + Send + Sync + 'static> Builder for Whole<F> {
    type Standing = ();

    fn whole(&self) -> (Build, ()) {
        (self.0(), ())
    }

    fn part(&self, (): &mut (), _: &BTreeSet<PathBuf>) -> Option<Part> {
        None
    }
}

/// Starts a preview on a thread that ends with the tests.
pub(super) fn start(watch: &[&Path], build: impl Fn() -> Build + Send + Sync + 'static) -> SocketAddr {
    start_builder(watch, Whole(build))
}

pub(super) fn start_builder(watch: &[&Path], builder: impl Builder) -> SocketAddr {
    let (sender, receiver) = mpsc::channel();
    let options = ServeOptions { port: 0, watch: watch.iter().map(PathBuf::from).collect() };
    std::thread::spawn(move || serve(options, builder, |address| sender.send(address).unwrap()));
    receiver.recv_timeout(Duration::from_secs(20)).unwrap()
}

fn start_site() -> SocketAddr {
    start(&[], || Build {
        output: Some(site(&[
            ("404.html", "<title>missing</title>"),
            ("index.html", "<html><body>start</BODY></html>"),
            ("sv/404.html", "<title>saknas</title>"),
            ("sv/index.html", "<p>hej"),
            ("sv/å/index.html", "<p>å"),
            ("assets/a.css", "p{}"),
            ("assets/a.js", "1"),
            ("data/x.json", "{}"),
            ("assets/a.svg", "<svg/>"),
            ("_headers", "x"),
            ("sv/borta/index.html", "<p>borta"),
            ("id/x/index.html", "<p>choose"),
        ])),
        negotiation: negotiation(),
        forwarding: Forwarding { moved: [("/sv/gammal/".to_owned(), "/sv/x/".to_owned())].into(), gone: ["/sv/borta/".to_owned()].into() },
        report: String::new(),
        gallery: Some(Arc::new(|path| path.ends_with("/card/").then(|| "<body>a card</body>".to_owned()))),
        sound: Some(Arc::new(|path| (path == "/sv/listen.opus").then(|| b"0123456789".to_vec()))),
    })
}

fn negotiation() -> Negotiation {
    let editions = [Edition::swedish(), Edition::english()];
    let mut negotiation = Negotiation::new(editions.iter().map(|edition| (edition, edition.tag())));
    let targets = [("sv".to_owned(), "/sv/x/".to_owned()), ("en".to_owned(), "/en/y/".to_owned())];
    negotiation.addresses.insert("/id/x/".to_owned(), targets.into());
    negotiation
}

/// Sends bytes and gives all that comes back.
fn send(address: SocketAddr, request: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    // The server may close before it has read everything.
    let _ = stream.write_all(request);
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer);
    String::from_utf8_lossy(&answer).into_owned()
}

fn request(address: SocketAddr, method: &str, path: &str, headers: &str) -> String {
    send(address, format!("{method} {path} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n").as_bytes())
}

pub(super) fn get(address: SocketAddr, path: &str) -> String {
    request(address, "GET", path, "Host: localhost\r\n")
}

pub(super) fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

pub(super) fn body(answer: &str) -> &str {
    answer.split_once("\r\n\r\n").map(|(_, body)| body).unwrap_or_default()
}

#[test]
fn gives_sound_whole_or_in_part() {
    let address = start_site();
    let whole = get(address, "/sv/listen.opus");
    assert_eq!((status(&whole), body(&whole)), ("200", "0123456789"));
    let ask = |range: &str| request(address, "GET", "/sv/listen.opus", &format!("Host: localhost\r\nRange: {range}\r\n"));
    let part = ask("bytes=2-4");
    assert_eq!((status(&part), body(&part)), ("206", "234"));
    assert!(part.contains("content-range: bytes 2-4/10"), "{part}");
    assert_eq!(body(&ask("bytes=8-")), "89");
    for strange in ["bytes=5-2", "bytes=10-", "bytes=-", "bytes=0-1,3-4", "lines=1-2"] {
        assert_eq!(status(&ask(strange)), "200", "{strange}");
    }
    assert_eq!(status(&get(address, "/sv/other.opus")), "404");
}

#[test]
fn shows_the_gallery_under_the_policy_of_the_site() {
    let address = start_site();
    let answer = get(address, "/_fristad/gallery/card/");
    assert!(body(&answer).starts_with("<body>a card<script src="), "{answer}");
    assert!(answer.contains("content-security-policy: default-src 'none';"), "{answer}");
    assert_eq!(status(&get(address, "/_fristad/gallery/none/")), "404");
}

#[test]
fn answers_this_machine_only() {
    let address = start_site();
    assert!(address.ip().is_loopback());
    let own = "localhost LOCALHOST localhost:1111 localhost. localhost.:80 127.0.0.1 127.0.0.1:65535 127.0.0.1. [::1] [::1]:1111";
    for host in own.split(' ') {
        assert_eq!(status(&request(address, "GET", "/", &format!("Host: {host}\r\n"))), "200", "{host}");
    }
    let foreign = "evil.example localhost.evil.example 127.0.0.1.evil.example evil.example:1111 0.0.0.0 127.0.0.2 127.1 2130706433 \
        0x7f.0.0.1 [::] [::ffff:127.0.0.1] ::1 localhost:x localhost:99999 localhost: localhost:80:80 localhost.. localhost:+80 . \
        localhost,evil.example evil@localhost l\u{f6}calhost";
    for host in foreign.split(' ').chain(["", "localhost evil.example"]) {
        let refused = request(address, "GET", "/", &format!("Host: {host}\r\n"));
        assert!(matches!(status(&refused), "400" | "403"), "{host}: {refused}");
        assert!(!refused.contains("start"), "{host}");
    }
    for headers in ["", "Host: localhost\r\nHost: evil.example\r\n"] {
        assert!(matches!(status(&request(address, "GET", "/", headers)), "400" | "403"), "{headers}");
    }
    assert_eq!(status(&request(address, "GET", "http://evil.example/", "Host: localhost\r\n")), "403");
    for (origin, expected) in
        [("http://localhost:1111", "200"), ("http://127.0.0.1", "200"), ("https://evil.example", "403"), ("null", "403")]
    {
        let answer = request(address, "GET", "/", &format!("Host: localhost\r\nOrigin: {origin}\r\n"));
        assert_eq!(status(&answer), expected, "{origin}");
    }
}

#[test]
fn leads_on_from_what_has_moved_and_says_what_is_gone() {
    let address = start_site();
    let moved = get(address, "/sv/gammal/");
    assert_eq!(status(&moved), "301");
    assert!(moved.contains("location: /sv/x/\r\n"), "{moved}");
    let gone = get(address, "/sv/borta/");
    assert_eq!(status(&gone), "410");
    assert!(body(&gone).starts_with("<p>borta"), "{gone}");
}

#[test]
fn reads_only() {
    let address = start_site();
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "get", "FOO"] {
        let answer = request(address, method, "/", "Host: localhost\r\n");
        assert!(matches!(status(&answer), "400" | "403" | "405"), "{method}: {answer}");
        assert!(!answer.contains("start"), "{method}");
    }
    assert_eq!(status(&request(address, "POST", "/", "Host: localhost\r\n")), "405");
    let whole = get(address, "/");
    let head = request(address, "HEAD", "/", "Host: localhost\r\n");
    assert_eq!((status(&head), body(&head)), ("200", ""));
    let length = format!("content-length: {}", body(&whole).len());
    assert!(head.contains(&length) && whole.contains(&length), "{head}");
}

#[test]
fn there_is_no_way_out() {
    let address = start_site();
    let paths = "/../../etc/passwd /%2e%2e/%2e%2e/etc/passwd /..%2f..%2fetc/passwd /%252e%252e/etc/passwd //etc/passwd \
        /sv/../../etc/passwd /sv/..\\..\\etc\\passwd /%5c..%5cetc/passwd /C:/windows/win.ini /etc/passwd%00.html \
        /%c0%ae%c0%ae/etc/passwd /file:///etc/passwd /./index.html /sv//index.html /% /%zz /%2 /_fristad/../etc/passwd \
        /_fristad/ /proc/self/environ /sv/%2e%2e/index.html /%ff";
    for path in paths.split(' ') {
        let answer = get(address, path);
        assert!(matches!(status(&answer), "400" | "404"), "{path}: {answer}");
        assert!(!answer.contains("root:"), "{path}");
    }
    // What no browser sends, but zola's preview once answered with a file.
    for raw in
        ["GET ../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "GET /etc/passwd\r\n\r\n", "\r\n\r\n\0\0\0"]
    {
        assert!(!send(address, raw.as_bytes()).contains("root:"), "{raw}");
    }
}

#[test]
fn survives_much_at_once() {
    let address = start_site();
    let idle: Vec<_> = (0..200).map(|_| TcpStream::connect(address).unwrap()).collect();
    let huge = request(address, "GET", "/", &format!("Host: localhost\r\nX: {}\r\n", "x".repeat(1_000_000)));
    assert!(matches!(status(&huge), "431" | ""), "{huge}");
    assert_eq!(status(&get(address, "/")), "200");
    drop(idle);
}

/// Half a request on every connection that there can be: they are let go, and somebody who asks is answered.
#[test]
fn nobody_keeps_a_place_without_asking() {
    let address = start_site();
    let slow: Vec<_> = (0..connections::MOST)
        .map(|_| {
            let mut stream = TcpStream::connect(address).unwrap();
            stream.write_all(b"GET / HTTP/1.1\r\nHost: local").unwrap();
            stream
        })
        .collect();
    // Waits until one of them has lost its patience; `send` gives up long after that.
    assert_eq!(status(&get(address, "/")), "200");
    for mut stream in slow {
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let mut rest = Vec::new();
        stream.read_to_end(&mut rest).unwrap();
        assert!(!String::from_utf8_lossy(&rest).contains("start"));
    }
}

#[test]
fn pages_types_and_missing_pages() {
    let address = start_site();
    let types = [
        ("/", "200", "text/html; charset=utf-8"),
        ("/sv/", "200", "text/html; charset=utf-8"),
        ("/sv/index.html?x=1", "200", "text/html; charset=utf-8"),
        ("/sv/%C3%A5/", "200", "text/html; charset=utf-8"),
        ("/assets/a.css", "200", "text/css; charset=utf-8"),
        ("/assets/a.js", "200", "text/javascript; charset=utf-8"),
        ("/assets/a.svg", "200", "image/svg+xml"),
        ("/data/x.json", "200", "application/json"),
        ("/_headers", "404", "text/html; charset=utf-8"),
        ("/nowhere/", "404", "text/html; charset=utf-8"),
    ];
    for (path, expected, content_type) in types {
        let answer = get(address, path);
        assert_eq!(status(&answer), expected, "{path}");
        assert!(answer.contains(&format!("content-type: {content_type}\r\n")), "{path}: {answer}");
        for header in ["default-src 'none'; script-src 'self'", "frame-ancestors 'none'", "no-referrer", "nosniff", "no-store"] {
            assert!(answer.contains(header), "{path}: {header}");
        }
    }
    assert!(get(address, "/sv/nowhere").contains("saknas"));
    assert!(get(address, "/en/nowhere/").contains("missing"));
    let moved = get(address, "/sv/%C3%A5?x");
    assert_eq!(status(&moved), "301");
    assert!(moved.contains("location: /sv/%C3%A5/\r\n"), "{moved}");
    assert!(!get(address, "//evil.example").contains("\r\nlocation:"));
}

#[test]
fn an_address_without_an_edition_leads_to_the_readers_own() {
    let address = start_site();
    let ask = |languages: &str| request(address, "GET", "/id/x/", &format!("Host: localhost\r\nAccept-Language: {languages}\r\n"));
    let english = ask("so, en-GB;q=0.9, sv;q=0.8");
    assert_eq!(status(&english), "302");
    assert!(english.contains("location: /en/y/\r\n") && english.contains("vary: Accept-Language\r\n"), "{english}");
    assert!(ask("sv").contains("location: /sv/x/\r\n"));
    for none in ["so", "", "sv;q=0"] {
        let choice = ask(none);
        assert!(status(&choice) == "200" && choice.contains("choose") && choice.contains("vary: Accept-Language\r\n"), "{none}: {choice}");
    }
}

#[test]
fn pages_carry_the_script_and_nothing_else_does() {
    let address = start_site();
    let start = get(address, "/");
    let (before, after) = body(&start).split_once("<script src=\"/_fristad/reload.js\" defer").unwrap();
    assert_eq!(before, "<html><body>start");
    assert!(after.ends_with("></script></BODY></html>"));
    assert!(body(&get(address, "/sv/")).starts_with("<p>hej<script src=\"/_fristad/reload.js\""));
    assert!(get(address, "/sv/nowhere").contains("reload.js"));
    assert_eq!(body(&get(address, "/assets/a.js")), "1");
    assert!(get(address, "/_fristad/reload.js").contains("EventSource"));
    assert!(get(address, "/_fristad/preview.css").contains("text/css"));
    assert_eq!(body(&get(address, "/_fristad/report")), "");
}

#[test]
fn without_a_site_the_report_is_shown() {
    let address = start(&[], || Build { report: "<p>no site</p>".to_owned(), ..Build::default() });
    let answer = get(address, "/sv/");
    assert_eq!(status(&answer), "503");
    assert!(answer.contains("reload.js"));
    assert_eq!(body(&get(address, "/_fristad/report")), "<p>no site</p>");
}

#[test]
fn takes_the_next_port() {
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    if let Ok(listener) = super::listen(port) {
        let found = listener.local_addr().unwrap().port();
        assert!(found > port && found <= port + 10, "{port} {found}");
    }
}
