//! One table of requests, and what each server must answer.

use std::fs;
use std::path::Path;

use fristad::base::policy::HEADERS;

use super::client::{Answer, ask, send};
use super::machine::{Server, both, preview};
use super::site::small;

/// A request and its answer.
struct Case {
    method: &'static str,
    path: &'static str,
    headers: &'static [(&'static str, &'static str)],
    status: u16,
    /// Headers that must be just so; an empty value means that there is none.
    answer: &'static [(&'static str, &'static str)],
    /// Whether the preview must answer so too.
    in_preview: bool,
}

const HTML: (&str, &str) = ("content-type", "text/html; charset=utf-8");
const NO_STORE: (&str, &str) = ("cache-control", "no-store");
const KEPT: (&str, &str) = ("cache-control", "public, max-age=31536000, immutable");
const PLAIN: (&str, &str) = ("content-encoding", "");
const BR: (&str, &str) = ("content-encoding", "br");
const GZIP: (&str, &str) = ("content-encoding", "gzip");
const BY_ENCODING: (&str, &str) = ("vary", "Accept-Encoding");
const BY_BOTH: (&str, &str) = ("vary", "Accept-Encoding,Accept-Language");

const fn get(path: &'static str, status: u16, answer: &'static [(&'static str, &'static str)]) -> Case {
    Case { method: "GET", path, headers: &[], status, answer, in_preview: true }
}

impl Case {
    const fn of(self, headers: &'static [(&'static str, &'static str)]) -> Self {
        Self { headers, ..self }
    }

    const fn by(self, method: &'static str) -> Self {
        Self { method, ..self }
    }

    /// The preview compresses nothing, keeps nothing and says less of what its answers depend on.
    const fn not_in_preview(self) -> Self {
        Self { in_preview: false, ..self }
    }
}

/// `{css}` and `{icon}` stand for the site's own style sheet and icon, whose names hold a digest.
const CASES: &[Case] = &[
    get("/sv/", 200, &[HTML, NO_STORE, PLAIN]),
    get("/sv/", 200, &[BY_ENCODING]).not_in_preview(),
    get("/sv/index.html", 200, &[HTML, NO_STORE]),
    get("/sv/", 200, &[HTML, NO_STORE]).by("HEAD"),
    get("/ar/help/", 404, &[HTML]),
    get("/en/help/", 200, &[HTML]),
    // Types and keeping.
    get("{css}", 200, &[("content-type", "text/css; charset=utf-8")]),
    get("{css}", 200, &[KEPT, BY_ENCODING]).not_in_preview(),
    get("{icon}", 200, &[("content-type", "image/svg+xml")]),
    get("{icon}", 200, &[KEPT]).not_in_preview(),
    get("/robots.txt", 200, &[("content-type", "text/plain; charset=utf-8"), NO_STORE]),
    get("/sitemap.xml", 200, &[("content-type", "application/xml"), NO_STORE]),
    // Open data may be read by the scripts of any site, and nothing else may.
    get("/data/services/sv.json", 200, &[("content-type", "application/json"), ("access-control-allow-origin", "*"), NO_STORE]),
    get("/data/services/enkel.csv", 200, &[("content-type", "text/csv; charset=utf-8"), ("access-control-allow-origin", "*")]),
    get("/data/catalogue.rdf", 200, &[BR, ("content-type", "application/rdf+xml"), ("access-control-allow-origin", "*")])
        .of(&[("Accept-Encoding", "br")])
        .not_in_preview(),
    get("/data/services/", 404, &[HTML, ("access-control-allow-origin", "")]),
    get("/sv/", 200, &[("access-control-allow-origin", "")]),
    get("/.well-known/security.txt", 200, &[("content-type", "text/plain; charset=utf-8"), NO_STORE]),
    // Compressed copies.
    get("/sv/", 200, &[BR, HTML, NO_STORE, BY_ENCODING]).of(&[("Accept-Encoding", "gzip, deflate, br")]).not_in_preview(),
    get("/sv/", 200, &[BR]).of(&[("Accept-Encoding", "gzip, deflate, br, zstd")]).by("HEAD").not_in_preview(),
    get("/sv/", 200, &[GZIP, HTML]).of(&[("Accept-Encoding", "gzip")]).not_in_preview(),
    get("/sv/", 200, &[GZIP]).of(&[("Accept-Encoding", "br;q=0, gzip;q=0.5")]).not_in_preview(),
    get("/sv/", 200, &[PLAIN]).of(&[("Accept-Encoding", "identity, vbr, gzipped, br;q=0.0")]).not_in_preview(),
    get("{css}", 200, &[BR, KEPT, ("content-type", "text/css; charset=utf-8")]).of(&[("Accept-Encoding", "br")]).not_in_preview(),
    get("{icon}", 200, &[GZIP, ("content-type", "image/svg+xml")]).of(&[("Accept-Encoding", "gzip")]).not_in_preview(),
    get("/sitemap.xml", 200, &[BR, ("content-type", "application/xml")]).of(&[("Accept-Encoding", "br")]).not_in_preview(),
    get("/sv/nowhere/", 404, &[BR, HTML, NO_STORE, BY_ENCODING]).of(&[("Accept-Encoding", "br")]).not_in_preview(),
    // The same file has one representation by each name.
    get("/sv/index.html.br", 404, &[HTML, PLAIN]),
    get("/sv/index.html.gz", 404, &[HTML, PLAIN]),
    // Languages.
    get("/", 302, &[("location", "/ar/"), NO_STORE]).of(&[("Accept-Language", "ar")]),
    get("/", 302, &[("location", "/sv/")]).of(&[("Accept-Language", "en;q=0.8, sv;q=0.9")]),
    get("/", 302, &[("location", "/en/"), BY_BOTH]).of(&[("Accept-Language", "en-GB")]).not_in_preview(),
    get("/", 302, &[("location", "/enkel/")]).of(&[("Accept-Language", "sv-simple")]),
    get("/", 302, &[("location", "/sv/")]).of(&[("Accept-Language", "sv")]).by("HEAD"),
    get("/", 200, &[HTML, NO_STORE]),
    get("/", 200, &[BY_BOTH]).not_in_preview(),
    get("/", 200, &[HTML]).of(&[("Accept-Language", "so, ti;q=0.9, *;q=0.1")]),
    get("/", 200, &[BR, BY_BOTH]).of(&[("Accept-Encoding", "br")]).not_in_preview(),
    get("/sv/", 200, &[HTML]).of(&[("Accept-Language", "ar")]),
    get("/id/hjalp/", 302, &[("location", "/en/help/"), NO_STORE]).of(&[("Accept-Language", "en")]),
    get("/id/hjalp/", 302, &[("location", "/enkel/hjalp/")]).of(&[("Accept-Language", "sv-simple, sv;q=0.5")]),
    get("/id/hjalp/", 200, &[HTML]).of(&[("Accept-Language", "so")]),
    get("/id/hjalp/", 200, &[BR, BY_BOTH]).of(&[("Accept-Encoding", "br")]).not_in_preview(),
    get("/id/nowhere/", 404, &[HTML]).of(&[("Accept-Language", "en")]),
    // The slash at the end.
    get("/sv", 301, &[("location", "/sv/"), NO_STORE]),
    get("/sv", 301, &[("location", "/sv/")]).of(&[("Accept-Encoding", "br")]),
    get("/en/help", 301, &[("location", "/en/help/")]).by("HEAD"),
    get("/id/hjalp", 301, &[("location", "/id/hjalp/")]).of(&[("Accept-Language", "en")]),
    // No lists of what there is.
    get("/assets/", 404, &[HTML, NO_STORE]),
    get("/id/", 404, &[HTML]),
    get("/assets/style.000000000000.css", 404, &[HTML, NO_STORE]),
    // Settings and hidden files.
    get("/_headers", 404, &[HTML]),
    get("/_nginx/http.conf", 404, &[HTML]),
    get("/_nginx/", 404, &[HTML]),
    get("/.htaccess", 404, &[HTML]),
    get("/id/.htaccess", 404, &[HTML]),
    get("/web.config", 404, &[HTML]),
    get("/Web.Config", 404, &[HTML]),
    get("/.fristad", 404, &[HTML]),
    get("/%2efristad", 404, &[HTML]),
    get("/.well-known/nothing.txt", 404, &[HTML]),
    // Reading only.
    get("/sv/", 405, &[]).by("POST"),
    get("/sv/", 405, &[]).by("PUT"),
    get("/sv/", 405, &[]).by("OPTIONS"),
    get("/", 405, &[]).by("POST").of(&[("Accept-Language", "sv")]),
    get("/id/hjalp/", 405, &[]).by("DELETE").of(&[("Accept-Language", "sv")]),
];

#[test]
fn every_server_answers_by_the_table() {
    let site = small();
    let names = [("{css}", asset(site, ".css")), ("{icon}", asset(site, ".svg"))];
    let Some(servers) = both("the settings of servers", site) else { return };
    let preview = preview(site);
    let mut faults = Vec::new();
    for server in servers.iter().chain([&preview]) {
        for case in CASES.iter().filter(|case| case.in_preview || server.name != "the preview") {
            let path = names.iter().fold(case.path.to_owned(), |path, (name, own)| path.replace(name, own));
            let answer = ask(server.port, case.method, &path, case.headers);
            faults.extend(compare(server, case, &path, &answer));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// What is not as the table says, or as the policy demands of every answer.
fn compare(server: &Server, case: &Case, path: &str, answer: &Answer) -> Vec<String> {
    let is_preview = server.name == "the preview";
    let request = format!("{}: {} {path} {:?}", server.name, case.method, case.headers);
    let mut faults = Vec::new();
    if answer.status != case.status {
        faults.push(format!("{request}: {} instead of {}", answer.status, case.status));
    }
    let policy = HEADERS.iter().map(|header| (header.name, if is_preview { header.on_loopback.unwrap_or_default() } else { header.value }));
    for (name, value) in policy.chain(case.answer.iter().copied()) {
        let found = answer.header(&name.to_ascii_lowercase());
        if found != value {
            faults.push(format!("{request}: {name} is “{found}” instead of “{value}”"));
        }
    }
    for name in ["etag", "last-modified", "set-cookie", "x-powered-by"] {
        if !answer.header(name).is_empty() {
            faults.push(format!("{request}: has {name}"));
        }
    }
    if case.method == "HEAD" && !answer.body.is_empty() {
        faults.push(format!("{request}: has a body"));
    }
    faults
}

/// The address of the site's asset whose name ends so.
fn asset(site: &Path, end: &str) -> String {
    let names = fs::read_dir(site.join("assets")).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let own: Vec<String> = names.filter(|name| name.ends_with(end)).collect();
    format!("/assets/{}", own.first().unwrap())
}

#[test]
fn what_is_not_there_is_said_in_the_edition_of_the_address_and_copies_hold_what_their_files_hold() {
    let site = small();
    let Some(servers) = both("pages for what is not there", site) else { return };
    let file = |path: &str| fs::read(site.join(path)).unwrap();
    for server in &servers {
        for (path, page) in [
            ("/sv/nowhere/", "sv/404.html"),
            ("/enkel/a/b/c", "enkel/404.html"),
            ("/en/nowhere.html", "en/404.html"),
            ("/ar/nowhere", "ar/404.html"),
            ("/so/nowhere/", "404.html"),
            ("/nowhere", "404.html"),
            ("/sv/_nginx", "sv/404.html"),
        ] {
            for (accepted, suffix) in [("identity", ""), ("br", ".br"), ("gzip", ".gz")] {
                let answer = ask(server.port, "GET", path, &[("Accept-Encoding", accepted)]);
                assert_eq!(answer.status, 404, "{}: {path}", server.name);
                assert_eq!(answer.body, file(&format!("{page}{suffix}")), "{}: {path} {accepted}", server.name);
            }
        }
        for (accepted, suffix) in [("identity", ""), ("br", ".br"), ("gzip", ".gz")] {
            let answer = ask(server.port, "GET", "/sv/", &[("Accept-Encoding", accepted)]);
            assert_eq!(answer.body, file(&format!("sv/index.html{suffix}")), "{}: {accepted}", server.name);
        }
    }
}

#[test]
fn no_path_leads_out_of_the_site() {
    let site = small();
    let Some(servers) = both("paths that lead out", site) else { return };
    let secret = site.parent().unwrap().join("secret.txt");
    fs::write(&secret, "root:secret").unwrap();
    let paths = "/../secret.txt /%2e%2e/secret.txt /..%2fsecret.txt /%2e%2e%2fsecret.txt /sv/../../secret.txt /sv/%2e%2e/%2e%2e/secret.txt \
        /..%5csecret.txt /%252e%252e/secret.txt /..;/secret.txt /assets../secret.txt /sv/..%00/secret.txt /%c0%ae%c0%ae/secret.txt \
        //../secret.txt /../../../../../../../../etc/passwd /etc/passwd /sv/%2e%2e%2f%2e%2e%2fsecret.txt http://x/../secret.txt";
    for server in &servers {
        for path in paths.split_whitespace() {
            let answer = send(server.port, &format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
            let text = String::from_utf8_lossy(&answer);
            assert!(text.starts_with("HTTP/1.1 4"), "{}: {path}: {text}", server.name);
            assert!(!text.contains("root:"), "{}: {path}", server.name);
        }
        for path in ["//evil.example", "//evil.example/", "//evil.example/%2e%2e", "/\\evil.example", "/%0d%0aSet-Cookie:x=1"] {
            let answer = ask(server.port, "GET", path, &[("Accept-Language", "sv")]);
            let location = answer.header("location");
            assert!(location.is_empty() || location == "/sv/", "{}: {path}: {location}", server.name);
            assert!(answer.header("set-cookie").is_empty(), "{}: {path}", server.name);
        }
    }
}
