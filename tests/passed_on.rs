//! What leaves the demo site for other programs, read by programs that are not ours: QR codes by ZBar, feeds by feedparser.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a test runs programs, looks at the disk, and fails by a panic"
)]

#[path = "browser/tools.rs"]
#[allow(dead_code, reason = "it also holds what the tests in a browser need")]
mod tools;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;

use tools::{all, demo_site, has_all, has_program, root};

const BASE: &str = "https://www.lyktevik.example";

/// The demo site, built once for all tests.
fn site() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| demo_site("passed_on", &[]).unwrap())
}

fn json(path: &str) -> Value {
    serde_json::from_slice(&fs::read(site().join(path)).unwrap()).unwrap()
}

#[test]
fn a_decoder_reads_the_address_from_the_code() {
    let programs = [("rsvg-convert", has_program("rsvg-convert", "--version")), ("zbarimg", has_program("zbarimg", "--version"))];
    if !has_all("QR codes", &programs) {
        return;
    }
    for page in ["id/start/sv/", "id/kvinnofridslinjen/sv-simple/", "id/emergency-112/en/", "id/hjalp/ar/"] {
        let code = site().join(page).join("qr.svg");
        let picture = site().with_file_name("qr.png");
        let drawn = Command::new("rsvg-convert").args(["--width", "330", "--output"]).arg(&picture).arg(&code).output().unwrap();
        assert!(drawn.status.success(), "{}", all(&drawn));
        let read = Command::new("zbarimg").args(["--quiet", "--raw"]).arg(&picture).output().unwrap();
        assert_eq!(String::from_utf8_lossy(&read.stdout).trim(), format!("{BASE}/{page}"), "{}", all(&read));
    }
}

#[test]
fn every_short_address_in_the_list_is_a_page() {
    let text = fs::read_to_string(site().join("links.csv")).unwrap();
    let mut rows = text.split("\r\n");
    assert_eq!(rows.next(), Some("entry,edition,level,own,title,address,short,permalink"));
    let mut count = 0;
    for row in rows.filter(|row| !row.is_empty()) {
        let addresses: Vec<&str> = row.rsplitn(4, ',').take(3).collect();
        for address in addresses {
            let path = address.strip_prefix(BASE).unwrap_or_else(|| panic!("{row}"));
            assert!(site().join(&path[1..]).join("index.html").is_file(), "{row}");
        }
        count += 1;
    }
    assert!(count > 700, "{count}");
    assert!(text.contains("\r\nservice:kvinnofridslinjen,sv-simple,simple,yes,"));
}

#[test]
fn what_a_page_hands_on_holds_its_number_and_nothing_that_runs_or_fetches() {
    let oembed = json("id/kvinnofridslinjen/sv/oembed.json");
    // oEmbed 1.0, 2.3.4: what every answer has to hold, and what a rich one has to.
    assert_eq!((oembed["version"].as_str(), oembed["type"].as_str()), (Some("1.0"), Some("rich")));
    assert!(oembed["width"].is_u64() && oembed["height"].is_u64());
    let html = oembed["html"].as_str().unwrap();
    assert!(html.contains("href=\"tel:+4620505050\""), "{html}");
    assert!(html.contains(&format!("href=\"{BASE}/id/kvinnofridslinjen/sv/\"")), "{html}");
    let card = fs::read_to_string(site().join("id/kvinnofridslinjen/sv/card.html")).unwrap();
    assert!(card.contains(html));
    for forbidden in ["<script", "<style", " style=", "<img", "<iframe", " src=", "<link", "onclick"] {
        assert!(!card.contains(forbidden), "{forbidden}: {card}");
    }
    let page = fs::read_to_string(site().join("sv/stod/stod-dygnet-runt/index.html")).unwrap();
    assert!(page.contains("application/json+oembed") && page.contains("/id/kvinnofridslinjen/sv/oembed.json"));
}

/// The names of the elements directly within the one at `depth`, of each element of that name.
fn children(xml: &str, name: &str) -> Vec<Vec<String>> {
    let (mut reader, mut open, mut found) = (Reader::from_str(xml), Vec::<String>::new(), Vec::<Vec<String>>::new());
    loop {
        let (tag, is_empty) = match reader.read_event().unwrap() {
            Event::Start(tag) => (tag, false),
            Event::Empty(tag) => (tag, true),
            Event::End(_) => {
                open.pop();
                continue;
            }
            Event::Eof => break,
            _ => continue,
        };
        let tag = String::from_utf8(tag.name().as_ref().to_vec()).unwrap();
        if open.last().is_some_and(|above| above == name) {
            found.last_mut().unwrap().push(tag.clone());
        }
        if tag == name {
            found.push(Vec::new());
        }
        if !is_empty {
            open.push(tag);
        }
    }
    assert!(open.is_empty());
    found
}

#[test]
fn feeds_hold_what_their_standards_ask_for() {
    for edition in ["sv", "sv-simple", "en", "ar"] {
        for feed in ["changes", "plans"] {
            let atom = fs::read_to_string(site().join(format!("feeds/{edition}/{feed}.atom"))).unwrap();
            // RFC 4287, 4.1.1 and 4.1.2: exactly one each, in the feed and in every entry.
            for element in ["feed", "entry"] {
                for names in children(&atom, element) {
                    for once in ["id", "title", "updated"] {
                        assert_eq!(names.iter().filter(|name| *name == once).count(), 1, "{edition}/{feed}: {element}/{once}");
                    }
                }
            }
            assert!(children(&atom, "feed")[0].contains(&"author".to_owned()));
            let json = json(&format!("feeds/{edition}/{feed}.json"));
            assert_eq!(json["version"], "https://jsonfeed.org/version/1.1");
            assert_eq!(json["language"], edition);
            let items = json["items"].as_array().unwrap();
            assert!(!items.is_empty() && json["title"].is_string(), "{edition}/{feed}");
            let days: Vec<&str> = items.iter().map(|item| item["date_modified"].as_str().unwrap()).collect();
            assert!(days.is_sorted_by(|one, next| one >= next), "{days:?}");
            let ids: std::collections::BTreeSet<&str> = items.iter().map(|item| item["id"].as_str().unwrap()).collect();
            assert_eq!(ids.len(), items.len(), "each page once");
            assert!(items.iter().all(|item| item["content_text"].is_string()));
            assert_eq!(children(&atom, "entry").len(), items.len());
        }
    }
}

#[test]
fn feedparser_reads_the_feeds() {
    let python = Path::new(env!("CARGO_TARGET_TMPDIR")).join("feedparser/bin/python");
    if !has_all("feeds", &[("feedparser", python.is_file())]) {
        return;
    }
    let script = root().join("tests/passed_on/feeds.py");
    let read = Command::new(python).arg(script).arg(site().join("feeds")).output().unwrap();
    assert!(read.status.success(), "{}", all(&read));
}
